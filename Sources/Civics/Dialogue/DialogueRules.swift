/// The law on dialogues as it is asked by the office: on each day the rule in force on it.
package struct DialogueRules: Sendable {
    package let clock: DueClock

    package init(_ clock: DueClock) {
        self.clock = clock
    }

    package var law: Law { clock.law }
    package var calendar: WorkingCalendar { clock.calendar }

    // MARK: Notice

    /// The last day to announce a dialogue held on `day`, with its working; nothing where the law sets no time.
    ///
    /// - Parameter holder: what the unit is that holds it: the law on dialogues with the people binds communes alone.
    package func announceBy(_ kind: DialogueKind, _ mode: DialogueMode, by holder: UnitKind, for day: Day)
        throws(Refusal) -> ClockReading?
    {
        try read("notice", of: kind, mode, by: holder, from: day)
    }

    /// Whether announcing on one day a dialogue on another is in time.
    package func notice(
        _ kind: DialogueKind, _ mode: DialogueMode, by holder: UnitKind, for day: Day, announcedOn: Day
    ) throws(Refusal) -> NoticeVerdict? {
        try announceBy(kind, mode, by: holder, for: day).map {
            NoticeVerdict($0, announcedOn: announcedOn, in: calendar)
        }
    }

    // MARK: Results

    /// The last day to publish the results of a dialogue that ended on `day`; nothing where the law sets no time.
    package func publishBy(
        _ kind: DialogueKind, _ mode: DialogueMode, by holder: UnitKind, endedOn day: Day
    ) throws(Refusal) -> ClockReading? {
        try read("publish_results", of: kind, mode, by: holder, from: day)
    }

    /// The last day of a dialogue on a clearance after the meeting that asked those concerned (Điều 87 khoản 3 Luật Đất
    /// đai 2024; Nghị quyết 254/2025/QH15 from 2026); nothing under a law that sets none.
    package func holdBy(consultedOn day: Day) throws(Refusal) -> ClockReading? {
        let rule = law.rules(in: "land-recovery", on: day).first {
            $0.fields.string("dialogue") != nil && $0.fields.period("deadline") != nil
        }
        guard let rule else { return nil }
        return try clock.read(ClockQuestion(rule.id, from: day))
    }

    /// The last day to answer in writing whoever asked for a dialogue at a workplace, and to agree on time and place
    /// (Điều 40 Nghị định 145/2020).
    package func answerBy(requestedOn day: Day) throws(Refusal) -> ClockReading? {
        try read("deadline", of: .workplace, .onRequest, by: nil, from: day)
    }

    // MARK: Duty

    /// How often a unit of the kind must hold one in a year; nothing where the law sets no number.
    package func duty(of unit: UnitKind, on day: Day) -> DialogueDuty? {
        law.rules(in: "duties", section: "dialogue", on: day).lazy
            .filter { $0.fields.string("duty") == "dialogue" }
            .filter { rule in rule.scope.map { unit.isBound(byScope: $0, on: day) } ?? false }
            .compactMap { DialogueDuty($0, law) }.first
    }

    // MARK: Workplaces

    package func composition(on day: Day) -> WorkplaceRule? {
        WorkplaceRule(on: day, under: law)
    }

    private func read(
        _ field: String, of kind: DialogueKind, _ mode: DialogueMode, by holder: UnitKind?, from day: Day
    ) throws(Refusal) -> ClockReading? {
        // The Front and others hold dialogues with the people of their own will.
        guard kind != .people || holder?.isBound(byScope: "commune", on: day) == true else { return nil }
        let rule = rules(of: kind, mode, on: day).first { $0.fields.period(field) != nil }
        guard let rule, let period = ClockRule.periods(of: rule).first(where: { $0.field == field }) else {
            return nil
        }
        return try clock.read(ClockQuestion("\(rule.file)/\(period.key)", from: day))
    }

    /// The rules on how a dialogue is held. On clearance and within agencies the law sets no time of notice.
    private func rules(of kind: DialogueKind, _ mode: DialogueMode, on day: Day) -> [Rule] {
        let duties = duties(of: kind, mode)
        return law.rules(in: "duties", section: "dialogue", on: day).filter { rule in
            duties.contains { $0.duty == rule.fields.string("duty") && $0.scope == rule.scope }
        }
    }

    private func duties(of kind: DialogueKind, _ mode: DialogueMode) -> [(duty: String, scope: String)] {
        switch (kind, mode) {
        case (.people, _): [("dialogue", "commune")]
        case (.agency, _): [("dialogue", "agency")]
        case (.clearance, _): []
        case (.workplace, .regular): [("dialogue_procedure", "employer")]
        case (.workplace, .onRequest): [("dialogue_on_request", "employer")]
        case (.workplace, .onCase): [("dialogue_on_case", "employer")]
        }
    }
}
