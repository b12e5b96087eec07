import Civics
import Hummingbird
import Records

/// The unit's own page of promises, and entering one that stands in minutes on paper.
struct PromiseDeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.promiseDesk.route, use: show)
        group.get(Address.newPromise.route, use: new)
        group.post(Address.newPromise.route, use: make)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try unit(context)
        let units = context.person.authority.promisingUnits
        let tree = context.person.authority.tree
        let page = try await parts.archive.read { reading in
            try PromiseDeskPage(unit, among: units, tree, reading)
        }
        return try context.page(page)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try unit(context)
        return try context.page(
            NewPromisePage(unit: unit, form: .blank([("unit", unit.code), ("internal", "co")])))
    }

    func make(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let unit = try self.unit(context, form.typed("unit"))
        let noun = form.choice("noun", NewPromisePage.occasion, as: PromiseOrigin.Noun.self)
        let minutes = form.line("origin", NewPromisePage.minutes, upTo: PromiseDraft.longestOrigin)
        let what = form.text("what", NewPromisePage.what, upTo: PromiseDraft.longestWhat)
        let owner = form.line("owner", NewPromisePage.owner, upTo: PromiseDraft.longestOwner)
        let due = form.day("due", NewPromisePage.due)
        if let noun, !noun.isOnPaper { throw Refusal.notFound }
        do {
            guard form.isRight, let noun, let due else { throw Refusals([]) }
            let (promise, code) = try await parts.promises.makeFromPaper(
                PromiseDraft(
                    origin: PromiseOrigin(
                        noun: noun, subject: minutes,
                        isInternal: noun == .paperDialogue && Self.isInternal(form, unit)),
                    unit: unit.id, what: what, owner: owner, due: due), by: context.hand, parts.receipts)
            return try context.page(PromiseMadePage(promise: promise, asked: due, code: code, unit: unit))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(NewPromisePage(unit: unit, form: form), status: .unprocessableContent)
    }

    /// A workplace's dialogues are its own. Those of an agency are, or are about a clearance: it says which.
    private static func isInternal(_ form: Form, _ unit: Unit) -> Bool {
        let kinds = DialogueKind.held(by: unit.kind)
        return kinds == [.workplace] || kinds.contains(.agency) && form.isChecked("internal")
    }

    /// The unit that is named, or the person's first, where the person works on its promises.
    private func unit(_ context: SignedInContext, _ named: String? = nil) throws -> Unit {
        let authority = context.person.authority
        guard let code = named ?? context.query["don-vi"], !code.isEmpty else {
            guard let unit = authority.promisingUnits.first else { throw Refusal.forbidden }
            return unit
        }
        guard let unit = authority.tree.unit(code: code) else { throw Refusal.noSuchUnit }
        try authority.require(.makePromise, in: unit)
        return unit
    }
}
