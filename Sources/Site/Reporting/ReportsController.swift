import Civics
import Hummingbird
import Records

/// The reports everybody may read, and for staff those of their units.
struct ReportsController {
    let parts: SiteParts
    let report: ReportController

    init(parts: SiteParts) {
        self.parts = parts
        report = ReportController(parts: parts)
    }

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.reports.route, use: list)
        group.get(Address.reportRoute.route, use: show)
    }

    func list(_ request: Request, context: SiteContext) async throws -> Response {
        let (person, parts) = (context.person, parts)
        return try await context.publicPage {
            try await parts.archive.read { reading in
                let tree = try parts.units.tree(reading)
                let issued = try ReportTextStore.issues(reading).map { issue in
                    ReportsPage.Issued(
                        unit: tree[issue.unit]?.name ?? issue.issuer, subject: issue.subject,
                        on: issue.issuedAt.day, code: tree[issue.unit]?.code, period: issue.period,
                        withdrawnOn: issue.withdrawnAt?.day)
                }
                return ReportsPage(
                    issued: issued, mine: try person.map { try Self.mine($0, tree, reading) } ?? [])
            }
        }
    }

    /// The reports of one's own units, for the periods that were opened last.
    private static func mine(_ person: SignedInPerson, _ tree: UnitTree, _ reading: Reading) throws
        -> [ReportsPage.Mine]
    {
        let units = person.authority.units(for: .viewReport).compactMap { tree[$0] }
            .filter { $0.kind.form != nil }
        let periods = try PeriodStore.all(reading).prefix(6).map(\.period)
        let reports = try ReportStore.reports(of: units.map(\.id), in: periods.map(\.key), reading)
        let byPlace = Dictionary(grouping: reports, by: \.period)
        return periods.flatMap { period in
            units.filter { period.asks($0) }.map { unit in
                let report = byPlace[period.key]?.first { $0.unit == unit.id }
                return ReportsPage.Mine(
                    unit: unit, period: period, state: report?.state,
                    punctuality: Punctuality(
                        inSince: report?.inSince, dueOn: period.dueOn,
                        today: reading.today),
                    isWatching: unit.kind.form == .committee && person.authority.may(.viewWatch, in: unit))
            }
        }
    }

    /// Staff see the report as it stands; everybody else the one that was issued.
    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        if let person = context.person, person.authority.may(.viewReport, in: place.unit) {
            return try await report.show(place, try SignedInContext(context: context))
        }
        let issue = try await parts.archive.read {
            try ReportTextStore.newestIssue(of: place.unit.id, in: place.period.key, $0)
        }
        guard let issue else { throw Refusal.notFound }
        return try context.page(IssuedReportPage(issue: issue, place: place, context.query))
    }
}
