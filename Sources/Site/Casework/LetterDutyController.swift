import Civics
import Hummingbird
import HTTPTypes
import Records

/// Enters that something to be done besides a letter's stages was done.
struct LetterDutyController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.LetterRoute.duty.route, use: show)
        group.post(Address.LetterRoute.duty.route, use: fulfil)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let owed = try await owed(context)
        guard owed.done == nil else { return context.redirect(to: .letter(owed.letter)) }
        return try context.page(page(owed, .blank([("day", context.today.description)])))
    }

    func fulfil(_ request: Request, context: SignedInContext) async throws -> Response {
        let owed = try await owed(context)
        var form = try context.submission.form
        let day = form.day("day", Self.day)
        let how = form.text("how", Self.how, upTo: LetterDuty.longestHow)
        do {
            guard form.isRight, let day else { throw Refusals([]) }
            try await parts.letters.fulfil(
                owed.duty.key, owed.number, of: owed.letter, on: day, how: how,
                by: context.person.authority.letterHand)
            return context.redirect(
                to: .letter(owed.letter), saying: Phrase("Đã ghi là làm xong.", "It is entered as done."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(page(owed, form), status: .unprocessableContent)
    }

    /// The duty in the path, for whoever handles the letter.
    private func owed(_ context: SignedInContext) async throws -> OwedLetterDuty {
        let record = try await context.handledLetter(parts)
        let key = try context.parameters.text("duty")
        let number = Int(try context.parameters.text("number"))
        let letters = parts.letters
        let duties = try await parts.archive.read { try letters.duties(of: record.id, in: $0) }
        guard let owed = duties.first(where: { $0.duty.key == key && $0.number == number }) else {
            throw Refusal.notFound
        }
        return owed
    }

    private func page(_ owed: OwedLetterDuty, _ form: Form) -> ConfirmationPage {
        ConfirmationPage(
            title: owed.duty.name,
            consequence: Phrase(
                "Hạn \(Format.day(owed.due, .vietnamese)). Ghi xong thì không sửa lại được; ai xem được đơn này đều đọc được.",
                "Due on \(Format.day(owed.due, .english)). Once entered it is not changed; everyone who sees this letter reads it."
            ),
            deed: Phrase("Ghi đã làm xong", "Enter as done"), address: .letterDuty(owed),
            back: .letter(owed.letter),
            fields: [FormField("day", Self.day, .day), FormField("how", Self.how, .area(rows: 3))],
            form: form, trail: [Crumb(Phrase("Đơn thư", "Letters"), .letterDesk)])
    }

    private static let day = Phrase("Làm xong ngày", "Done on")
    private static let how = Phrase(
        "Làm thế nào, ở đâu, số văn bản (hoặc vì sao không phải làm)",
        "How, where, by which document (or why it is not needed)")
}
