import Civics
import Hummingbird

/// The law, rule by rule, for everyone to read.
struct RuleController {
    let library: LawLibrary

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.law.route, use: list)
        group.get(Address.ruleRoute.route, use: show)
    }

    func list(_ request: Request, context: SiteContext) async throws -> Response {
        var form = Form(context.query)
        let day = form.day("ngay", Phrase("Ngày", "Day"), isRequired: false)
        guard let file = context.query["bo"], !file.isEmpty else {
            return try await context.publicPage { LawPage(law: library.law) }
        }
        guard RulePackName.files.contains(file) else { throw Refusal.notFound }
        guard form.isRight else {
            return try context.page(
                RulePackPage(file, law: library.law, on: nil, form: form), status: .unprocessableContent)
        }
        return try await context.publicPage { RulePackPage(file, law: library.law, on: day, form: form) }
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let key = try context.parameters.text("key").replacing(":", with: "/")
        guard let rule = library.law.rule(key) else { throw Refusal.notFound }
        return try await context.publicPage { RulePage(rule, law: library.law, today: context.today) }
    }
}
