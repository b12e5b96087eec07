import Civics
import Records

/// The clerk's page of disclosure: what must be published and by when, what waits for an answer, what nobody has
/// reported on this half-year.
struct DisclosureDeskPage: Page {
    let unit: Unit
    let units: [Unit]
    let desk: DisclosureDesk
    let catalogue: DisclosureCatalogue
    /// The items about which nothing is known since the beginning of the half-year.
    let undeclared: [DisclosureItem]
    let periodic: [PeriodicDuty]
    let newest: [PostingSummary]
    let today: Day
    let soonUntil: Day

    var title: Phrase { Phrase("Công khai của \(unit.name)", "Disclosure of \(unit.name)") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Bàn làm việc", "Desk"), .desk)] }
}
