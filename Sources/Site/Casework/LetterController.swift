import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// One letter at the desk, with its papers, messages, documents and promises.
struct LetterController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.LetterRoute.letter.route, use: show)
        group.get(Address.LetterRoute.file.route, use: file)
        group.post(Address.LetterRoute.message.route, use: write)
        group.post(Address.LetterRoute.similar.route, use: settle)
        group.get(Address.LetterRoute.promise.route, use: newPromise)
        group.post(Address.LetterRoute.promise.route, use: promise)
        group.get(Address.LetterRoute.document.route, use: document)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        try await page(.blank(), context)
    }

    func file(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await context.letter(parts)
        let wanted = try context.parameters.identifier("file", of: StoredFile.self)
        let files = try await parts.archive.read { try LetterStore.files(of: record.id, in: $0) }
        guard let file = files.first(where: { $0.file.id == wanted })?.file else { throw Refusal.notFound }
        return try parts.letterPaper(file)
    }

    func write(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await context.handledLetter(parts)
        var form = try context.submission.form
        let text = form.text("text", Phrase("Nội dung", "Message"), upTo: LetterMessage.longestText)
        do {
            guard form.isRight else { throw Refusals([]) }
            try await parts.letters.write(text, on: record.id, bySender: false, officer: context.officer)
            return context.redirect(
                to: .letter(record.id),
                saying: Phrase(
                    "Đã ghi; người gửi đọc được bằng mã biên nhận.",
                    "It is entered; the sender reads it with the receipt code."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try await page(form, context, status: .unprocessableContent)
    }

    func settle(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await context.handledLetter(parts)
        let form = try context.submission.form
        guard let other = Letter.ID(form.typed("other")) else { throw Refusal.notFound }
        let (letters, reader) = (parts.letters, context.person.authority.letterReader)
        _ = try await parts.archive.read { try letters.record(other, for: reader, in: $0) }
        try await parts.letters.settleLikeness(
            of: record.id, and: other, isSame: form.typed("same") == "yes", by: context.officer)
        return context.redirect(
            to: .letter(record.id), saying: Phrase("Đã ghi nhận xét về hai đơn.", "It is recorded."))
    }

    func newPromise(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await promisable(context)
        return try context.page(promisePage(record, .blank([("owner", record.officerName ?? "")])))
    }

    func promise(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await promisable(context)
        var form = try context.submission.form
        let what = form.text("what", Self.what, upTo: PromiseDraft.longestWhat)
        let owner = form.line("owner", Self.owner, upTo: PromiseDraft.longestOwner)
        let due = form.day("due", Self.due)
        do {
            guard form.isRight, let due else { throw Refusals([]) }
            let unit = context.person.authority.unitNow(of: record.letter.unit)?.id ?? record.letter.unit
            try await parts.letters.promise(
                PromiseDraft(origin: .letter(record.id), unit: unit, what: what, owner: owner, due: due),
                because: record.id, by: context.officer)
            return context.redirect(
                to: .letter(record.id), saying: Phrase("Đã ghi lời hứa.", "The promise is made."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(promisePage(record, form), status: .unprocessableContent)
    }

    func document(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await context.letter(parts)
        let key = try context.parameters.text("key")
        guard let template = LetterDocuments.shipped.document(key, for: record.letter.kind) else {
            throw Refusal.notFound
        }
        let (letters, tree) = (parts.letters, context.person.authority.tree)
        let paper = try await parts.archive.read { reading in
            try LetterPaper(template, of: record, letters, tree, reading)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: ReportFormat.docx.type,
                .contentDisposition: "attachment; filename=\"\(paper.name)\"", .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: try paper.bytes(on: context.today))))
    }

    /// No promise comes from a denunciation: promises are public.
    private func promisable(_ context: SignedInContext) async throws -> LetterRecord {
        let record = try await context.handledLetter(parts)
        guard record.letter.kind != .denunciation else { throw Refusal.notFound }
        return record
    }

    private func promisePage(_ record: LetterRecord, _ form: Form) -> ConfirmationPage {
        ConfirmationPage(
            title: Phrase("Hứa làm một việc", "Make a promise"),
            consequence: Phrase(
                "Lời hứa được công khai cùng hạn thực hiện; người gửi đơn xác nhận khi xong. Không ghi tên, địa chỉ của người gửi.",
                "The promise is public with its due day; the sender confirms it. Do not name the sender or where they live."
            ), deed: Phrase("Ghi lời hứa", "Make the promise"), address: .letterPromise(record.id),
            back: .letter(record.id),
            fields: [
                FormField("what", Self.what, .area(rows: 3)), FormField("owner", Self.owner),
                FormField("due", Self.due, .day),
            ], form: form, trail: [Crumb(Phrase("Đơn thư", "Letters"), .letterDesk)])
    }

    private func page(_ form: Form, _ context: SignedInContext, status: HTTPResponse.Status = .ok)
        async throws
        -> Response
    {
        let id = try context.parameters.identifier("id", of: Letter.self)
        let (parts, authority, language) = (parts, context.person.authority, context.language)
        let page = try await parts.archive.read { reading in
            try LetterPage(id, form, parts.letters, authority, language, reading)
        }
        return try context.page(page, status: status)
    }

    private static let what = Phrase("Hứa làm gì", "What is promised")
    private static let owner = Phrase("Ai chịu trách nhiệm", "Who answers for it")
    private static let due = Phrase("Xong trước ngày", "To be done by")
}

extension SignedInContext {
    /// The letter in the path, for whoever may see it; to others there is no such page.
    func letter(_ parts: SiteParts) async throws -> LetterRecord {
        let id = try parameters.identifier("id", of: Letter.self)
        let (letters, reader) = (parts.letters, person.authority.letterReader)
        return try await parts.archive.read { try letters.record(id, for: reader, in: $0) }
    }

    /// The same, for whoever handles letters in its unit. An auditor reads and changes nothing.
    func handledLetter(_ parts: SiteParts) async throws -> LetterRecord {
        let record = try await letter(parts)
        guard let unit = person.authority.unitNow(of: record.letter.unit),
            person.authority.may(.receiveLetter, in: unit)
        else { throw Refusal.notFound }
        return record
    }
}

extension LetterPage {
    init(
        _ id: Letter.ID, _ form: Form, _ letters: LetterStore, _ authority: Authority, _ language: Language,
        _ reading: Reading
    ) throws {
        let record = try letters.record(id, for: authority.letterReader, in: reading)
        let letter = record.letter
        let (table, law) = (letters.table, Law.shipped)
        let clock = try DueClock.current(in: reading)
        let steps = try LetterStore.steps(of: id, in: reading)
        let voices = try LetterStore.voices(of: id, in: reading)
        let files = try LetterStore.files(of: id, in: reading)
        let handles =
            authority.unitNow(of: letter.unit).map { authority.may(.receiveLetter, in: $0) } ?? false
        self.id = id
        revision = record.revision
        number = record.number.description
        subject = record.subject
        text = record.text
        kind = letter.kind
        state = table.state(letter.state)?.name ?? Phrase(name: letter.state)
        unitName = authority.tree.named(letter.unit)
        particulars = Self.particulars(record, voices, language)
        self.files = files.filter { $0.message == nil }.map(\.file)
        self.clock = try letter.due(by: clock, in: table)
        calendar = clock.calendar
        isPaused = letter.running?.pausedSince != nil
        let finding = try letters.finding(of: id, in: reading)
        self.steps = table.acts(
            from: letter.state, kind: letter.kind, by: authority.letterRoles(in: letter.unit)
        )
        .filter { finding.allows($0, on: letter.kind, day: reading.today, under: law) }
        .map { act in
            Step(
                name: act.name,
                articles: law.rules(of: act, on: reading.today).map { law.citation(of: $0) },
                address: .letterAct(act.key, on: id))
        }
        documents = Self.documents(of: record, steps, table)
        similar = try LetterStore.similar(to: record, in: reading).map(Similar.init)
        maySettleSimilar = handles
        messages = try OpenedLetterPage.messages(of: id, files.map { ($0.file, $0.message) }, in: reading)
        mayWrite = handles
        mayPromise = handles && letter.kind != .denunciation
        events = OpenedLetterPage.events(record, steps, table, authority.tree, forSender: false, language)
        self.form = form
    }

    private static func particulars(
        _ record: LetterRecord, _ voices: [LetterVoice: Day], _ language: Language
    ) -> [(name: Phrase, value: String)] {
        typealias Label = LetterWords.Label
        var items: [(name: Phrase, value: String)] = [
            (
                Phrase("Người gửi", "From"),
                record.senderName.isEmpty ? Phrase("Không ghi tên", "Not given")[language] : record.senderName
            )
        ]
        if !record.senderAddress.isEmpty { items.append((Label.address, record.senderAddress)) }
        if !record.senderPhone.isEmpty { items.append((Label.phone, record.senderPhone)) }
        items.append((Phrase("Nguồn đơn", "Came"), record.channel.name[language]))
        if !record.origin.isEmpty { items.append((Phrase("Nơi chuyển", "Passed on by"), record.origin)) }
        items.append((Phrase("Nhận ngày", "Received on"), Format.day(record.letter.receivedOn, language)))
        if record.people > 1 { items.append((Phrase("Số người ký", "Signed by"), String(record.people))) }
        items.append((Phrase("Người xử lý", "Officer"), record.officerName ?? "–"))
        let said: [(LetterVoice, Phrase)] = [
            (.withdrawal, Phrase("Đề nghị rút đơn", "Asked to withdraw")),
            (.lateness, Phrase("Báo trễ hạn", "Reported lateness")),
            (.satisfied, Phrase("Hài lòng với kết quả", "Satisfied")),
            (.notSatisfied, Phrase("Không hài lòng với kết quả", "Not satisfied")),
        ]
        for (voice, name) in said {
            if let day = voices[voice] { items.append((name, Format.day(day, language))) }
        }
        return items
    }

    /// The receipt, and one document for each act done that makes one.
    private static func documents(of record: LetterRecord, _ steps: [LetterStep], _ table: LetterTable) -> [(
        name: Phrase, address: Address
    )] {
        var seen: Set<String> = []
        return (["receipt"] + steps.compactMap { table.act($0.act)?.document }).filter {
            seen.insert($0).inserted
        }
        .compactMap { key in
            LetterDocuments.shipped.document(key, for: record.letter.kind).map {
                ($0.name, .letterDocument(key, of: record.id))
            }
        }
    }
}

extension LetterPage.Similar {
    init(_ likeness: LetterLikeness) {
        let other = likeness.other.record
        id = other.id
        number = other.number.description
        subject = other.subject
        receivedOn = other.letter.receivedOn
        let reasons = [
            likeness.isSameSender ? Phrase("cùng người gửi", "same sender") : nil,
            likeness.isSameSubject ? Phrase("cùng nội dung", "same subject") : nil,
            likeness.isSameText ? Phrase("lời văn giống hệt", "the same words") : nil,
            !likeness.isSameText && likeness.share >= TextLikeness.nearSame
                ? Phrase("lời văn gần giống", "nearly the same words") : nil,
        ].compactMap(\.self)
        why = Phrase(
            reasons.map(\.vietnamese).joined(separator: ", "), reasons.map(\.english).joined(separator: ", "))
        decision = likeness.isSame.map {
            $0
                ? Phrase("Đã kết luận: trùng.", "Found to be the same.")
                : Phrase("Đã kết luận: khác nhau.", "Found not to be the same.")
        }
    }
}

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
