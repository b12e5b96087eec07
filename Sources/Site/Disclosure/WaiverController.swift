import Civics
import Hummingbird
import Records

/// The committee waives a duty of a unit under it.
struct WaiverController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.DeskRoute.waiver.route, use: new)
        group.post(Address.DeskRoute.waiver.route, use: create)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let obligation = try await obligation(context)
        return try context.page(page(obligation, .blank([("version", "\(obligation.version)")])))
    }

    func create(_ request: Request, context: SignedInContext) async throws -> Response {
        let obligation = try await obligation(context)
        var form = try context.submission.form
        let reason = form.text("reason", Self.reason, upTo: 1_000)
        let authority = form.line("authority", Self.authority, upTo: 200)
        let version = form.number("version", Phrase("Bản", "Version")) ?? 0
        do {
            guard form.isRight else { throw Refusals([]) }
            _ = try await parts.disclosure.obligations.waive(
                obligation.id, reason: reason, authority: authority, version: Int(version),
                by: context.officer)
            return context.redirect(to: .obligation(obligation.id), saying: Phrase("Đã cho miễn.", "Waived."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(page(obligation, form), status: .unprocessableContent)
    }

    private func obligation(_ context: SignedInContext) async throws -> Obligation {
        let id = try context.parameters.identifier("id", of: Obligation.self)
        let obligation = try await parts.disclosure.obligations.obligation(id)
        guard context.person.authority.may(.viewMatrix, in: obligation.unit) else { throw Refusal.notFound }
        try context.person.authority.require(.waiveDuty, in: obligation.unit)
        return obligation
    }

    private func page(_ obligation: Obligation, _ form: Form) -> ConfirmationPage {
        ConfirmationPage(
            title: Phrase("Cho miễn: \(obligation.occasion.title)", "Waive: \(obligation.occasion.title)"),
            consequence: Phrase(
                "Đơn vị không phải công khai văn bản này. Lý do và người cho phép được giữ lại và hiện trên bảng theo dõi.",
                "The unit need not publish this document. The reason and the authority are kept and shown on the board."
            ),
            deed: Phrase("Cho miễn", "Waive"), address: .waiver(obligation.id),
            back: .obligation(obligation.id),
            fields: [
                FormField("reason", Self.reason, .area(rows: 3)),
                FormField(
                    "authority", Self.authority,
                    hint: Phrase("Ví dụ: Công văn 12-CV/BCĐ", "For example a letter and its number")),
            ], form: form, hidden: [("version", form.typed("version"))])
    }

    private static let reason = Phrase("Lý do", "Reason")
    private static let authority = Phrase(
        "Ai cho phép, theo văn bản nào", "By whose decision, under which document")
}
