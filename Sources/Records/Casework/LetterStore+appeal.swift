import Civics
import Storage

extension LetterStore {
    /// The way to the next level that the sender has; nothing where there is none.
    package func secondComplaint(of record: LetterRecord, after steps: [LetterStep], in reading: Reading)
        throws -> SecondComplaint?
    {
        let letter = record.letter
        let decided = steps.last { $0.act == "decide" }
        let sent = steps.last { $0.act == "send" && $0.number > decided?.number ?? 0 }
        let isSettling = letter.running?.stage == .settlement
        return try letter.secondComplaint(
            decidedOn: decided?.day, sentOn: sent?.day,
            settleBy: isSettling ? clock(of: letter, in: reading)?.due : nil, on: reading.today,
            by: DueClock.current(in: reading))
    }

    /// The unit above the one that has the letter, which takes a second complaint (Điều 18, 20, 21 Luật Khiếu nại).
    package func nextLevel(of letter: Letter, in reading: Reading) throws -> Unit? {
        try superiors(of: letter, in: reading).first
    }

    /// A second complaint goes to a level above, not to any unit (Điều 18, 20, 21 Luật Khiếu nại).
    func checkSuperior(_ unit: Unit.ID?, of letter: Letter, in reading: Reading) throws {
        let above = try superiors(of: letter, in: reading)
        guard let unit, above.contains(where: { $0.id == unit }) else { throw Self.notAbove }
    }

    /// The units above the one that has the letter, the next level first.
    package func superiors(of letter: Letter, in reading: Reading) throws -> [Unit] {
        let tree = try units.tree(reading)
        return try tree.ancestors(of: holder(of: letter.unit, in: reading))
    }

    private static let notAbove = Refusal(
        .invalid,
        Phrase(
            "Khiếu nại lần hai gửi lên cấp trên của nơi đã giải quyết lần đầu; chọn cấp trên.",
            "A second complaint goes to a level above the unit that settled the first; choose one above."),
        field: "unit")

    /// The sender, who holds the receipt code, complains to the next level (khiếu nại lần hai: Điều 33 Luật Khiếu nại):
    /// against a decision, or because none came in time. After the last day only an officer may take it in, for good
    /// reasons that prevented it in time.
    package func complainAgain(_ text: String, of id: Letter.ID) async throws {
        let text = try LongText.checked(
            text, longest: LetterMessage.longestText, field: "text",
            missing: Phrase("Còn thiếu: lý do khiếu nại lần hai.", "Missing: why you complain again."))
        try await archive.act { transaction in
            let record = try record(id, in: transaction.reading)
            let steps = try Self.steps(of: id, in: transaction.reading)
            guard let act = table.act("complain_again"),
                let way = try secondComplaint(of: record, after: steps, in: transaction.reading),
                let next = try nextLevel(of: record.letter, in: transaction.reading)
            else { throw Self.noSecondComplaint }
            guard way.isOpen(on: transaction.today) else { throw Self.tooLate(way) }
            var work = LetterWork(act.key, revision: record.revision, day: transaction.today)
            work.unit = next.id
            work.details = ["reason": text]
            let sender = LetterHand(
                Officer(actor: .visitor, name: ""), seeing: LetterReader(person: nil, units: [], headed: [])
            ) { _ in Set(act.roles) }
            let new = try carryOut(work, on: record, by: sender, in: transaction)
            try insertMessage(text, of: id, isFromSender: true, signed: "", in: transaction)
            try enter("complained_again", new.letter, by: .visitor, ["text": text], in: transaction)
        }
    }

    private static let noSecondComplaint = Refusal(
        .conflict,
        Phrase(
            "Đơn này không có bước khiếu nại lần hai.", "There is no second complaint about this letter."))

    private static func tooLate(_ way: SecondComplaint) -> Refusal {
        let last = way.last
        let prevented = Phrase(
            "Nếu có trở ngại khách quan, ông/bà nộp đơn kèm giấy tờ chứng minh tại nơi tiếp công dân.",
            "Where you were prevented, hand it in at the reception with papers that show it.")
        let received = Phrase(
            " Nhận được quyết định sau ngày gửi thì ông/bà cũng báo tại đó.",
            " There you also say so where you received the decision later than it was sent.")
        return Refusal(
            .tooLate,
            Phrase(
                "Thời hiệu khiếu nại lần hai đã hết ngày \(last.due.spoken(.vietnamese)). \(prevented.vietnamese)\(way.isUndecided ? "" : received.vietnamese)",
                "The time for a second complaint ended on \(last.due.spoken(.english)). \(prevented.english)\(way.isUndecided ? "" : received.english)"
            ), article: last.citation.vietnamese)
    }
}
