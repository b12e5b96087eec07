/// Why something asked for is not done, said to the person who asked.
package struct Refusal: Error, Equatable, Sendable {
    package enum Kind: String, Sendable {
        /// What was given is not right.
        case invalid
        /// There is no such thing, or the asker may not know of it.
        case notFound
        case forbidden
        /// Somebody has to sign in first.
        case signedOut
        /// The thing has changed meanwhile, or stands against it.
        case conflict
        case tooEarly
        case tooLate
        case tooMany
        case tooLarge
    }

    package let kind: Kind
    /// What is wrong and what to do next.
    package let reason: Phrase
    /// The field of the form or the column of the file that it is about.
    package let field: String?
    /// The article the refusal rests on, as "Điều 12 khoản 3 Luật 10/2022/QH15".
    package let article: String?

    package init(_ kind: Kind, _ reason: Phrase, field: String? = nil, article: String? = nil) {
        self.kind = kind
        self.reason = reason
        self.field = field
        self.article = article
    }
}

/// Everything that is wrong with one form or file, told together.
package struct Refusals: Error, Equatable, Sendable {
    package let all: [Refusal]

    package init(_ all: [Refusal]) {
        self.all = all
    }
}
