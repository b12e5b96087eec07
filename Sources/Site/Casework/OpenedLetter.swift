import Civics
import Hummingbird
import Records

/// The letter whose page a receipt code has opened.
struct OpenedLetter {
    let id: Letter.ID

    /// How much may be written on one letter.
    static let allowance = RateLimiter.Allowance(20, perSeconds: 3_600)

    static let closed = Phrase(
        "Trang đơn đã đóng sau một giờ. Xin gõ lại mã biên nhận.",
        "The page of your letter has closed after an hour. Please type the code again.")

    /// The address of its page, or of something that is done there.
    func address(_ address: Address = .openedLetter) -> Address {
        address
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
    /// The letter that the reader has opened with its code; nothing where none was, or where the hour is over.
    func openedLetter() async throws -> OpenedLetter? {
        openedReceipt("letter").flatMap { Letter.ID($0) }.map { OpenedLetter(id: $0) }
    }
}
