import Civics
import Hummingbird
import Records

/// Cancelling a change of units that has yet to take effect, with a reason.
struct UnitCancellationController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.unitCancellationRoute.route, use: new)
        group.post(Address.unitCancellationRoute.route, use: create)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let (unit, change, history) = try await change(context)
        return try context.page(page(unit, change, history, .blank()))
    }

    func create(_ request: Request, context: SignedInContext) async throws -> Response {
        let (unit, change, history) = try await change(context)
        var form = try context.submission.form
        let reason = form.text("reason", Self.reason, upTo: 1_000)
        do {
            guard form.isRight else { throw Refusals([]) }
            try await parts.units.cancel(
                of: unit.id, on: change.day, because: reason, by: context.person.actor)
        } catch let refusal as Refusal where refusal.kind == .invalid || refusal.kind == .conflict {
            form.refuse(refusal)
            return try context.page(page(unit, change, history, form), status: .unprocessableContent)
        } catch let refusals as Refusals {
            form.refuse(refusals)
            return try context.page(page(unit, change, history, form), status: .unprocessableContent)
        }
        let isThere = unit.validity.contains(context.today)
        return context.redirect(
            to: isThere ? .unit(unit.code) : .units,
            saying: Phrase("Đã hủy thay đổi.", "The change was cancelled."))
    }

    private func change(_ context: SignedInContext) async throws -> (Unit, PlannedUnitChange, UnitHistory) {
        let history = try await parts.units.history()
        guard let day = Day(try context.parameters.text("day")), day > context.today,
            let record = history.record(code: try context.parameters.text("code"), on: context.today),
            let unit = record.unit(on: context.today) ?? record.latest
        else { throw Refusal.noSuchUnit }
        guard
            let change = history.plannedChanges(of: unit.id, after: context.today).first(where: {
                $0.day == day
            })
        else { throw Refusal.noPlannedChange }
        guard Self.isGiven(change, in: history, to: context.person.authority) else { throw Refusal.forbidden }
        return (unit, change, history)
    }

    /// Whoever may change every unit it touches; of a unit that is to begin, whoever may begin units where it would stand.
    static func isGiven(_ change: PlannedUnitChange, in history: UnitHistory, to authority: Authority) -> Bool
    {
        let begun = Set(change.begun)
        return change.units.allSatisfy { id in
            guard begun.contains(id) else {
                return authority.tree[id].map { authority.may(.changeUnits, in: $0) } ?? false
            }
            let parent = history[id]?.placements.first?.parent
            guard let parent, !begun.contains(parent) else {
                return parent != nil || authority.may(.importUnits, in: nil)
            }
            return authority.tree[parent].map { authority.may(.importUnits, in: $0) } ?? false
        }
    }

    private func page(
        _ unit: Unit, _ change: PlannedUnitChange, _ history: UnitHistory, _ form: Form
    ) -> ConfirmationPage {
        let words = PlannedChangeLine.words(of: change, in: history)
        let day = change.day
        return ConfirmationPage(
            title: Phrase("Hủy thay đổi: \(unit.name)", "Cancel a change: \(unit.name)"),
            consequence: Phrase(
                "Những điều sau sẽ không xảy ra từ ngày \(Format.day(day, .vietnamese)): "
                    + words.map(\.vietnamese).joined(separator: "; ") + ".",
                "From \(Format.day(day, .english)) this will not happen: "
                    + words.map(\.english).joined(separator: "; ") + "."),
            deed: Phrase("Hủy thay đổi này", "Cancel this change"),
            address: .unitCancellation(unit.code, on: day), back: .unit(unit.code),
            fields: [FormField("reason", Self.reason, .area(rows: 3))], form: form)
    }

    private static let reason = Phrase("Lý do hủy", "Reason")
}
