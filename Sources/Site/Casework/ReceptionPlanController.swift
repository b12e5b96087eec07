import Civics
import Hummingbird
import Records

/// The schedule of a unit: what the law asks for as a proposal, what the unit plans, when it was posted.
struct ReceptionPlanController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.receptionPlan.route, use: show)
        group.post(Address.receptionPlan.route, use: plan)
        group.post(Address.receptionPosting.route, use: post)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try context.planningUnit()
        return try context.page(try await page(of: unit, nil, context))
    }

    func plan(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let unit = try context.planningUnit(form.typed("unit"))
        let days = form.fields.values("day").compactMap { Day($0) }
        let extra = form.day("extra-day", ReceptionPlanPage.extraDay, isRequired: false)
        let opens = form.minuteOfDay("opens", ReceptionPlanPage.opens)
        let closes = form.minuteOfDay("closes", ReceptionPlanPage.closes)
        let place = form.line("place", ReceptionPlanPage.place, upTo: ReceptionSession.longestPlace)
        let receiver = form.line("receiver", ReceptionPlanPage.receiver, upTo: 120)
        let capacity = form.number(
            "capacity", ReceptionPlanPage.capacity, in: 1...Int64(ReceptionSession.mostTurns))
        let posted = form.day("posted-on", ReceptionPlanPage.postedOn, isRequired: false)
        let mode = form.choice("mode", ReceptionPlanPage.mode, as: ReceptionMode.self, isRequired: false)
        let occasion = form.typed("occasion")
        do {
            guard form.isRight, let opens, let closes, let capacity else { throw Refusals([]) }
            var drafts = Set(days).subtracting(extra.map { [$0] } ?? []).sorted().map {
                draft($0, opens, closes, place, receiver, Int(capacity), posted, mode, nil)
            }
            if let extra {
                drafts.append(
                    draft(
                        extra, opens, closes, place, receiver, Int(capacity), posted, mode,
                        occasion.isEmpty ? nil : occasion))
            }
            let planned = try await parts.reception.receptions.plan(
                drafts, of: unit.id, by: context.person.authority.receptionHand)
            let late = planned.count { !$0.wasPostedInTime && context.today > $0.postBy }
            return context.redirect(
                to: Address.receptionPlan.adding("don-vi", unit.code), saying: Self.said(planned.count, late),
                late > 0 ? .warning : .done)
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(try await page(of: unit, form, context), status: .unprocessableContent)
    }

    func post(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let unit = try context.planningUnit(form.typed("unit"))
        let ids = form.fields.values("session").compactMap { ReceptionSession.ID($0) }
        let day = form.day("hangs-since", ReceptionPlanPage.postedOn)
        let back = Address.receptionPlan.adding("don-vi", unit.code)
        guard let day, !ids.isEmpty else {
            return context.redirect(
                to: back,
                saying: Phrase(
                    "Chọn buổi tiếp và ngày niêm yết.", "Choose the receptions and the day of posting."),
                .wrong)
        }
        do {
            try await parts.reception.receptions.post(
                ids, of: unit.id, on: day, by: context.person.authority.receptionHand)
            return context.redirect(
                to: back, saying: Phrase("Đã ghi ngày niêm yết lịch.", "The day of posting is entered."))
        } catch let refusal as Refusal where refusal.concernsForm {
            return context.redirect(to: back, saying: refusal.reason, .wrong)
        }
    }

    private func draft(
        _ day: Day, _ opens: Int, _ closes: Int, _ place: String, _ receiver: String, _ capacity: Int,
        _ posted: Day?, _ mode: ReceptionMode?, _ occasion: String?
    ) -> SessionDraft {
        SessionDraft(
            day: day, hours: OfficeHours(opens: opens, closes: closes), place: place,
            mode: mode ?? .inPerson, occasion: occasion, receiver: receiver, capacity: capacity,
            postedOn: posted)
    }

    private static func said(_ count: Int, _ late: Int) -> Phrase {
        guard late > 0 else {
            return Phrase(
                "Đã thêm \(count) buổi vào lịch.",
                "\(count) \(count == 1 ? "reception is" : "receptions are") in the schedule.")
        }
        return Phrase(
            "Đã thêm \(count) buổi. \(late) buổi không còn kịp niêm yết đủ số ngày luật yêu cầu; hãy niêm yết ngay.",
            "\(count) added. For \(late) the schedule cannot hang long enough; post it at once.")
    }

    private func page(of unit: Unit, _ form: Form?, _ context: SignedInContext) async throws
        -> ReceptionPlanPage
    {
        let (tree, receptions, query) = (
            context.person.authority.tree, parts.reception.receptions, context.query
        )
        return try await parts.archive.read { reading in
            try ReceptionPlanPage(
                unit, form, weekday: query["thu"].flatMap { Int($0) }.flatMap(Weekday.init(rawValue:)), tree,
                try receptions.rules(in: reading), reading)
        }
    }
}

extension SignedInContext {
    /// The unit that the query or the form names, or the person's first, where the person keeps its schedule.
    func planningUnit(_ code: String? = nil) throws -> Unit {
        let authority = person.authority
        guard let code = code ?? query["don-vi"], !code.isEmpty else {
            guard
                let unit = authority.units(for: .planReception).compactMap({ authority.tree[$0] }).first(
                    where: { authority.may(.planReception, in: $0) })
            else { throw Refusal.forbidden }
            return unit
        }
        guard let unit = authority.tree.unit(code: code) else { throw Refusal.noSuchUnit }
        try authority.require(.planReception, in: unit)
        return unit
    }
}
