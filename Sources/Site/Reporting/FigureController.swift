import Civics
import Hummingbird
import Records

/// Where a figure comes from: its rule, the records behind it, and the units it is put together from.
struct FigureController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.reportRoute("so-lieu/:indicator").route, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.requireSight(of: place)
        let key = Indicator.Key(try context.parameters.text("indicator"))
        let book = parts.reports.book
        guard let indicator = book.catalogue[key] else { throw Refusal.notFound }
        let number = Pager.page(in: context.query)
        let perPage = FigurePage.recordsPerPage
        let report = try await parts.reports.cache.report(under: place.unit.id, in: place.period.key)
        let (sheet, records) = try await parts.archive.read { reading in
            let sheet = try book.sheet(of: place.unit.id, in: place.period.key, reading)
            guard let measure = book.registry.measure(of: key) else { return (sheet, [FigureRecord]()) }
            let records = try measure.records(
                behind: key, of: report.units.answered(by: report.top), in: place.period,
                page: RecordPage(offset: (number - 1) * perPage, limit: perPage), reading)
            return (sheet, records)
        }
        return try context.page(
            FigurePage(
                indicator: indicator, catalogue: book.catalogue, sheet: sheet, report: report,
                records: records,
                isMeasured: book.registry.measure(of: key) != nil, page: number))
    }
}
