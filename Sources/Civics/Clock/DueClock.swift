/// The clock of the law (tính thời hạn): given a rule and the day of an event, says the due day and its working.
package struct DueClock: Sendable {
    package let law: Law
    package let calendar: WorkingCalendar
    /// The same calendar without the holidays that are not certain, where there are such.
    let certainCalendar: WorkingCalendar?
    /// Every period of the law, by key.
    package let clocks: [String: ClockRule]
    /// The same in the order of the law.
    package let all: [ClockRule]
    /// What was read before; nothing where each question is asked once.
    private let memory: ClockMemory?

    /// - Parameter remembers: whether readings are kept in memory, for a clock that is asked the same often.
    package init(law: Law, calendar: WorkingCalendar, remembers: Bool = false) {
        self.law = law
        self.calendar = calendar
        memory = remembers ? ClockMemory() : nil
        let certain = calendar.exceptions.filter { !$0.day.isUnsure }
        certainCalendar =
            certain.count == calendar.exceptions.count ? nil : WorkingCalendar(exceptions: certain)
        all = law.rules.flatMap(ClockRule.periods)
        var clocks: [String: ClockRule] = [:]
        for clock in all {
            clocks["\(clock.rule.file)/\(clock.key)"] = clock
            if clocks[clock.key] == nil { clocks[clock.key] = clock }
        }
        self.clocks = clocks
    }

    package init(law: Law) {
        self.init(law: law, calendar: WorkingCalendar(law.holidays))
    }

    /// The due day and how it is reckoned; refused where the question cannot be answered.
    package func read(_ question: ClockQuestion) throws(Refusal) -> ClockReading {
        guard let memory else { return try explained(question) }
        return try memory.reading(of: question) { () throws(Refusal) in try explained(question) }
    }

    private func explained(_ question: ClockQuestion) throws(Refusal) -> ClockReading {
        let setting = try setting(of: question)
        return ClockExplanation(self, question, setting, try reckon(question, setting)).reading()
    }

    /// What of a rule applies to a question.
    package struct Setting: Sendable {
        package let asked: ClockRule
        package let clock: ClockRule
        package let variant: ClockVariant?
        package let period: Period
        package let limit: Int?

        /// The length that an extension is cut to.
        var longest: Int? { limit ?? clock.longestComplexCase }
    }

    /// The rule in force, the variant chosen and the period they give.
    package func setting(of question: ClockQuestion) throws(Refusal) -> Setting {
        try setting(rule: question.rule, start: question.start, variant: question.variant)
    }

    package func setting(rule: String, start: Day, variant name: String?) throws(Refusal) -> Setting {
        guard let asked = clocks[rule] else { throw noSuchRule(rule) }
        let clock = try version(of: asked, on: start)
        var variant: ClockVariant?
        if let name {
            guard let chosen = clock.variant(name) else { throw noSuchVariant(name, of: clock) }
            variant = chosen
        }
        guard let period = variant?.period ?? clock.period else { throw variantMissing(of: clock) }
        return Setting(
            asked: asked, clock: clock, variant: variant, period: period, limit: clock.limit(under: variant))
    }

    package func reckon(_ question: ClockQuestion, _ setting: Setting) throws(Refusal) -> Reckoning {
        try reckon(
            setting, start: question.start, pauses: Pause.merged(question.pauses),
            extension: question.extension)
    }

    /// The due day as numbers. `pauses` are in order and apart.
    package func reckon(
        _ setting: Setting, start: Day, pauses: [Pause], extension: ClockExtension?
    ) throws(Refusal) -> Reckoning {
        guard calendar.covers(start) else { throw outOfYears(start) }
        let found: Reckoning?
        if setting.clock.purpose == .notice {
            guard pauses.isEmpty else { throw Self.cannotPause }
            guard `extension` == nil else { throw Self.cannotExtend }
            found = calendar.reckonBack(setting.period, from: start)
        } else {
            let extended = try extendedBy(`extension`, setting, start: start, pauses: pauses)
            found = calendar.reckon(
                setting.period, from: start, pauses: pauses, extended: extended,
                limit: extended > 0 ? setting.longest : nil)
        }
        guard let found else { throw outOfYears(start) }
        return found
    }

    /// How much an extension adds: nothing where it was decided after the due day.
    private func extendedBy(
        _ extension: ClockExtension?, _ setting: Setting, start: Day, pauses: [Pause]
    ) throws(Refusal) -> Int {
        guard let `extension`, `extension`.days != 0 else { return 0 }
        guard setting.clock.mayBeExtended else { throw noExtension(setting.clock) }
        if let decided = `extension`.decidedOn,
            let due = calendar.reckon(setting.period, from: start, pauses: pauses)?.due, decided > due
        {
            return 0
        }
        guard let days = `extension`.days else {
            guard let limit = setting.limit else { throw noLimit(setting.clock) }
            return max(0, limit - setting.period.n)
        }
        guard (0...Self.longestExtensionDays).contains(days) else { throw Self.extensionOutOfRange }
        return days
    }

    /// The period of the same matter in the rule that is in force on the day.
    func version(of asked: ClockRule, on day: Day) throws(Refusal) -> ClockRule {
        if asked.rule.isInForce(on: day) { return asked }
        guard let rule = law.version(of: asked.rule, on: day) else { throw notInForce(asked, on: day) }
        guard let clock = ClockRule.periods(of: rule).first(where: { $0.field == asked.field }) else {
            throw notInForce(asked, on: day)
        }
        return clock
    }

    /// Whether the period can be read in another way.
    package func hasDoubts(_ clock: ClockRule) -> Bool {
        law.doubts.contains { $0.rule == clock.rule.key && $0.field == clock.field }
    }

    package static let longestExtensionDays = 3_650
}
