import Civics
import Hummingbird
import HTTPTypes
import Records

/// How the sender of an opened letter asks to withdraw it, or a part of it.
struct OpenedLetterWithdrawalController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.openedLetterWithdrawal.route, use: ask)
        group.post(Address.openedLetterWithdrawal.route, use: withdraw)
    }

    func ask(_ request: Request, context: SiteContext) async throws -> Response {
        guard let opened = try await context.openedLetter() else { return context.redirect(to: .receipt) }
        return try await page(opened, .blank(), context)
    }

    /// The whole, or the part that is named: the office enters it once the sender has confirmed it in writing.
    func withdraw(_ request: Request, context: SiteContext) async throws -> Response {
        var form = try context.submission.form
        let part = form.text("part", Self.part, upTo: 2_000, isRequired: false)
        let thanks = Phrase(
            "Đã ghi đề nghị rút đơn. Cơ quan sẽ liên hệ với ông/bà.",
            "Your wish is recorded. The office will get in touch with you.")
        guard !part.isEmpty else { return try await context.say(.withdrawal, thanks) }
        guard let opened = try await context.openedLetter() else {
            return context.redirect(to: .receipt, saying: OpenedLetter.closed, .warning)
        }
        if let refusal = try await refusalOfPart(opened, context) {
            form.refuse(refusal)
            return try await page(opened, form, context, status: .unprocessableContent)
        }
        try await parts.limiter.take(
            "letter message \(opened.whole)", OpenedLetter.allowance, at: context.now)
        try await parts.letters.write("Đề nghị rút một phần đơn: \(part)", bySenderOf: opened.id)
        return context.redirect(to: opened.address(), saying: thanks)
    }

    /// A part can be named only where the law of the day knows it: of a complaint since 1 July 2026.
    private func page(
        _ opened: OpenedLetter, _ form: Form, _ context: SiteContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let isByPart = try await refusalOfPart(opened, context) == nil
        return try context.page(
            ConfirmationPage(
                title: Phrase("Rút đơn", "Withdraw the letter"),
                consequence: Phrase(
                    "Cơ quan sẽ liên hệ để ông/bà xác nhận bằng văn bản, rồi dừng giải quyết phần được rút. Muốn gửi lại thì phải làm đơn mới.",
                    "The office will ask you to confirm in writing and then stops with what is withdrawn. To take it up again you would have to write anew."
                ), deed: Phrase("Đề nghị rút đơn", "Ask to withdraw"),
                address: opened.address(.openedLetterWithdrawal), back: opened.address(),
                fields: !isByPart
                    ? []
                    : [
                        FormField(
                            "part", Self.part, .area(rows: 3),
                            hint: Phrase(
                                "Chỉ rút một phần thì ghi phần đó; để trống nếu rút toàn bộ.",
                                "To withdraw a part, say which; leave it empty to withdraw the whole."),
                            isRequired: false)
                    ], form: form), status: status)
    }

    /// Why no part of the letter can be withdrawn today; nothing where it can.
    private func refusalOfPart(_ opened: OpenedLetter, _ context: SiteContext) async throws -> Refusal? {
        let letters = parts.letters
        let kind = try await parts.archive.read { try letters.record(opened.id, in: $0).letter.kind }
        guard let act = letters.table.act("withdraw_part"), act.kinds.contains(kind) else {
            return Refusal.notFound
        }
        do throws(Refusal) {
            try LetterFinding().check(act, on: kind, day: context.today, under: .shipped)
            return nil
        } catch {
            return Refusal(error.kind, error.reason, field: "part", article: error.article)
        }
    }

    private static let part = Phrase("Phần muốn rút", "The part to withdraw")
}
