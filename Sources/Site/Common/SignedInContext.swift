import Civics
import Hummingbird

/// The context of a request that only a signed-in person can make. It cannot exist without one.
package struct SignedInContext: ChildRequestContext {
    package let site: SiteContext
    package let person: SignedInPerson
    package var coreContext: CoreRequestContextStorage

    package init(context: SiteContext) throws {
        guard let person = context.person else { throw Refusal.signedOut }
        site = context
        self.person = person
        coreContext = context.coreContext
    }

    package var reader: Reader { site.reader }
    package var language: Language { site.language }
    package var now: Instant { site.now }
    package var today: Day { site.today }
    package var query: FormFields { site.query }
    package var submission: Submission { site.submission }
}

extension Refusal {
    package static let signedOut = Refusal(
        .signedOut,
        Phrase("Trang này dành cho người đã đăng nhập.", "This page is for people who have signed in."))

    package static let notFound = Refusal(
        .notFound,
        Phrase(
            "Không có trang nào ở địa chỉ này. Có thể địa chỉ bị gõ sai, hoặc trang đã được chuyển đi.",
            "There is no page at this address. It may have been mistyped, or the page has moved."))

    package static let forbidden = Refusal(
        .forbidden,
        Phrase(
            "Ông/bà không có quyền làm việc này. Nếu cần, hãy hỏi người quản trị của đơn vị mình.",
            "You may not do this. If you need to, ask the administrator of your unit."))
}
