import Civics
import Hummingbird
import HTTPTypes
import Records

/// What the sender of an opened letter writes to the office, and the papers that come with it.
struct OpenedLetterMessageController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.openedLetterMessage.route, use: goBack)
        group.post(Address.openedLetterMessage.route, use: write)
    }

    /// Whoever comes back to a form that was refused finds the letter.
    func goBack(_ request: Request, context: SiteContext) async throws -> Response {
        context.redirect(to: try await context.openedLetter()?.address() ?? .openedLetter)
    }

    func write(_ request: Request, context: SiteContext) async throws -> Response {
        var uploaded: UploadedForm
        do {
            uploaded = try await UploadedForm.read(
                context.submission, into: parts.disclosure.files.folder, LetterIntakeController.limits)
        } catch let refused as RefusedUpload {
            uploaded = UploadedForm(refused.form)
        }
        guard let opened = try await context.openedLetter() else {
            uploaded.abandon()
            return context.redirect(to: .receipt, saying: OpenedLetter.closed, .warning)
        }
        let text = uploaded.form.text(
            "text", Phrase("Nội dung", "Message"), upTo: LetterMessage.longestText, isRequired: false)
        guard uploaded.form.isRight else {
            uploaded.abandon()
            return try await opened.page(uploaded.form, context, status: .unprocessableContent)
        }
        do {
            try await parts.limiter.take(
                "letter message \(opened.whole)", OpenedLetter.allowance, at: context.now)
        } catch let refused as RequestRefusal {
            uploaded.abandon()
            uploaded.form.refuse(refused)
            var response = try await opened.page(uploaded.form, context, status: refused.status)
            response.headers[.retryAfter] = refused.headers[.retryAfter]
            return response
        }
        let files = uploaded.keepContents(in: parts.disclosure.files.folder)
        do {
            guard uploaded.form.isRight else { throw Refusals([]) }
            try await parts.letters.write(text, files: files, bySenderOf: opened.id)
            return context.redirect(
                to: opened.address(),
                saying: Phrase(
                    "Đã gửi đến cơ quan đang giữ đơn.", "It has gone to the office that has your letter."))
        } catch let refusal as Refusal where refusal.concernsForm {
            uploaded.form.refuse(refusal)
        } catch let refusals as Refusals {
            uploaded.form.refuse(refusals)
        }
        return try await opened.page(uploaded.form, context, status: .unprocessableContent)
    }
}
