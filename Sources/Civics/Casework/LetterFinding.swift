/// What a classification found about a letter (phân loại đơn): whether it can be handled, and whether by this unit.
package struct LetterFinding: Equatable, Sendable {
    /// Whose it is to settle the letter (thẩm quyền giải quyết).
    package enum Competence: String, Sendable {
        case own
        case other
    }

    /// Whether it can be handled (điều kiện xử lý).
    package enum Eligibility: String, Sendable {
        case eligible
        case ineligible
    }

    package let isEligible: Bool?
    package let isOwn: Bool?
    /// It came from another unit, which passed it on.
    package var wasPassedOn = false
    /// Whoever complained was met at this instance.
    package var wasDiscussed = false

    package init(isEligible: Bool? = nil, isOwn: Bool? = nil) {
        self.isEligible = isEligible
        self.isOwn = isOwn
    }

    /// Out of what was filled in, by the words of the table.
    package init(_ details: [String: String]) {
        isEligible = details["eligibility"].flatMap(Eligibility.init).map { $0 == .eligible }
        isOwn = details["competence"].flatMap(Competence.init).map { $0 == .own }
    }

    /// What an act needs besides its place in the table: the finding it rests on, and a law that knows it on its day.
    package func check(
        _ act: LetterAct, on kind: LetterKind, at instance: LetterInstance = .first, day: Day, under law: Law
    ) throws(Refusal) {
        try Self.checkLaw(act, on: kind, day: day, under: law)
        if kind == .denunciation, wasPassedOn, act.key == "transfer" || act.key == "transfer_outside",
            let rule = law.rule("transfer_denunciation_once", on: day)
        {
            throw Self.passedOnBefore(law.citation(of: rule).vietnamese)
        }
        if kind == .complaint, instance == .second, act.key == "decide", !wasDiscussed,
            let rule = law.rule("complaint_dialogue_second", on: day)
        {
            throw Self.notDiscussed(law.citation(of: rule).vietnamese)
        }
        switch act.key {
        case "accept" where isEligible == false: throw Self.notEligible
        case "accept" where isOwn == false: throw Self.notCompetent
        case "file" where isEligible == true: throw Self.notIneligible
        case "guide" where isOwn == true, "transfer" where isOwn == true,
            "transfer_outside" where isOwn == true:
            throw Self.notForeign
        default: break
        }
    }

    /// Of the rules the act rests on, those about this kind of letter alone: where the law of the day has none of them, the
    /// act is not there yet, or no longer. A complaint can be suspended only since 1 July 2026 (Điều 11a Luật Khiếu nại).
    private static func checkLaw(_ act: LetterAct, on kind: LetterKind, day: Day, under law: Law)
        throws(Refusal)
    {
        let rules = act.rules.compactMap { law.rule($0) }.filter { $0.section == kind.rawValue }
        guard let first = rules.first, !rules.contains(where: { law.version(of: $0, on: day) != nil }) else {
            return
        }
        let since = first.validity.first
        throw Refusal(
            .tooEarly,
            Phrase(
                "Ngày \(day.spoken(.vietnamese)) luật chưa có việc “\(act.name.vietnamese)” với loại đơn này (có từ \(since?.spoken(.vietnamese) ?? "–")).",
                "On \(day.spoken(.english)) the law knows no “\(act.name.english)” for this kind of letter (it does since \(since?.spoken(.english) ?? "–"))."
            ),
            field: "day", article: law.citation(of: first).vietnamese)
    }

    private static func passedOnBefore(_ article: String) -> Refusal {
        Refusal(
            .conflict,
            Phrase(
                "Tố cáo này đã được chuyển một lần; mỗi nội dung chỉ chuyển một lần.",
                "This denunciation was passed on before; the same matter is passed on once."),
            article: article)
    }

    private static func notDiscussed(_ article: String) -> Refusal {
        Refusal(
            .conflict,
            Phrase(
                "Giải quyết lần hai phải đối thoại với người khiếu nại trước; hãy ghi cuộc đối thoại rồi ra quyết định.",
                "At the second instance the complainant is met first; enter the meeting, then decide."),
            article: article)
    }

    private static let notEligible = Refusal(
        .conflict,
        Phrase(
            "Đơn đã được xếp là không đủ điều kiện xử lý; muốn thụ lý thì phân loại lại.",
            "The letter was found not eligible; classify it again before accepting it."))

    private static let notCompetent = Refusal(
        .conflict,
        Phrase(
            "Đơn đã được xếp là thuộc thẩm quyền nơi khác; muốn thụ lý thì phân loại lại.",
            "The letter was found to be for another body; classify it again before accepting it."))

    private static let notIneligible = Refusal(
        .conflict,
        Phrase(
            "Đơn đã được xếp là đủ điều kiện xử lý, nên không lưu lại được.",
            "The letter was found eligible, so it cannot be filed unhandled."))

    private static let notForeign = Refusal(
        .conflict,
        Phrase(
            "Đơn đã được xếp là thuộc thẩm quyền của đơn vị, nên không hướng dẫn hay chuyển đi.",
            "The letter was found to be for this unit, so it is neither guided nor passed on."))
}
