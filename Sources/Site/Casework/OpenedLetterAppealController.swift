import Civics
import Hummingbird
import HTTPTypes
import Records

/// The second complaint of whoever holds the receipt code (khiếu nại lần hai).
struct OpenedLetterAppealController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.openedLetterAppeal.route, use: new)
        group.post(Address.openedLetterAppeal.route, use: appeal)
    }

    func new(_ request: Request, context: SiteContext) async throws -> Response {
        guard let opened = try await context.openedLetter() else { return context.redirect(to: .receipt) }
        return try await page(opened, .blank(), context)
    }

    /// The second complaint goes to the next level, with all that belongs to the letter.
    func appeal(_ request: Request, context: SiteContext) async throws -> Response {
        guard let opened = try await context.openedLetter() else {
            return context.redirect(to: .receipt, saying: OpenedLetter.closed, .warning)
        }
        var form = try context.submission.form
        let grounds = try await way(of: opened)?.grounds ?? Phrase("Nội dung", "Message")
        let text = form.text("text", grounds, upTo: LetterMessage.longestText)
        do {
            guard form.isRight else { throw Refusals([]) }
            try await parts.letters.complainAgain(text, of: opened.id)
            return context.redirect(
                to: opened.address(),
                saying: Phrase(
                    "Khiếu nại lần hai đã được gửi lên cấp trên.",
                    "Your second complaint has gone to the next level."))
        } catch let refusal as Refusal where refusal.concernsForm || refusal.kind == .tooLate {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try await page(opened, form, context, status: .unprocessableContent)
    }

    private func page(
        _ opened: OpenedLetter, _ form: Form, _ context: SiteContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let letters = parts.letters
        let next = try await parts.archive.read { reading in
            try letters.nextLevel(of: letters.record(opened.id, in: reading).letter, in: reading)
        }
        guard let next, let way = try await way(of: opened) else {
            return context.redirect(to: opened.address())
        }
        let last = way.last
        return try context.page(
            ConfirmationPage(
                title: Phrase("Khiếu nại lần hai", "Second complaint"),
                consequence: Phrase(
                    "Đơn cùng mọi giấy tờ được gửi đến \(next.name), chậm nhất \(Format.day(last.due, .vietnamese)) (\(last.citation.vietnamese)). \(way.why.vietnamese)",
                    "Your letter with all its papers goes to \(next.name), by \(Format.day(last.due, .english)) at the latest (\(last.citation.english)). \(way.why.english)"
                ), deed: Phrase("Gửi khiếu nại lần hai", "Send the second complaint"),
                address: opened.address(.openedLetterAppeal), back: opened.address(),
                fields: [FormField("text", way.grounds, .area(rows: 6))], form: form), status: status)
    }

    private func way(of opened: OpenedLetter) async throws -> SecondComplaint? {
        let letters = parts.letters
        return try await parts.archive.read { reading in
            try letters.secondComplaint(
                of: letters.record(opened.id, in: reading),
                after: LetterStore.steps(of: opened.id, in: reading), in: reading)
        }
    }
}
