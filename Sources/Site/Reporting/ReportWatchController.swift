import Civics
import Hummingbird
import Records

/// Who reported, who is late, who is missing, for a committee.
struct ReportWatchController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.reportWatch.route, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let person = context.person
        guard person.authority.maySomewhere(.viewWatch) else { throw Refusal.notFound }
        let (periods, units) = try await parts.archive.read { reading in
            let tree = try parts.units.tree(reading)
            let own = person.authority.units(for: .viewWatch).compactMap { tree[$0] }
            let shown = own.isEmpty ? tree.roots : own
            return (try PeriodStore.all(reading), shown.filter { $0.kind.form == .committee })
        }
        let code = context.query["don-vi"]
        let key = context.query["ky"].flatMap { ReportingPeriod.Key($0) }
        guard let period = periods.first(where: { key == nil || $0.period.key == key }) else {
            return try context.page(ReportWatchPage(periods: periods, units: units, watched: nil))
        }
        let unit = try await watched(code, among: units, person)
        guard let unit else {
            return try context.page(ReportWatchPage(periods: periods, units: units, watched: nil))
        }
        let report = try await parts.reports.cache.report(under: unit.id, in: period.period.key)
        return try context.page(
            ReportWatchPage(
                periods: periods, units: units,
                watched: ReportWatchPage.Watched(
                    unit: unit, kept: period, report: report, today: context.today)))
    }

    /// The unit asked for, where it may be watched; otherwise the first of one's own.
    private func watched(_ code: String?, among units: [Unit], _ person: SignedInPerson) async throws -> Unit?
    {
        guard let code else { return units.first }
        let tree = try await parts.units.tree()
        guard let unit = tree.unit(code: code), person.authority.may(.viewWatch, in: unit) else {
            throw Refusal.notFound
        }
        return unit
    }
}
