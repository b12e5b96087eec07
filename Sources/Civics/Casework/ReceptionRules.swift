/// The law on receiving citizens as it is asked by the office: on each day the rule in force on it.
package struct ReceptionRules: Sendable {
    package let law: Law
    package let terms: ReceptionTerms
    package let clock: DueClock

    package var calendar: WorkingCalendar { clock.calendar }

    package init(_ clock: DueClock, terms: ReceptionTerms = .shipped) {
        law = clock.law
        self.terms = terms
        self.clock = clock
    }

    package func duty(of unit: Unit, in tree: UnitTree) -> ReceptionDuty? {
        ReceptionDuty.of(unit, in: tree, under: law)
    }

    // MARK: The schedule

    /// The last day to post the schedule for a reception on `day`, with its working (Điều 24 Luật 42/2013/QH13).
    package func postBy(for day: Day) throws -> ClockReading {
        try clock.read(ClockQuestion(Self.posting, from: day))
    }

    /// The day by which whoever was received is answered (Điều 28 khoản 1 Luật 42/2013/QH13).
    package func answerBy(receivedOn day: Day) throws -> ClockReading {
        try clock.read(ClockQuestion(Self.reply, from: day))
    }

    // MARK: Groups

    package func groups(on day: Day) -> GroupRule? {
        GroupRule.inForce(on: day, law)
    }

    // MARK: Turning away

    /// The grounds the law knows on the day; none where no rule on it is in force.
    package func grounds(on day: Day) -> [RefusalGround] {
        terms.grounds.filter { ground in ground.rules.contains { law.rule($0, on: day) != nil } }
    }

    /// The last day to send the notice of refusal, where the ground needs one and the law sets a time.
    package func noticeBy(_ ground: RefusalGround, establishedOn day: Day) throws -> ClockReading? {
        guard ground.needsNotice, let rule = rule(of: ground, on: day), rule.fields.period("deadline") != nil
        else { return nil }
        return try clock.read(ClockQuestion(rule.id, from: day))
    }

    /// The rule under which a ground is used on the day.
    package func rule(of ground: RefusalGround, on day: Day) -> Rule? {
        ground.rules.lazy.compactMap { law.rule($0, on: day) }.first
    }

    // MARK: Online and identity

    /// Receiving online is refused before the law allows it.
    package func checkOnline(on day: Day) throws(Refusal) {
        guard law.rule(Self.online, on: day) == nil else { return }
        let first = law.rule(Self.online)?.validity.first
        throw Refusal(
            .invalid,
            Phrase(
                "Tiếp công dân trực tuyến chỉ được làm từ ngày \(first?.spoken(.vietnamese) ?? "–").",
                "Receiving online is possible only from \(first?.spoken(.english) ?? "–")."),
            field: "mode", article: onlineCitation?.vietnamese)
    }

    /// A denunciation is received online only where its sender does not ask for protection of identity and secrecy is
    /// assured (Điều 16–24 Nghị định 154/2026/NĐ-CP).
    package func checkOnline(_ kind: VisitClass, asksProtection: Bool, isSecret: Bool, on day: Day)
        throws(Refusal)
    {
        try checkOnline(on: day)
        guard kind == .denunciation, asksProtection || !isSecret else { return }
        throw Refusal(
            .invalid,
            Phrase(
                "Chỉ tiếp tố cáo trực tuyến khi người tố cáo không yêu cầu bảo vệ danh tính và đường truyền bảo đảm bí mật. Hãy mời tiếp trực tiếp.",
                "A denunciation is received online only if its sender asks for no protection of identity and secrecy is assured. Invite the sender in person."
            ),
            field: "mode", article: onlineCitation?.vietnamese)
    }

    package var onlineCitation: Phrase? { law.rule(Self.online).map(law.citation) }

    package func mayReceiveOnline(on day: Day) -> Bool { law.rule(Self.online, on: day) != nil }

    /// Whether visitors must give the number of a card or passport on the day (Điều 12 Nghị định 154/2026/NĐ-CP).
    package func asksForNumber(on day: Day) -> Bool { law.rule(Self.identity, on: day) != nil }

    private static let posting = "duties/reception_schedule_posting"
    private static let reply = "duties/reception_reply"
    static let representatives = "group_representatives"
    private static let online = "online_reception_2026"
    private static let identity = "reception_identity_2026"
}
