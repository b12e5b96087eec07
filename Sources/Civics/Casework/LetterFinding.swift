/// What a classification found about a letter (phân loại đơn): whether it can be handled, and whether by this unit.
package struct LetterFinding: Equatable, Sendable {
    package let isEligible: Bool?
    package let isOwn: Bool?

    package init(isEligible: Bool? = nil, isOwn: Bool? = nil) {
        self.isEligible = isEligible
        self.isOwn = isOwn
    }

    /// Out of what was filled in, by the words of the table.
    package init(_ details: [String: String]) {
        isEligible = details["eligibility"].map { $0 == "eligible" }
        isOwn = details["competence"].map { $0 == "own" }
    }

    /// What an act needs besides its place in the table: the finding it rests on, and a law that knows it on its day.
    package func check(_ act: LetterAct, on kind: LetterKind, day: Day, under law: Law) throws(Refusal) {
        try Self.checkLaw(act, on: kind, day: day, under: law)
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
