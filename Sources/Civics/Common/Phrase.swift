/// One thing said to people, in both languages of the product. Vietnamese comes first and is the authentic text.
package struct Phrase: Hashable, Sendable, Codable {
    package let vietnamese: String
    package let english: String

    package init(_ vietnamese: String, _ english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// A proper name, said alike in both languages.
    package init(name: String) {
        self.init(name, name)
    }

    package func callAsFunction(_ language: Language) -> String {
        self[language]
    }

    package subscript(language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}

package enum Language: String, CaseIterable, Sendable, Codable {
    case vietnamese = "vi"
    case english = "en"

    /// The one of both sentences that is in this language; the other is not even put together.
    package func callAsFunction(
        _ vietnamese: @autoclosure () -> String, _ english: @autoclosure () -> String
    ) -> String {
        switch self {
        case .vietnamese: vietnamese()
        case .english: english()
        }
    }
}
