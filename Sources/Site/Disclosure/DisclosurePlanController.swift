import Civics
import Hummingbird
import Records

/// The yearly plans of what a unit will publish: those there are, and entering one.
struct DisclosurePlanController {
    let parts: SiteParts
    private var disclosure: DisclosureParts { parts.disclosure }

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.disclosurePlans.route, use: list)
        group.post(Address.disclosurePlans.route, use: adopt)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try context.publishingUnit()
        let form = Form.blank([
            ("unit", unit.code), ("year", String(context.today.year)),
            ("adopted-on", context.today.description),
        ])
        return try context.page(try await page(of: unit, form))
    }

    func adopt(_ request: Request, context: SignedInContext) async throws -> Response {
        var uploaded = try await UploadedForm.read(context.submission, into: disclosure.files.folder)
        let unit: Unit
        do {
            unit = try context.publishingUnit(uploaded.form.typed("unit"))
        } catch {
            uploaded.abandon()
            throw error
        }
        let files = try await uploaded.keepFiles(in: disclosure.files, of: unit.id, by: context.officer)
        var form = uploaded.form
        let number = form.line("number", DisclosurePlanPage.numberLabel, upTo: 80)
        let year = form.number("year", DisclosurePlanPage.yearLabel, in: DisclosurePlanPage.years)
        let day = form.day("adopted-on", DisclosurePlanPage.dayLabel)
        do {
            guard form.isRight, let year, let day else { throw Refusals([]) }
            _ = try await disclosure.plans.adopt(
                number: number, year: Int(year), on: day, file: files.ids("file").last, of: unit.id,
                by: context.officer)
            return context.redirect(
                to: .disclosurePlans.adding("don-vi", unit.code),
                saying: Phrase("Đã nhập kế hoạch công khai.", "The plan is entered."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(try await page(of: unit, form, files), status: .unprocessableContent)
    }

    private func page(of unit: Unit, _ form: Form, _ files: KeptFiles = KeptFiles()) async throws
        -> DisclosurePlanPage
    {
        let (plans, attached) = try await parts.archive.read { reading in
            let plans = try DisclosurePlanStore.plans(of: unit.id, in: reading)
            return (plans, try FileStore.files(plans.compactMap(\.plan.file), in: reading))
        }
        return DisclosurePlanPage(unit: unit, plans: plans, attached: attached, form: form, files: files)
    }
}
