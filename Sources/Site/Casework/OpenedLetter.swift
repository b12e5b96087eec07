import Civics
import Hummingbird
import Records

/// The letter whose page a receipt code has opened: the one that the code was given for, or one that it was split into.
struct OpenedLetter: Sendable {
    let id: Letter.ID
    /// The letter that the code was given for.
    let whole: Letter.ID
    /// Which of the letters it was split into is shown; nothing for the whole.
    let part: Letter.ID?

    /// How much may be written on one letter.
    static let allowance = RateLimiter.Allowance(20, perSeconds: 3_600)

    static let closed = Phrase(
        "Trang đơn đã đóng sau một giờ. Xin gõ lại mã biên nhận.",
        "The page of your letter has closed after an hour. Please type the code again.")

    /// The address of its page, or of something that is done there.
    func address(_ address: Address = .openedLetter) -> Address {
        address.adding("phan", part?.description)
    }

    func page(_ form: Form, _ context: SiteContext, status: HTTPResponse.Status = .ok) async throws
        -> Response
    {
        let (letters, units, language) = (context.parts.letters, context.parts.units, context.language)
        let page = try await context.parts.archive.read { reading in
            try OpenedLetterPage(self, form, letters, try units.tree(reading), language, reading)
        }
        return try context.page(page, status: status)
    }
}

extension SiteContext {
    /// The letter that the reader has opened with its code, or the part of it that the address names; nothing where none
    /// was opened, or where the hour is over.
    func openedLetter() async throws -> OpenedLetter? {
        guard let whole = openedReceipt("letter").flatMap({ Letter.ID($0) }) else { return nil }
        guard let named = query["phan"] else { return OpenedLetter(id: whole, whole: whole, part: nil) }
        guard let part = Letter.ID(named),
            try await parts.archive.read({ try LetterStore.isPart(part, of: whole, in: $0) })
        else { throw Refusal.notFound }
        return OpenedLetter(id: part, whole: whole, part: part)
    }
}
