import Civics
import Records

/// What receptions tell on the home page: how many there are in the week to come.
struct ReceptionHome: HomeSource {
    private static let days = 7

    func news(in reading: Reading, _ language: Language) throws -> HomeNews {
        let count = try ReceptionStore.countComing(
            from: reading.today, to: reading.today.adding(days: Self.days), in: reading)
        guard count > 0 else { return HomeNews() }
        let tile = StatTiles.Tile(
            Format.number(count, language),
            Phrase(
                "buổi tiếp công dân trong \(Self.days) ngày tới",
                count == 1
                    ? "reception in the next \(Self.days) days" : "receptions in the next \(Self.days) days"),
            from: .receptions)
        return HomeNews(tiles: [tile])
    }
}

/// When the head of a unit receives next, on the unit's page.
struct ReceptionOfUnit: UnitSource {
    let units: UnitStore

    func section(of unit: Unit, in reading: Reading, _ language: Language) throws -> UnitSection? {
        let tree = try units.tree(reading)
        guard tree.contains(unit.id) else { return nil }
        let next = try ReceptionStore.next(
            of: tree.withPredecessors(unit.id), from: reading.today, in: reading
        ).filter { !$0.isOver(at: reading.now) }
        guard !next.isEmpty else { return nil }
        return UnitSection(
            Phrase("Tiếp công dân", "Receptions"),
            """
            <ul>\(next.markup { session in
                "<li><a href=\"\(Address.reception(session.id))\">\(session.moment(language))</a>: \(session.receiver), \(session.place)</li>"
            })</ul>
            <p><a href="\(Address.receptions(of: unit))">\(Phrase("Xem cả lịch và đặt lượt", "See the calendar and book a turn"), language)</a></p>
            """)
    }
}
