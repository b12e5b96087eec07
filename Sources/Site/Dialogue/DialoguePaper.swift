import Civics

/// The documents of a dialogue, set as the state asks (văn bản hành chính: Nghị định 30/2020/NĐ-CP).
enum DialoguePaper: String, CaseIterable, Sendable {
    case invitation = "giay-moi"
    case minutes = "bien-ban"
    case result = "thong-bao-ket-qua"

    var name: Phrase {
        switch self {
        case .invitation: Phrase("Thông báo tổ chức đối thoại", "Notice of the dialogue")
        case .minutes: Phrase("Biên bản đối thoại", "Minutes of the dialogue")
        case .result: Phrase("Thông báo kết quả đối thoại", "Notice of results")
        }
    }

    func isReady(_ dialogue: Dialogue) -> Bool {
        switch self {
        case .invitation: dialogue.cancellation == nil
        case .minutes, .result: dialogue.wasHeld
        }
    }

    func document(_ record: DialogueRecord, _ unit: Unit, under parent: Unit?) -> OfficialDocument {
        let head = ReportHead(of: unit, under: parent)
        return OfficialDocument(
            issuer: head.issuer, number: .init(abbreviation: head.abbreviation, symbol: symbol),
            place: head.place, day: nil,
            title: .init(kind: kind, subject: record.dialogue.plan.title), blocks: blocks(record),
            recipients: head.recipients, signature: head.signature)
    }

    private var symbol: String { self == .minutes ? "BB" : "TB" }
    private var kind: String { self == .minutes ? "BIÊN BẢN" : "THÔNG BÁO" }

    private func blocks(_ record: DialogueRecord) -> [OfficialDocument.Block] {
        let (dialogue, plan) = (record.dialogue, record.dialogue.plan)
        var blocks: [OfficialDocument.Block] = [
            Self.line("Thời gian", "\(plan.hours.words), ngày \(Format.day(plan.day, .vietnamese))"),
            Self.line("Địa điểm", plan.place), Self.line("Chủ trì", plan.chair),
        ]
        switch self {
        case .invitation:
            blocks.append(.heading(level: 1, number: "I", text: "Nội dung"))
            blocks.append(.list(plan.points.map { [.text($0)] }))
            if !record.owed.isEmpty {
                blocks.append(
                    .heading(level: 1, number: "II", text: "Việc đã hứa từ các lần trước, chưa xong"))
                blocks.append(.list(record.owed.map { [.text($0.what)] }))
            }
            if dialogue.kind.isPublic {
                blocks.append(
                    .paragraph([.text("Kính mời ông/bà đến dự và gửi câu hỏi trước ngày đối thoại.")]))
            }
        case .minutes, .result:
            if let attendance = dialogue.attendance {
                blocks.append(Self.line("Số người dự", "\(attendance.participants)"))
            }
            blocks.append(.heading(level: 1, number: "I", text: "Câu hỏi và kết quả"))
            blocks += record.numbered.enumerated().flatMap { place, question in
                Self.question(question, number: place + 1, record.promises[question.id])
            }
            blocks.append(.heading(level: 1, number: "II", text: "Kết luận của người chủ trì"))
            blocks += (dialogue.minutes?.conclusion ?? "").split(separator: "\n").map {
                .paragraph([.text(String($0))])
            }
            if self == .minutes, let minutes = dialogue.minutes {
                blocks.append(Self.line("Thư ký", minutes.secretary))
            }
        }
        return blocks
    }

    private static func question(_ question: DialogueQuestion, number: Int, _ promise: Promise?)
        -> [OfficialDocument.Block]
    {
        guard let end = question.end else { return [] }
        var answer = "\(end.kind.name.vietnamese): \(end.text)"
        if let promise { answer += " (\(promise.owner), hạn \(Format.day(promise.due, .vietnamese)))" }
        return [
            .paragraph([.bold("Câu \(number). "), .text(question.text)]), .paragraph([.text(answer)]),
        ]
    }

    private static func line(_ name: String, _ value: String) -> OfficialDocument.Block {
        .paragraph([.bold("\(name): "), .text(value)])
    }
}
