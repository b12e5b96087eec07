import Civics
import Records

/// What a list of letters can be narrowed down by. It is the same for everyone: it is made once for each language.
struct LetterFilterChoices: Sendable {
    let kinds: FormField.ChoiceList
    let states: FormField.ChoiceList

    private static let vietnamese = LetterFilterChoices(.vietnamese)
    private static let english = LetterFilterChoices(.english)

    static func of(_ language: Language) -> LetterFilterChoices {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }

    private init(_ language: Language) {
        let all = FormField.Choice("", Phrase("Tất cả", "All")[language])
        kinds = FormField.ChoiceList(
            [all] + LetterKind.allCases.map { .init($0.rawValue, $0.name[language]) })
        states = FormField.ChoiceList(
            [all] + LetterTable.shipped.states.map { .init($0.key, $0.name[language]) })
    }
}
