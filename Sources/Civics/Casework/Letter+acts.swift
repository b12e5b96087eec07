extension Letter {
    /// What is said with an act: the day it is done on, and what the act needs to know.
    package struct Deed: Sendable {
        package let act: LetterAct
        package let day: Day
        /// The kind that a classification finds.
        package var kind: LetterKind?
        /// The unit it is transferred to, or that settles the second complaint.
        package var unit: Unit.ID?
        /// The variant of the clock that an extension rests on.
        package var variant: String?
        /// The day by which a decision is to be carried out.
        package var until: Day?
        /// Whom a classification finds competent.
        package var found: LetterFinding.Competence?
        /// The day on which it is entered, where that is after the day it was done.
        package var enteredOn: Day?

        package init(
            _ act: LetterAct, on day: Day, kind: LetterKind? = nil, unit: Unit.ID? = nil,
            variant: String? = nil, until: Day? = nil
        ) {
            self.act = act
            self.day = day
            self.kind = kind
            self.unit = unit
            self.variant = variant
            self.until = until
        }
    }

    /// The letter after the act. Refused where the table does not allow it from here, to a person of these roles, or on
    /// this day.
    package func doing(
        _ deed: Deed, as roles: some Sequence<Role>, by clock: DueClock, in table: LetterTable
    ) throws(Refusal) -> Letter {
        try check(deed, as: roles, by: clock, in: table)
        var letter = self
        letter.end(deed.act.ends, on: deed.day)
        switch deed.act.key {
        case "classify":
            letter.kind = deed.kind ?? kind
            letter.change { if $0.stage == .intake, $0.endedOn == nil { $0.variant = deed.found?.rawValue } }
        case "transfer": letter.unit = deed.unit ?? unit
        case "complain_again":
            letter.instance = .second
            letter.unit = deed.unit ?? unit
        case "extend": letter.change { $0.variant = deed.variant }
        case "extend_intake": letter.change { $0.isExtended = true }
        case "suspend": letter.change { $0.pausedSince = deed.day }
        case "execute": letter.executeBy = deed.until
        case "resume": letter.change { $0.resume(on: deed.day) }
        default: break
        }
        letter.runs += deed.act.starts.map { StageRun(stage: $0, startedOn: deed.day) }
        if deed.act.key == "accept", deed.variant == Self.remote {
            letter.change { $0.variant = Self.remote }
        }
        letter.state = deed.act.to ?? state
        if letter.state != state, letter.state != "executing" { letter.executeBy = nil }
        return letter
    }

    private func check(
        _ deed: Deed, as roles: some Sequence<Role>, by clock: DueClock, in table: LetterTable
    ) throws(Refusal) {
        let act = deed.act
        guard act.from.contains(state) else { throw notFromHere(act, in: table) }
        guard act.kinds.contains(kind) else { throw notForThisKind(act) }
        guard !Set(roles).isDisjoint(with: act.roles) else { throw notForThisRole(act) }
        let latest = runs.flatMap { [$0.startedOn] + [$0.endedOn, $0.pausedSince].compactMap(\.self) }.max()
        guard let latest, deed.day >= latest else { throw beforeWhatHappened(deed, latest: latest) }
        if let until = deed.until, until < deed.day { throw dueBeforeStart(deed, until: until) }
        if let until = deed.until, until > deed.day.adding(days: Self.longestExecution) {
            throw dueTooLate(until)
        }
        guard act.instances.contains(instance) else { throw settledTwice }
        if let during = act.during, during != running?.stage { throw doneBefore(act) }
        if act.key == "extend", !Self.extensions(after: running?.variant).contains(deed.variant ?? "") {
            throw notLonger
        }
        if act.key == "extend_intake", !mayLengthenIntake(in: table) { throw notLengthened }
        if act.onlyAfter == running?.stage, let due = try due(by: clock, in: table)?.due, deed.day <= due {
            throw beforeTheEnd(act, due: due)
        }
        // What is entered after the end was not decided in time for all that anybody can check.
        if act.onlyBefore == running?.stage, let due = try due(by: clock, in: table)?.due,
            max(deed.day, deed.enteredOn ?? deed.day) > due
        {
            throw afterTheEnd(act, due: due)
        }
    }

    /// How long a decision may take to be carried out, in days: five years, so that a slip of the pen is found.
    static let longestExecution = 1_827

    /// The case of a place that is hard to reach, which holds from the acceptance on.
    static let remote = "remote"

    /// The cases in which the time may be made longer from the one that runs: a complex case once, a specially complex one
    /// once more (Điều 28, 37 Luật Khiếu nại; Điều 30 Luật Tố cáo). That a place is remote holds from the acceptance on,
    /// and is no extension.
    package static func extensions(after variant: String?) -> Set<String> {
        switch variant {
        case nil: ["complex"]
        case "complex": ["specially_complex"]
        case remote: ["remote_complex"]
        default: []
        }
    }

    /// Whether the act belongs to where the letter stands, besides its state.
    package func isPlace(of act: LetterAct, in table: LetterTable) -> Bool {
        act.instances.contains(instance) && (act.during == nil || act.during == running?.stage)
            && (act.key != "extend_intake" || mayLengthenIntake(in: table))
    }

    /// Whether an act that belongs before or after the last day of the running stage is done on this side of it, and, of an
    /// extension, whether any is left.
    package func isTime(for act: LetterAct, due: Day?, on day: Day) -> Bool {
        if act.key == "extend", Self.extensions(after: running?.variant).isEmpty { return false }
        guard let due, let stage = running?.stage else { return true }
        if act.onlyBefore == stage, day > due { return false }
        return act.onlyAfter != stage || day > due
    }

    /// Whether the stage that runs may still be made as long as its rule allows: once, and only by a rule that says so.
    private func mayLengthenIntake(in table: LetterTable) -> Bool {
        guard let running, !running.isExtended else { return false }
        return clock(for: running, in: table)?.extends == true
    }

    private mutating func end(_ stages: [LetterStage], on day: Day) {
        guard let running, stages.contains(running.stage) else { return }
        change { run in
            if run.pausedSince != nil { run.resume(on: day) }
            run.endedOn = day
        }
    }

    private mutating func change(_ body: (inout StageRun) -> Void) {
        guard !runs.isEmpty else { return }
        body(&runs[runs.count - 1])
    }
}

extension Letter.StageRun {
    /// The clock goes on from the day of the decision to resume: that day is the first that counts again
    /// (Điều 12 Nghị định 155/2026).
    mutating func resume(on day: Day) {
        if let since = pausedSince, let pause = Pause(since, day.adding(days: -1)) {
            pauses.append(pause)
        }
        pausedSince = nil
    }
}
