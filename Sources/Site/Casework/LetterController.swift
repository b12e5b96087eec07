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
            try await parts.letters.write(text, on: record.id, by: context.person.authority.letterHand)
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
            of: record.id, and: other, isSame: form.typed("same") == "yes",
            by: context.person.authority.letterHand)
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
                because: record.id, by: context.person.authority.letterHand)
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
        let place = context.query["dong"].flatMap(LetterEntry.place)
        let (record, entry) = try await context.letterEntry(parts, place)
        let key = try context.parameters.text("key")
        guard
            let template = LetterDocuments.shipped.document(
                key, for: record.letter.kind, at: entry.instance)
        else { throw Refusal.notFound }
        let (letters, tree) = (parts.letters, context.person.authority.tree)
        let paper = try await parts.archive.read { reading in
            try LetterPaper(template, of: record, in: entry, letters, tree, reading)
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

    /// The letter's line in a register, the last where none is named, for whoever may know what that unit did with it.
    func letterEntry(_ parts: SiteParts, _ place: Int?) async throws -> (LetterRecord, LetterEntry) {
        let id = try parameters.identifier("id", of: Letter.self)
        let (letters, reader) = (parts.letters, person.authority.letterReader)
        return try await parts.archive.read { reading in
            let record = try letters.record(id, in: reading)
            let entries = try LetterStore.entries(of: id, in: reading)
            let found = entries.first { $0.place == place ?? entries.count - 1 }
            guard let found, reader.maySee(found, of: record) else { throw LetterStore.noSuchLetter }
            return (record, found)
        }
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
