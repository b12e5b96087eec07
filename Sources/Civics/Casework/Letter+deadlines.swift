extension Letter {
    /// What the clock is asked for one stage. Nothing where the law sets no time for it.
    package func question(for run: StageRun, in table: LetterTable) -> ClockQuestion? {
        let isIntake = run.stage == .intake
        let found = isIntake ? run.variant.flatMap(LetterFinding.Competence.init) : nil
        guard let rule = table.rule(for: run.stage, of: kind, at: instance, found: found) else { return nil }
        return ClockQuestion(
            rule, from: run.startedOn, variant: isIntake ? nil : run.variant, pauses: run.pauses)
    }

    /// The last day of the running stage with its working. Nothing while the clock stands still, or where the law sets
    /// no time.
    package func due(by clock: DueClock, in table: LetterTable) throws(Refusal) -> ClockReading? {
        guard let running, running.pausedSince == nil, let question = question(for: running, in: table) else {
            return nil
        }
        return try clock.read(question)
    }
}
