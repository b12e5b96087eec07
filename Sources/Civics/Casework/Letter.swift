/// A letter handed to an office (đơn): a complaint, a petition or a denunciation, and where it stands.
///
/// It carries what the law needs to know of it; who sent it and what it says is kept beside it.
package struct Letter: Identifiable, Hashable, Sendable {
    package typealias ID = Identifier<Letter>

    package let id: ID
    package var kind: LetterKind
    package var instance: LetterInstance
    /// The key of a state of the table.
    package var state: String
    /// The unit that has it now.
    package var unit: Unit.ID
    package let receivedOn: Day
    /// The stages it has gone through, oldest first; the last one may still run.
    package var runs: [StageRun]
    /// The day by which its decision is to be carried out, as the head has set it.
    package var executeBy: Day?

    package init(
        id: ID, kind: LetterKind, instance: LetterInstance = .first, state: String = "received",
        unit: Unit.ID,
        receivedOn: Day, runs: [StageRun]? = nil
    ) {
        self.id = id
        self.kind = kind
        self.instance = instance
        self.state = state
        self.unit = unit
        self.receivedOn = receivedOn
        self.runs = runs ?? [StageRun(stage: .intake, startedOn: receivedOn)]
    }

    /// The stage whose clock runs now.
    package var running: StageRun? {
        runs.last.flatMap { $0.endedOn == nil ? $0 : nil }
    }

    /// One stretch with a clock: when it began and ended, what paused it and what made it longer.
    package struct StageRun: Hashable, Sendable {
        package let stage: LetterStage
        package let startedOn: Day
        package var endedOn: Day?
        package var pauses: [Pause] = []
        /// The first day of a pause that has not ended.
        package var pausedSince: Day?
        /// The case of the rule that gives another time: complex, remote. Of the first handling it is what the
        /// classification found (`LetterFinding.Competence`).
        package var variant: String?
        /// Whether the head has made it as long as its rule allows, where the rule names no case for that (Điều 24 khoản 1
        /// Luật Tố cáo: 7 working days, at most 10).
        package var isExtended = false

        package init(stage: LetterStage, startedOn: Day) {
            self.stage = stage
            self.startedOn = startedOn
        }
    }
}

extension Letter.StageRun {
    /// What its last day follows from. That it has ended changes nothing about it.
    package var reckoned: [String?] {
        [
            stage.rawValue, startedOn.description, variant, pausedSince?.description,
            isExtended ? "extended" : nil,
            pauses.map { "\($0.first)..\($0.last)" }.joined(separator: " "),
        ]
    }
}
