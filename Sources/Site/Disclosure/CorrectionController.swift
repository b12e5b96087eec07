import Civics
import Hummingbird
import Records

/// Correcting what a posting says: a new version, with its reason.
struct CorrectionController {
    let parts: SiteParts
    private var disclosure: DisclosureParts { parts.disclosure }

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.PostingRoute.correction.route, use: new)
        group.post(Address.PostingRoute.correction.route, use: create)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let posting = try await context.posting(for: .publishPosting, parts)
        if let back = context.turnedBack(from: posting) { return back }
        let current = try await files(of: posting)
        var files = KeptFiles()
        for file in current { files.append(file, to: "files") }
        let form = Form.blank([("title", posting.current.title), ("body", posting.current.body)])
        return try context.page(page(posting, form, current, files, context.language))
    }

    func create(_ request: Request, context: SignedInContext) async throws -> Response {
        var uploaded = try await UploadedForm.read(context.submission, into: disclosure.files.folder)
        let posting: Posting
        do {
            posting = try await context.posting(for: .publishPosting, parts)
        } catch {
            uploaded.abandon()
            throw error
        }
        let files = try await uploaded.keepFiles(in: disclosure.files, of: posting.unit, by: context.officer)
        var form = uploaded.form
        let revision = form.revision()
        let title = form.line("title", PublicationPage.titleLabel, upTo: PostingDraft.longestTitle)
        let body = form.text(
            "body", PublicationPage.bodyLabel, upTo: PostingDraft.longestBody, isRequired: false)
        let reason = form.text("reason", Self.reason, upTo: 1_000)
        do {
            guard form.isRight else { throw Refusals([]) }
            _ = try await disclosure.postings.correct(
                posting.id, title: title, body: body, files: files.ids("files"), reason: reason,
                revision: revision,
                by: context.officer)
            return context.redirect(
                to: .posting(posting.id), saying: Phrase("Đã đính chính.", "It is corrected."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        // What another clerk has changed meanwhile is shown beside what was typed.
        let newest = try await disclosure.postings.posting(posting.id)
        return try context.page(
            page(
                newest, form, try await self.files(of: newest), files, context.language,
                since: newest.revision == revision ? nil : newest),
            status: .unprocessableContent)
    }

    private func files(of posting: Posting) async throws -> [StoredFile] {
        try await parts.archive.read { try FileStore.files(posting.current.files, in: $0) }
    }

    private func page(
        _ posting: Posting, _ form: Form, _ current: [StoredFile], _ files: KeptFiles,
        _ language: Language, since newest: Posting? = nil
    ) -> PostingFormPage {
        let fields = [
            FormField("title", PublicationPage.titleLabel),
            FormField("body", PublicationPage.bodyLabel, .area(rows: 12), isRequired: false),
            FormField(
                "reason", Self.reason, .area(rows: 3),
                hint: Phrase(
                    "Mọi người sẽ đọc được lý do và chỗ thay đổi.",
                    "Everyone can read the reason and what was changed.")),
        ]
        let more = FormField(
            "files", Phrase("Thêm tệp", "More files"),
            .files(accepting: PublicationPage.accepted, isMultiple: true), hint: PublicationPage.filesHint,
            isRequired: false)
        return PostingFormPage(
            title: Phrase("Đính chính", "Correct"), posting: posting,
            deed: Phrase("Đính chính", "Correct"), address: .correction(posting.id), hasFiles: true,
            form: form,
            fields: """
                \(newest.map { meanwhile($0, form.typed("body"), language) })
                \(fields.markup { $0.view(form, language) })\(files.choices("files", among: current, language))\
                \(more.view(form, language))
                """)
    }

    private func meanwhile(_ newest: Posting, _ typed: String, _ language: Language) -> Markup {
        """
        <div class="notice notice-warning"><p>\(Phrase("So với bản mới nhất (\(newest.current.by), bản \(newest.current.number)), nội dung ông/bà đã gõ khác ở những chỗ này:", "Beside the newest version (\(newest.current.by), version \(newest.current.number)), what you typed differs here:"), language)</p></div>
        \(DiffView(TextDifference(from: newest.current.body, to: typed)).view(language))
        """
    }

    private static let reason = Phrase("Lý do đính chính", "Reason")
}
