import Civics

/// What a sender can say of a letter besides writing: said once of what it is about, and not taken back.
package enum LetterVoice: String, CaseIterable, Sendable {
    case satisfied
    case notSatisfied = "not_satisfied"
    case lateness
    case withdrawal
}

/// What a sender speaks of: an answer, a stage that is late, the letter as a whole. A letter that is decided twice has two
/// answers, and what is said of one is not said of the other.
package struct LetterTopic: Equatable, Sendable {
    package enum Matter: String, CaseIterable, Sendable {
        case answer, intake, settlement, sending, execution
        /// The letter until it is reopened or complained about to the next level.
        case letter

        init(_ stage: LetterStage) {
            switch stage {
            case .intake: self = .intake
            case .settlement: self = .settlement
            case .sending: self = .sending
            }
        }
    }

    package let matter: Matter
    /// Which of them: a stage by its position among those of the letter, anything else by the stay in the books.
    let number: Int
    package let instance: LetterInstance

    init(_ matter: Matter, _ number: Int, _ instance: LetterInstance) {
        self.matter = matter
        self.number = number
        self.instance = instance
    }

    func isSame(as other: LetterTopic) -> Bool {
        matter == other.matter && number == other.number
    }
}

/// Something a sender has said.
package struct LetterSaying: Equatable, Sendable {
    package let voice: LetterVoice
    package let topic: LetterTopic
    package let day: Day
    /// The day of the answer it is about, or the first of the stage.
    package let topicDay: Day?
}
