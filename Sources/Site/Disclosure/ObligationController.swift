import Civics
import Hummingbird
import Records

/// Duties to publish: entering a document, planning, looking at one, waiving one, and the word that nothing arose.
struct ObligationController {
    let parts: SiteParts
    private var disclosure: DisclosureParts { parts.disclosure }

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.newObligation.route, use: new)
        group.post(Address.newObligation.route, use: register)
        group.get(Address.newPlannedObligation.route, use: newPlanned)
        group.post(Address.newPlannedObligation.route, use: plan)
        group.get(Address.nothingArose.route, use: newNothing)
        group.post(Address.nothingArose.route, use: declareNothing)
        group.get(Address.DeskRoute.obligation.route, use: show)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try context.publishingUnit()
        let form = Form.blank([
            ("unit", unit.code), ("item", context.query["noi-dung"] ?? ""),
            ("starts-on", context.today.description),
        ])
        return try context.page(page(.document, unit, form, context))
    }

    func register(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let unit = try context.publishingUnit(form.typed("unit"))
        let item = form.line("item", ObligationFormPage.itemLabel)
        let number = form.line("number", ObligationFormPage.numberLabel, upTo: 80, isRequired: false)
        let title = form.line("title", ObligationFormPage.titleLabel, upTo: DisclosedDocument.longestTitle)
        let day = form.day("starts-on", ObligationFormPage.dayLabel)
        do {
            guard form.isRight, let day else { throw Refusals([]) }
            let scope = try Self.scope(of: unit, on: day)
            let obligation = try await disclosure.obligations.register(
                DisclosedDocument(number: number.isEmpty ? nil : number, title: title, startsClockOn: day),
                item: item,
                of: unit.id, scope: scope, by: context.officer)
            return context.redirect(to: .obligation(obligation.id), saying: obligation.registeredWords)
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(page(.document, unit, form, context), status: .unprocessableContent)
    }

    func newPlanned(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try context.publishingUnit()
        let form = Form.blank([
            ("unit", unit.code), ("item", context.query["noi-dung"] ?? ""),
            ("plan", context.query["ke-hoach"] ?? ""),
        ])
        return try context.page(page(.planned, unit, form, context, plans: try await plans(of: unit)))
    }

    func plan(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let unit = try context.publishingUnit(form.typed("unit"))
        let item = form.line("item", ObligationFormPage.itemLabel)
        let subject = form.line("title", ObligationFormPage.titleLabel, upTo: DisclosedDocument.longestTitle)
        let day = form.day("expected-by", ObligationFormPage.expectedLabel)
        let plan = form.identifier(
            "plan", ObligationFormPage.planLabel, of: DisclosurePlan.self, isRequired: false)
        do {
            guard form.isRight, let day else { throw Refusals([]) }
            let scope = try Self.scope(of: unit, on: day)
            let obligation = try await disclosure.obligations.plan(
                subject, item: item, by: day, of: unit.id, scope: scope, plan: plan, signedBy: context.officer
            )
            return context.redirect(
                to: .obligation(obligation.id),
                saying: Phrase("Đã ghi vào kế hoạch công khai.", "It stands in the plan."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            page(.planned, unit, form, context, plans: try await plans(of: unit)),
            status: .unprocessableContent)
    }

    func newNothing(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try context.publishingUnit()
        let today = context.today
        // The half-year that ended last, or the days of this one that have come.
        let first = CalendarMonth(year: today.year, month: today.month <= 6 ? 1 : 7)?.first ?? today
        let form = Form.blank([
            ("unit", unit.code), ("item", context.query["noi-dung"] ?? ""), ("first", first.description),
            ("last", today.description),
        ])
        return try context.page(page(.nothing, unit, form, context))
    }

    func declareNothing(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let unit = try context.publishingUnit(form.typed("unit"))
        let item = form.line("item", ObligationFormPage.itemLabel)
        let first = form.day("first", Phrase("Từ ngày", "From"))
        let last = form.day("last", Phrase("Đến ngày", "To"))
        if let first, let last, last < first {
            form.refuse("last", Phrase("Ngày cuối trước ngày đầu.", "The last day lies before the first."))
        }
        do {
            guard form.isRight, let first, let last else { throw Refusals([]) }
            try await disclosure.obligations.declareNothingArose(
                item, in: DayRange(from: first, to: last), of: unit.id, by: context.officer)
            return context.redirect(
                to: .disclosureDesk(of: unit),
                saying: Phrase("Đã ghi “không phát sinh”.", "“Nothing arose” is recorded."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(page(.nothing, unit, form, context), status: .unprocessableContent)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: Obligation.self)
        let (disclosure, authority) = (disclosure, context.person.authority)
        let page = try await parts.archive.read { reading in
            let obligation = try ObligationStore.obligation(id, in: reading)
            guard authority.may(.viewMatrix, in: obligation.unit) else { throw Refusal.notFound }
            return ObligationPage(
                obligation: obligation, unit: try disclosure.units.tree(reading)[obligation.unit],
                item: disclosure.catalogue.item(obligation.item),
                postings: try PostingStore.answering([id], in: reading)[id] ?? [],
                mayPublish: authority.may(.publishPosting, in: obligation.unit),
                mayWaive: authority.may(.waiveDuty, in: obligation.unit), today: reading.today)
        }
        return try context.page(page)
    }

    private func page(
        _ kind: ObligationFormPage.Kind, _ unit: Unit, _ form: Form, _ context: SignedInContext,
        plans: [DisclosurePlan] = []
    ) -> ObligationFormPage {
        ObligationFormPage(
            kind: kind, unit: unit, items: disclosure.itemsOffered(to: unit, on: context.today), plans: plans,
            form: form)
    }

    private func plans(of unit: Unit) async throws -> [DisclosurePlan] {
        try await parts.archive.read { try DisclosurePlanStore.plans(of: unit.id, in: $0).map(\.plan) }
    }

    private static func scope(of unit: Unit, on day: Day) throws -> DisclosureScope {
        guard let scope = DisclosureScope(of: unit, on: day) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Vào ngày này đơn vị không thuộc diện phải công khai.",
                    "On that day the unit was not among those that must publish."), field: "starts-on")
        }
        return scope
    }
}

extension DisclosureParts {
    /// The items a clerk chooses from: those of today, and those of the year before today where the law has changed since.
    func itemsOffered(to unit: Unit, on today: Day) -> [DisclosureItem] {
        guard let scope = DisclosureScope(of: unit, on: today) else { return [] }
        return catalogue.items(for: scope, in: DayRange(from: today.adding(days: -400), to: today))
    }
}

extension Refusal {
    /// Whether what was typed is to blame, so that the form is shown again with it.
    var concernsForm: Bool {
        switch kind {
        case .invalid, .tooEarly, .tooLate, .conflict, .tooLarge: true
        case .notFound: field != nil
        case .forbidden, .signedOut, .tooMany: false
        }
    }
}

extension Obligation {
    var registeredWords: Phrase {
        guard let due else {
            return Phrase("Đã vào sổ. Luật không ấn định thời hạn.", "Registered. The law sets no time.")
        }
        return Phrase(
            "Đã vào sổ. Công khai chậm nhất ngày \(Format.day(due, .vietnamese)).",
            "Registered. Publish it by \(Format.day(due, .english)).")
    }
}
