import Civics
import Hummingbird

/// The public calculator: anyone can check a due day. A question is a link, so that it can be shared.
struct CalculatorController {
    let library: LawLibrary

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.calculator.route, use: show)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let clock = try await library.clock()
        let origin = context.parts.settings.origin
        guard context.query["quy-dinh"] != nil else {
            var form = Form(context.query)
            let day = form.day("ngay", CalculatorForm.start, isRequired: false)
            guard form.isRight else {
                let page = CalculatorPage(form: form, clock: clock, origin: origin, today: context.today)
                return try context.page(page, status: .unprocessableContent)
            }
            let shown = Form.blank([
                ("ngay", (day ?? context.today).description), ("tim", form.typed("tim")),
            ])
            let page = CalculatorPage(form: shown, clock: clock, origin: origin, today: context.today)
            // A list that was narrowed down is made for whoever asked for it alone.
            guard day == nil, form.typed("tim").isEmpty else { return try context.page(page) }
            return try await context.publicPage { page }
        }
        var form = Form(context.query)
        var reading: ClockReading?
        if let question = CalculatorForm.question(&form) {
            do throws(Refusal) {
                reading = try clock.read(question)
            } catch {
                form.refuse(CalculatorForm.placed(error))
            }
        }
        let page = CalculatorPage(
            form: form, clock: clock, origin: origin, today: context.today, reading: reading)
        return try context.page(page, status: form.isRight ? .ok : .unprocessableContent)
    }
}
