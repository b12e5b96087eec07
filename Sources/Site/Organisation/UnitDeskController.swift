import Civics
import Hummingbird
import HTTPTypes
import Records

/// What the staff do with a unit: its profile and registers, and what is decided about it. What changes the tree of units
/// is asked once more before it is done.
struct UnitDeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.unitDeskRoute.route, use: show)
        UnitCancellationController(parts: parts).addRoutes(to: group)
        for deed in UnitDeed.allCases {
            group.get(Address.unitDeedRoute(deed).route) { _, context in try await new(deed, context) }
            group.post(Address.unitDeedRoute(deed).route) { _, context in try await create(deed, context) }
        }
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let (unit, _) = try await unit(context)
        let authority = context.person.authority
        let deeds = UnitDeed.allCases.filter { $0.isGiven(to: authority, in: unit) }
        guard !deeds.isEmpty || authority.may(.editCommittee, in: unit) else { throw Refusal.forbidden }
        let history = try await parts.units.history()
        return try context.page(
            UnitDeskPage(
                unit: unit, deeds: deeds, mayEditCommittee: authority.may(.editCommittee, in: unit),
                planned: history.plannedChanges(at: unit.id, after: context.today).map {
                    PlannedChangeLine($0, of: unit, in: history, authority)
                }))
    }

    private func new(_ deed: UnitDeed, _ context: SignedInContext) async throws -> Response {
        let (unit, tree) = try await unit(context)
        try context.person.authority.require(deed.deed, in: unit)
        let profile = try await UnitProfileStore(archive: parts.archive).profile(of: unit.id)
        let register = try await lines(deed, of: unit)
        return try context.page(
            UnitDeedPage(
                deed, unit: unit, tree: tree,
                form: .blank(deed.values(for: unit, profile: profile, on: context.today)), register: register)
        )
    }

    private func create(_ deed: UnitDeed, _ context: SignedInContext) async throws -> Response {
        let (unit, tree) = try await unit(context)
        try context.person.authority.require(deed.deed, in: unit)
        var form = try context.submission.form
        do {
            if deed.isChange {
                if let done = try await change(deed, unit, tree, &form, context) { return done }
            } else if try await record(deed, unit, &form, context) {
                return context.redirect(
                    to: .unitDeed(deed, unit.code), saying: Phrase("Đã ghi vào sổ.", "It is entered."))
            }
        } catch let refusals as Refusals {
            form.refuse(refusals)
        } catch let refusal as Refusal where refusal.kind != .forbidden {
            form.refuse(refusal)
        }
        return try context.page(
            UnitDeedPage(deed, unit: unit, tree: tree, form: form, register: try await lines(deed, of: unit)),
            status: .unprocessableContent)
    }

    /// The page that asks once more, or the way on after it was done; nothing where the form is not right.
    private func change(
        _ deed: UnitDeed, _ unit: Unit, _ tree: UnitTree, _ form: inout Form, _ context: SignedInContext
    ) async throws -> Response? {
        let reader = UnitChangeForm(unit: unit, tree: tree, authority: context.person.authority)
        guard let change = try reader.change(deed, &form, at: context.now), form.isRight else { return nil }
        let history = try await parts.units.history()
        let steps = try history.steps(for: change)
        guard form.isChecked("xac_nhan") else {
            return try context.page(UnitChangePage(deed, unit: unit, in: tree, steps: steps, form: form))
        }
        let after = try await parts.units.change(by: context.person.actor, change)
        let code = change.subject.flatMap { after[$0]?.code } ?? unit.code
        return context.redirect(
            to: .unit(code), saying: Phrase("Đã ghi thay đổi.", "The change is recorded."))
    }

    private func record(
        _ deed: UnitDeed, _ unit: Unit, _ form: inout Form, _ context: SignedInContext
    ) async throws -> Bool {
        let actor = context.person.actor
        switch deed {
        case .describe:
            guard let profile = UnitRecordForm.profile(of: unit.id, &form) else { return false }
            try await UnitProfileStore(archive: parts.archive).save(profile, by: actor)
        case .document:
            guard let document = UnitRecordForm.document(of: unit.id, &form, at: context.now) else {
                return false
            }
            try await LeadershipStore(archive: parts.archive).enter(document, by: actor)
        case .training:
            guard let training = UnitRecordForm.training(of: unit.id, &form, at: context.now) else {
                return false
            }
            try await LeadershipStore(archive: parts.archive).enter(training, by: actor)
        default: return false
        }
        return true
    }

    /// What the register holds already.
    private func lines(_ deed: UnitDeed, of unit: Unit) async throws -> [UnitDeedPage.Line] {
        let store = LeadershipStore(archive: parts.archive)
        switch deed {
        case .document:
            return try await store.documents(of: unit.id).map {
                .init(day: $0.issuedOn, kind: $0.kind.name, words: "\($0.number): \($0.summary)")
            }
        case .training:
            return try await store.trainings(of: unit.id).map {
                .init(day: $0.heldOn, kind: $0.kind.name, words: $0.topic)
            }
        default: return []
        }
    }

    private func unit(_ context: SignedInContext) async throws -> (Unit, UnitTree) {
        let tree = try await parts.units.tree()
        guard let unit = tree.unit(code: try context.parameters.text("code")) else {
            throw Refusal.noSuchUnit
        }
        return (unit, tree)
    }
}
