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
    /// Promised at a dialogue within an agency or at a workplace: to be read by those who may read of the dialogue.
    package let isInternal: Bool

    package init(noun: Noun, subject: String, isInternal: Bool = false) {
        self.noun = noun
        self.subject = subject
        self.isInternal = isInternal
    }

    /// As it is kept: the source says whether it is internal.
    package init(noun: Noun, subject: String, source: PromiseSource) {
        self.init(noun: noun, subject: subject, isInternal: !source.isPublic)
    }

    package var source: PromiseSource { isInternal ? .internalDialogue : noun.source }

    /// Whether both name the same record.
    package func isSame(as other: PromiseOrigin) -> Bool {
        noun == other.noun && subject == other.subject
    }

    package static func letter(_ id: Letter.ID) -> PromiseOrigin {
        PromiseOrigin(noun: .letter, subject: id.description)
    }

    /// A person's turn at a reception, by the identifier of the visit.
    package static func visit(_ id: String) -> PromiseOrigin {
        PromiseOrigin(noun: .visit, subject: id)
    }

    package static func dialogueQuestion(_ id: String, isInternal: Bool = false) -> PromiseOrigin {
        PromiseOrigin(noun: .dialogueQuestion, subject: id, isInternal: isInternal)
    }
}

/// The kinds of occasion on which promises are made.
package enum PromiseSource: String, CaseIterable, Sendable {
    case letter
    case reception
    case dialogue
    /// Within an agency or at a workplace.
    case internalDialogue = "internal_dialogue"

    package var name: Phrase {
        switch self {
        case .letter: Phrase("Đơn thư", "Letters")
        case .reception: Phrase("Tiếp công dân", "Receptions")
        case .dialogue: Phrase("Đối thoại", "Dialogues")
        case .internalDialogue: Phrase("Đối thoại trong cơ quan, nơi làm việc", "Dialogues within offices")
        }
    }

    /// Whether everyone reads what was promised there.
    package var isPublic: Bool { self != .internalDialogue }
}
