/// What the law asks of a unit besides the stages of a letter, by a day of its own (việc phải làm kèm theo đơn): telling both
/// sides of an acceptance (Điều 29 khoản 3 Luật Tố cáo), publishing a decision (Điều 41 Luật Khiếu nại).
package struct LetterDuty: Hashable, Sendable {
    package let key: String
    package let name: Phrase
    package let kind: LetterKind
    package let instance: LetterInstance
    package let occasion: Occasion
    /// The rule that gives the time.
    package let rule: String

    /// From what it arises.
    package enum Occasion: Hashable, Sendable {
        /// An act of the table.
        case act(String)
        /// The classification of a letter that another body passed on.
        case forwarded
    }

    package static let longestHow = 500

    /// Refuses to enter as done what lies ahead, or before it arose.
    package static func checkDone(on day: Day, since: Day, today: Day) throws(Refusal) {
        guard day <= today else {
            throw Refusal(
                .invalid,
                Phrase("Ngày thực hiện không thể sau hôm nay.", "The day cannot lie after today."),
                field: "day")
        }
        guard day >= since else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Việc này phát sinh ngày \(since.spoken(.vietnamese)) nên không thể làm xong trước ngày đó.",
                    "It arose on \(since.spoken(.english)) and cannot have been done before."),
                field: "day")
        }
    }
}

extension LetterTable {
    /// What an act on a letter gives rise to, and from which day its time runs.
    ///
    /// - Parameter isForwarded: whether another body passed the letter on.
    package func duties(after act: LetterAct, on letter: Letter, day: Day, isForwarded: Bool)
        -> [(duty: LetterDuty, since: Day)]
    {
        duties.compactMap { duty in
            guard duty.kind == letter.kind, duty.instance == letter.instance else { return nil }
            switch duty.occasion {
            case .act(let key): return key == act.key ? (duty, day) : nil
            case .forwarded:
                return isForwarded && act.needs.contains("kind") ? (duty, letter.receivedOn) : nil
            }
        }
    }
}
