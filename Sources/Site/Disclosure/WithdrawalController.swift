import Civics
import Hummingbird
import Records

/// Taking a posting back. It stays to be read, with the reason.
struct WithdrawalController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.PostingRoute.withdrawal.route, use: new)
        group.post(Address.PostingRoute.withdrawal.route, use: create)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let posting = try await context.posting(for: .withdrawPosting, parts)
        if let back = context.turnedBack(from: posting) { return back }
        return try context.page(page(posting, .blank([]), on: context.today))
    }

    func create(_ request: Request, context: SignedInContext) async throws -> Response {
        let posting = try await context.posting(for: .withdrawPosting, parts)
        var form = try context.submission.form
        let revision = form.revision()
        let reason = form.text("reason", Self.reason, upTo: 1_000)
        do {
            guard form.isRight else { throw Refusals([]) }
            _ = try await parts.disclosure.postings.withdraw(
                posting.id, reason: reason, revision: revision, by: context.officer)
            return context.redirect(
                to: .posting(posting.id), saying: Phrase("Đã thu hồi.", "It is withdrawn."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(page(posting, form, on: context.today), status: .unprocessableContent)
    }

    private func page(_ posting: Posting, _ form: Form, on today: Day) -> ConfirmationPage {
        let early = posting.hangsUntil.map { today < $0 } ?? posting.term.isPermanent
        return ConfirmationPage(
            title: Phrase("Thu hồi: \(posting.current.title)", "Withdraw: \(posting.current.title)"),
            consequence: Phrase(
                "Nội dung vẫn được giữ để đọc, có dấu “đã thu hồi” và lý do; tệp và ảnh không còn mở được cho mọi người. Không làm lại được."
                    + (early ? " Chưa đủ ngày niêm yết: bảng theo dõi sẽ ghi “gỡ trước hạn”." : ""),
                "The content stays to be read, marked as withdrawn, with the reason; its files and pictures are no longer open to everyone. This cannot be undone."
                    + (early ? " Its days are not over: the board will say “taken down early”." : "")),
            deed: Phrase("Thu hồi", "Withdraw"), address: .withdrawal(posting.id), back: .posting(posting.id),
            fields: [FormField("reason", Self.reason, .area(rows: 3))], form: form,
            trail: [Crumb(Phrase(name: posting.current.title), .posting(posting.id))],
            hidden: [("revision", "\(posting.revision)")])
    }

    private static let reason = Phrase("Lý do thu hồi", "Reason")
}
