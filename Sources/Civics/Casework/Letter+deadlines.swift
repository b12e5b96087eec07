extension Letter {
    /// What the clock is asked for one stage. Nothing where the law sets no time for it.
    package func question(for run: StageRun, in table: LetterTable) -> ClockQuestion? {
        let isIntake = run.stage == .intake
        guard let clock = clock(for: run, in: table) else { return nil }
        return ClockQuestion(
            clock.rule, from: run.startedOn, variant: isIntake ? nil : run.variant, pauses: run.pauses,
            extension: run.isExtended && clock.extends ? ClockExtension(days: nil) : nil)
    }

    /// The row of the table that gives the time of a stage.
    func clock(for run: StageRun, in table: LetterTable) -> LetterTable.Clock? {
        let found = run.stage == .intake ? run.variant.flatMap(LetterFinding.Competence.init) : nil
        return table.clock(for: run.stage, of: kind, at: instance, found: found)
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
