import Civics
import Hummingbird

/// The working calendar, year by year.
struct WorkingCalendarController {
    let library: LawLibrary

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.workingCalendar.route) { _, context in
            try await show(context.today.year, context)
        }
        group.get(Address.workingCalendarRoute.route) { _, context in
            guard let year = Int(try context.parameters.text("year")),
                (WorkingCalendar.firstDay.year...WorkingCalendar.lastDay.year).contains(year)
            else { throw Refusal.notFound }
            return try await show(year, context)
        }
    }

    private func show(_ year: Int, _ context: SiteContext) async throws -> Response {
        let clock = try await library.clock()
        return try await context.publicPage { WorkingCalendarPage(year, clock: clock) }
    }
}
