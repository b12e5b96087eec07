import Civics
import Storage

extension LetterStore {
    /// Until when the sender may complain to the next level; nothing where there is no such way.
    package static func secondComplaint(
        of record: LetterRecord, after steps: [LetterStep], in reading: Reading
    ) throws -> ClockReading? {
        let decided = steps.last { $0.act == "decide" }
        let sent = steps.last { $0.act == "send" && $0.number > decided?.number ?? 0 }
        guard let day = sent?.day ?? decided?.day else { return nil }
        return try record.letter.secondComplaint(decidedOn: day, by: DueClock.current(in: reading))
    }

    /// The unit above the one that has the letter, which takes a second complaint (Điều 18, 20, 21 Luật Khiếu nại).
    package func nextLevel(of letter: Letter, in reading: Reading) throws -> Unit? {
        let tree = try units.tree(reading)
        let here = try tree[holder(of: letter.unit, in: reading)]
        return here?.parent.flatMap { tree[$0] }
    }

    /// The sender, who holds the receipt code, complains to the next level (khiếu nại lần hai: Điều 33 Luật Khiếu nại).
    /// After the last day only an officer may take it in, for good reasons that prevented it in time.
    package func complainAgain(_ text: String, of id: Letter.ID) async throws {
        let text = try LongText.checked(
            text, longest: LetterMessage.longestText, field: "text",
            missing: Phrase("Còn thiếu: vì sao không đồng ý.", "Missing: why you do not agree."))
        try await archive.act { transaction in
            let record = try record(id, in: transaction.reading)
            let steps = try Self.steps(of: id, in: transaction.reading)
            guard let act = table.act("complain_again"),
                let last = try Self.secondComplaint(of: record, after: steps, in: transaction.reading),
                let next = try nextLevel(of: record.letter, in: transaction.reading)
            else { throw Self.noSecondComplaint }
            guard transaction.today <= last.due else { throw Self.tooLate(last) }
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

    private static func tooLate(_ last: ClockReading) -> Refusal {
        Refusal(
            .tooLate,
            Phrase(
                "Thời hiệu khiếu nại lần hai đã hết ngày \(last.due.spoken(.vietnamese)). Nếu có trở ngại khách quan, ông/bà nộp đơn kèm giấy tờ chứng minh tại nơi tiếp công dân.",
                "The time for a second complaint ended on \(last.due.spoken(.english)). Where you were prevented, hand it in at the reception with papers that show it."
            ), article: last.citation.vietnamese)
    }
}
