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
            return try await context.publicPage {
                CalculatorPage(
                    form: .blank([("ngay", context.today.description)]), clock: clock, origin: origin)
            }
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
        let page = CalculatorPage(form: form, clock: clock, origin: origin, reading: reading)
        return try context.page(page, status: form.isRight ? .ok : .unprocessableContent)
    }
}
