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
        case "classify": letter.kind = deed.kind ?? kind
        case "transfer": letter.unit = deed.unit ?? unit
        case "complain_again":
            letter.instance = .second
            letter.unit = deed.unit ?? unit
        case "extend": letter.change { $0.variant = deed.variant }
        case "suspend": letter.change { $0.pausedSince = deed.day }
        case "execute": letter.executeBy = deed.until
        case "resume": letter.change { $0.resume(on: deed.day) }
        default: break
        }
        letter.runs += deed.act.starts.map { StageRun(stage: $0, startedOn: deed.day) }
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
        if act.key == "complain_again", instance == .second { throw settledTwice }
        if act.onlyAfter == running?.stage, let due = try due(by: clock, in: table)?.due, deed.day <= due {
            throw beforeTheEnd(act, due: due)
        }
        if act.onlyBefore == running?.stage, let due = try due(by: clock, in: table)?.due, deed.day > due {
            throw afterTheEnd(act, due: due)
        }
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
