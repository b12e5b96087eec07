import Civics
import Hummingbird
import HTTPTypes
import Records

/// What the sender of an opened letter says with one click: satisfied or not, and that it is late.
struct OpenedLetterVoiceController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.post(Address.openedLetterRating.route, use: rate)
        group.get(Address.openedLetterLateness.route, use: askLateness)
        group.post(Address.openedLetterLateness.route, use: reportLateness)
    }

    func rate(_ request: Request, context: SiteContext) async throws -> Response {
        let isSatisfied = try context.submission.form.typed("satisfied") == "yes"
        return try await context.say(
            isSatisfied ? .satisfied : .notSatisfied,
            Phrase("Cảm ơn ông/bà đã cho biết.", "Thank you for telling us."))
    }

    func askLateness(_ request: Request, context: SiteContext) async throws -> Response {
        guard let opened = try await context.openedLetter() else { return context.redirect(to: .receipt) }
        return try context.page(
            ConfirmationPage(
                title: Phrase("Báo trễ hạn", "Report lateness"),
                consequence: try await words(of: opened).consequence,
                deed: Phrase("Báo trễ hạn", "Report lateness"),
                address: opened.address(.openedLetterLateness), back: opened.address()))
    }

    func reportLateness(_ request: Request, context: SiteContext) async throws -> Response {
        guard let opened = try await context.openedLetter() else {
            return context.redirect(to: .receipt, saying: OpenedLetter.closed, .warning)
        }
        return try await context.say(.lateness, try await words(of: opened).thanks)
    }

    private func words(of opened: OpenedLetter) async throws -> LatenessWords {
        let letters = parts.letters
        return LatenessWords(
            try await parts.archive.read { try letters.record(opened.id, in: $0).letter.kind })
    }
}

extension SiteContext {
    /// Says something of the opened letter, and goes back to its page; what cannot be said is told there.
    func say(_ voice: LetterVoice, _ thanks: Phrase) async throws -> Response {
        guard let opened = try await openedLetter() else {
            return redirect(to: .receipt, saying: OpenedLetter.closed, .warning)
        }
        do {
            try await parts.letters.say(voice, of: opened.id)
            return redirect(to: opened.address(), saying: thanks)
        } catch let refusal as Refusal {
            return redirect(to: opened.address(), saying: refusal.reason, .note)
        }
    }
}
