import Civics
import Records

extension LetterPaper {
    /// The document with what the records say of the letter, and of the act that made it while a unit had it.
    init(
        _ template: LetterDocument, of record: LetterRecord, in entry: LetterEntry, _ letters: LetterStore,
        _ tree: UnitTree, _ reading: Reading
    ) throws {
        var letter = record.letter
        letter.instance = entry.instance
        let law = Law.shipped
        let steps = try LetterStore.steps(of: record.id, in: reading).filter { entry.holds(step: $0.number) }
        let made = steps.last { letters.table.act($0.act)?.document == template.key }
        let receivedOn = entry.receivedOn(letter)
        let day = made?.day ?? receivedOn
        // It is issued by the unit as it was on its day, whatever has become of it since.
        let then = try letters.units.tree(on: day, reading)
        let unit = then[made?.unit ?? entry.unit] ?? then.successors(of: entry.unit).first
        guard let unit else { throw Refusal.notFound }
        let parent = unit.parent.flatMap { then[$0] }
        let head = ReportHead(ofAuthority: unit, under: parent)
        let files = try LetterStore.files(of: record.id, in: reading).filter { $0.message == nil }
        let act = made.flatMap { letters.table.act($0.act) }
        let bases = template.citesAlone ? template.rules : template.rules + (act?.rules ?? [])
        let rules = law.rules(bases, concerning: letter, in: letters.table, on: day)
        let decider = "\(head.signature.position) \(head.issuer.body)"
        var seen: Set<String> = []
        let citations = rules.map { Self.citation(of: $0, law) }.filter { seen.insert($0).inserted }
        var values: [String: String] = [
            "unit": head.issuer.body, "unit.head": decider, "unit.head.capitals": decider.uppercased(),
            "letter": "đơn \(letter.kind.name.vietnamese.lowercased())",
            "letter.matter": letter.kind.name.vietnamese.lowercased(),
            "letter.instance": letter.instance.name.vietnamese, "letter.number": entry.number.description,
            "letter.received": Format.day(receivedOn, .vietnamese),
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
        if let due = try Self.due(of: template, letter, in: entry, letters, reading) {
            values["due.day"] = Format.day(due.day, .vietnamese)
            values["due.law"] = Self.withoutNote(due.citation)
        }
        if let made {
            values["act.day"] = Format.day(made.day, .vietnamese)
            for name in ["reason", "answer", "ground", "body", "part"] { values[name] = made.details[name] }
            values["outcome"] = made.details["outcome"].flatMap { Self.outcomes[$0] }
            if let id = made.details["unit"].flatMap({ Unit.ID($0) }) {
                values["body"] =
                    tree[id].map { ReportHead(ofAuthority: $0, under: nil).issuer.body } ?? tree.named(id)
            }
        }
        let signer = try PersonStore.people(of: [unit.id], holding: day, in: reading).first { row in
            row.appointments.contains { $0.role == .unitHead && $0.unit == unit.id }
        }
        self.init(
            template, values, from: unit, under: parent, signedBy: signer?.person.name ?? "",
            number: entry.number.description.replacing("/", with: "-"), on: day, law: law)
    }

    /// As an official document cites it: "Điều 28 Luật Khiếu nại số 02/2011/QH13".
    private static func citation(of rule: Rule, _ law: Law) -> String {
        let short = withoutNote(law.citation(of: rule).vietnamese)
        guard let instrument = law.instrument(rule.instrument), let number = instrument.number,
            instrument.title.vietnamese.hasPrefix("Luật "), !instrument.title.vietnamese.contains("sửa đổi")
        else { return short }
        return short.replacing("Luật \(number)", with: "\(instrument.title.vietnamese) số \(number)")
    }

    /// Without what the reader of the law noted beside an article: "(số điều chưa thấy)".
    private static func withoutNote(_ citation: String) -> String {
        guard let open = citation.firstRange(of: " ("), let close = citation.firstRange(of: ")"),
            open.lowerBound < close.lowerBound
        else { return citation }
        return String(citation[..<open.lowerBound] + citation[close.upperBound...])
    }

    /// A receipt tells the day of the first handling, other documents that of the settlement. What was accepted was told
    /// the day before any extension.
    private static func due(
        of template: LetterDocument, _ letter: Letter, in entry: LetterEntry, _ letters: LetterStore,
        _ reading: Reading
    ) throws -> (day: Day, citation: String)? {
        let stage: LetterStage = template.key == "receipt" ? .intake : .settlement
        guard let kept = try letters.clock(of: stage, of: letter, in: entry, reading) else { return nil }
        let asked = kept.reading.question
        guard template.key == "acceptance", asked.variant != nil || !asked.pauses.isEmpty else {
            return (kept.due, kept.reading.citation.vietnamese)
        }
        // That the place is remote held from the first day; that the case is complex was decided later.
        let isRemote = asked.variant?.hasPrefix("remote") ?? false
        let first = try DueClock(law: .shipped, calendar: kept.calendar).read(
            ClockQuestion(asked.rule, from: asked.start, variant: isRemote ? "remote" : nil))
        return (first.due, first.citation.vietnamese)
    }

    private static let outcomes = [
        "right": "nội dung đơn là đúng", "partly": "nội dung đơn đúng một phần",
        "wrong": "nội dung đơn là không đúng",
    ]
}
