import Civics
import Records

extension LetterPaper {
    /// The document with what the records say of the letter and of the act that made it.
    init(
        _ template: LetterDocument, of record: LetterRecord, _ letters: LetterStore, _ tree: UnitTree,
        _ reading: Reading
    ) throws {
        let letter = record.letter
        let law = Law.shipped
        let steps = try LetterStore.steps(of: record.id, in: reading)
        let made = steps.last { letters.table.act($0.act)?.document == template.key }
        let unit = tree[made?.unit ?? letter.unit] ?? tree.successors(of: letter.unit).first
        guard let unit else { throw Refusal.notFound }
        let parent = unit.parent.flatMap { tree[$0] }
        let head = ReportHead(of: unit, under: parent)
        let files = try LetterStore.files(of: record.id, in: reading).filter { $0.message == nil }
        let act = made.flatMap { letters.table.act($0.act) }
        let rules = law.versions(of: template.rules + (act?.rules ?? []), on: made?.day ?? letter.receivedOn)
        var seen: Set<String> = []
        let citations = rules.map { law.citation(of: $0).vietnamese }.filter { seen.insert($0).inserted }
        var values: [String: String] = [
            "unit": head.issuer.body, "unit.head": "\(head.signature.position) \(head.issuer.body)",
            "letter": "đơn \(letter.kind.name.vietnamese.lowercased())",
            "letter.matter": letter.kind.name.vietnamese.lowercased(),
            "letter.instance": letter.instance.name.vietnamese, "letter.number": record.number.description,
            "letter.received": Format.day(letter.receivedOn, .vietnamese),
            "letter.channel": record.channel.name.vietnamese, "letter.subject": record.subject,
            "letter.papers": files.map(\.file.name).joined(separator: ", "),
            "law": citations.joined(separator: "; "),
        ]
        if record.senderName.isEmpty {
            values["sender"] = "người gửi không ghi tên"
        } else {
            let address = record.senderAddress.isEmpty ? "" : ", địa chỉ: \(record.senderAddress)"
            values["sender"] = "ông/bà \(record.senderName)\(address)"
            values["sender.name"] = record.senderName
        }
        if let due = try Self.due(of: template, letter, letters, reading) {
            values["due.day"] = Format.day(due.due, .vietnamese)
            values["due.law"] = due.citation.vietnamese
        }
        if let made {
            values["act.day"] = Format.day(made.day, .vietnamese)
            for name in ["reason", "answer", "ground", "body"] { values[name] = made.details[name] }
            values["outcome"] = made.details["outcome"].flatMap { Self.outcomes[$0] }
            if let id = made.details["unit"].flatMap({ Unit.ID($0) }) { values["body"] = tree.named(id) }
        }
        let signer = try PersonStore.people(of: [unit.id], holding: reading.today, in: reading).first { row in
            row.appointments.contains { $0.role == .unitHead && $0.unit == unit.id }
        }
        self.init(
            template, values, from: unit, under: parent, signedBy: signer?.person.name ?? "",
            number: record.number.description.replacing("/", with: "-"), on: made?.day ?? letter.receivedOn,
            law: law)
    }

    /// A receipt tells the day of the first handling, other documents that of the settlement.
    private static func due(
        of template: LetterDocument, _ letter: Letter, _ letters: LetterStore, _ reading: Reading
    ) throws -> ClockReading? {
        let clock = try DueClock.current(in: reading)
        let stage: LetterStage = template.key == "receipt" ? .intake : .settlement
        guard let run = letter.runs.last(where: { $0.stage == stage }),
            let question = letter.question(for: run, in: letters.table)
        else { return nil }
        return try clock.read(question)
    }

    private static let outcomes = [
        "right": "nội dung đơn là đúng", "partly": "nội dung đơn đúng một phần",
        "wrong": "nội dung đơn là không đúng",
    ]
}
