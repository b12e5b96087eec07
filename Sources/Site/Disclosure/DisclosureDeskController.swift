import Civics
import Hummingbird
import Records

/// The clerk's page of disclosure.
struct DisclosureDeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.disclosureDesk.route, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let (authority, disclosure) = (context.person.authority, parts.disclosure)
        let units = authority.publishingUnits
        let unit = try context.publishingUnit()
        let page = try await parts.archive.read { reading in
            try DisclosureDeskPage(unit, among: units, disclosure, reading)
        }
        return try context.page(page)
    }
}

extension DisclosureDeskPage {
    init(_ unit: Unit, among units: [Unit], _ disclosure: DisclosureParts, _ reading: Reading) throws {
        let today = reading.today
        self.unit = unit
        self.units = units
        self.today = today
        desk = try DisclosureDesk(of: [unit], in: reading)
        catalogue = disclosure.catalogue
        soonUntil = try disclosure.clocks.clock(in: reading).soonUntil(from: today)
        undeclared = try Self.undeclared(unit, disclosure, soonUntil, reading)
        periodic = PeriodicDuty.all(
            of: disclosure.clocks.law, scopes: Set(unit.kind.scopes(on: today)), on: today)
        newest = try PostingStore.list(PostingFilter(units: [unit.id]), limit: 10, in: reading)
    }

    private static func undeclared(
        _ unit: Unit, _ disclosure: DisclosureParts, _ soonUntil: Day, _ reading: Reading
    ) throws -> [DisclosureItem] {
        let today = reading.today
        guard let scope = DisclosureScope(of: unit, on: today),
            let first = CalendarMonth(year: today.year, month: today.month <= 6 ? 1 : 7)?.first
        else { return [] }
        let matrix = try DutyMatrixStore.matrix(
            of: [
                MatrixUnit(
                    id: unit.id, code: unit.code, name: unit.name, scope: scope, group: "",
                    validity: unit.validity)
            ],
            items: disclosure.catalogue.items(for: scope, on: today), from: first, to: today,
            soonUntil: soonUntil,
            in: reading)
        return matrix.items.indices.filter { item in
            let counts = matrix.counts(unit: 0, item: item)
            return counts.isEmpty || (matrix.items[item].isStanding && counts.published == 0)
        }.map { matrix.items[$0] }
    }
}

extension SignedInContext {
    /// The unit that the query names, or the person's first, where the person publishes for it.
    func publishingUnit(_ code: String? = nil) throws -> Unit {
        let authority = person.authority
        guard let code = code ?? query["don-vi"], !code.isEmpty else {
            guard let unit = authority.publishingUnits.first else { throw Refusal.forbidden }
            return unit
        }
        guard let unit = authority.tree.unit(code: code) else { throw Refusal.noSuchUnit }
        try authority.require(.publishPosting, in: unit)
        return unit
    }

    var officer: Officer { Officer(person) }

    /// The person at work for the units that they serve, and for those whose place these took.
    var hand: UnitHand { person.authority.hand }
}

extension Authority {
    var hand: UnitHand {
        UnitHand(Officer(person)) { deed, unit in
            tree.successors(of: unit).contains { may(deed, in: $0) }
        }
    }
}
