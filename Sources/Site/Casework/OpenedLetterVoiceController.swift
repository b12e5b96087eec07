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
                consequence: Phrase(
                    "Người đứng đầu đơn vị đang giữ đơn và Ban Chỉ đạo sẽ được báo rằng đơn đã quá hạn.",
                    "The head of the unit that has your letter and the committee are told that it is overdue."
                ),
                deed: Phrase("Báo trễ hạn", "Report lateness"),
                address: opened.address(.openedLetterLateness), back: opened.address()))
    }

    func reportLateness(_ request: Request, context: SiteContext) async throws -> Response {
        try await context.say(
            .lateness,
            Phrase(
                "Đã báo người đứng đầu đơn vị và Ban Chỉ đạo.",
                "The head of the unit and the committee are told."))
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
