import Civics
import Hummingbird
import Records

/// Where those without an account come back to what they handed in: the code is typed here, sent by POST, and stands in
/// no address, log or notice.
struct ReceiptController {
    let parts: SiteParts

    /// Wrong codes from one place. A slip of the finger is told before it counts.
    private static let ofOnePlace = RateLimiter.Allowance(20, perSeconds: 600)
    /// Wrong codes from everywhere: at this rate a guess among a million codes given out takes years, and whoever wants
    /// to keep others from their letters has to send ten a second without end.
    private static let ofAll = RateLimiter.Allowance(6_000, perSeconds: 600)

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.receipt.route, use: show)
        group.post(Address.receipt.route, use: open)
        group.post(Address.receiptClosing.route, use: close)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        try context.page(ReceiptPage())
    }

    func open(_ request: Request, context: SiteContext) async throws -> Response {
        var form = try context.submission.form
        do {
            let code = try ReceiptCode(typed: form.typed("code"))
            let subject = try await subject(of: code, request, context)
            guard let subject, let address = ReceiptDestination.address(of: subject.noun) else {
                throw Self.unknown
            }
            return context.opening(subject, at: address)
        } catch let refusal as Refusal {
            form.refuse(refusal)
            return try context.page(ReceiptPage(form: form), status: .unprocessableContent)
        }
    }

    /// For those at a computer that others use too.
    func close(_ request: Request, context: SiteContext) async throws -> Response {
        var response = context.redirect(
            to: .home,
            saying: Phrase(
                "Đã đóng. Muốn xem lại, ông/bà gõ mã biên nhận.",
                "It is closed. To see it again, type the receipt code."))
        response.setCookie(parts.cookie(CookieName.receipt, "", maxAgeSeconds: 0))
        return response
    }

    /// Every try costs a token before anyone looks; a right code gives it back.
    private func subject(of code: ReceiptCode, _ request: Request, _ context: SiteContext) async throws
        -> ReceiptStore.Subject?
    {
        let place = "receipt \(context.caller(request))"
        try await parts.limiter.take(place, Self.ofOnePlace, at: context.now)
        try await parts.limiter.take("receipts", Self.ofAll, at: context.now)
        let subject = try await parts.archive.read { try parts.receipts.subject(of: code, in: $0) }
        if subject != nil {
            await parts.limiter.giveBack(place)
            await parts.limiter.giveBack("receipts")
        }
        return subject
    }

    private static let unknown = Refusal(
        .invalid,
        Phrase(
            "Không có biên nhận nào mang mã này. Xin so lại từng nhóm bốn số với phiếu biên nhận.",
            "No receipt bears this code. Please compare each group of four with the receipt."),
        field: "code")
}
