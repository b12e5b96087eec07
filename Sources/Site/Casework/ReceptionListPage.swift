import Civics
import Records

/// When heads receive people: the coming weeks as a list, or one month as a table.
struct ReceptionListPage: Page {
    struct Line {
        let session: ReceptionSession
        let unit: Unit?
        let unitName: String
        let taken: Int
    }

    let unit: Unit?
    /// The month shown as a table; nothing where the coming weeks are listed.
    let month: CalendarMonth?
    let lines: [Line]
    let units: [Unit]
    let now: Instant
    var today: Day { now.day }

    /// Of one unit the coming month, of all units the coming week: as much as a small screen bears.
    let listedDays: Int
    private static let mostShown = 300

    var title: Phrase { Phrase("Lịch tiếp công dân", "When people are received") }
    var door: Door? { .check }

    init(_ query: FormFields, _ tree: UnitTree, _ reading: Reading) throws {
        now = reading.now
        unit = query["don-vi"].flatMap { tree.unit(code: $0) }
        listedDays = unit == nil ? 7 : 30
        month =
            query["dang"] == "thang"
            ? query["thang"].flatMap(CalendarMonth.init) ?? CalendarMonth(reading.today) : nil
        let (first, last) =
            month.map { ($0.first, $0.last) }
            ?? (reading.today, reading.today.adding(days: listedDays))
        let ids = unit.flatMap { $0.parent == nil ? nil : tree.within($0) }
        let sessions = try ReceptionStore.sessions(
            of: ids, from: first, to: last, limit: Self.mostShown, in: reading)
        let taken = try TurnStore.booked(at: sessions.map(\.id), in: reading)
        lines = sessions.map { session in
            Line(
                session: session, unit: tree[session.unit] ?? tree.successors(of: session.unit).first,
                unitName: tree.named(session.unit), taken: taken[session.id] ?? 0)
        }
        units = tree.all.filter { $0.kind.level != .village }.prefix(400).map { $0 }
    }

    var address: Address { Address.receptions.adding("don-vi", unit?.code) }

    func monthAddress(_ month: CalendarMonth) -> Address {
        address.adding("dang", "thang").adding("thang", month.description)
    }
}
