/// What a promise comes from (nguồn của cam kết): the noun of a record and its identifier. A later feature adds its noun.
package struct PromiseOrigin: Hashable, Sendable {
    package enum Noun: String, CaseIterable, Sendable {
        case letter
        case visit
        case dialogueQuestion = "dialogue_question"
        /// Minutes on paper, of what was held before or outside this program; the identifier is their number and day.
        case paperReception = "paper_reception"
        case paperDialogue = "paper_dialogue"
        case paperLetter = "paper_letter"

        /// The kind of occasion, as lists are narrowed down by it.
        package var source: PromiseSource {
            switch self {
            case .letter, .paperLetter: .letter
            case .visit, .paperReception: .reception
            case .dialogueQuestion, .paperDialogue: .dialogue
            }
        }

        /// Whether the record itself is kept elsewhere, on paper.
        package var isOnPaper: Bool {
            self == .paperReception || self == .paperDialogue || self == .paperLetter
        }
    }

    package let noun: Noun
    package let subject: String

    package init(noun: Noun, subject: String) {
        self.noun = noun
        self.subject = subject
    }

    package var source: PromiseSource { noun.source }

    package static func letter(_ id: Letter.ID) -> PromiseOrigin {
        PromiseOrigin(noun: .letter, subject: id.description)
    }

    /// A person's turn at a reception, by the identifier of the visit.
    package static func visit(_ id: String) -> PromiseOrigin {
        PromiseOrigin(noun: .visit, subject: id)
    }

    package static func dialogueQuestion(_ id: String) -> PromiseOrigin {
        PromiseOrigin(noun: .dialogueQuestion, subject: id)
    }
}

/// The kinds of occasion on which promises are made.
package enum PromiseSource: String, CaseIterable, Sendable {
    case letter
    case reception
    case dialogue

    package var name: Phrase {
        switch self {
        case .letter: Phrase("Đơn thư", "Letters")
        case .reception: Phrase("Tiếp công dân", "Receptions")
        case .dialogue: Phrase("Đối thoại", "Dialogues")
        }
    }
}
