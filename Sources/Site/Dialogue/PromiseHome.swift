import Civics
import Records

/// What promises tell on the home page: how many are under way, how many of those that came due were kept.
struct PromiseHome: HomeSource {
    func news(in reading: Reading, _ language: Language) throws -> HomeNews {
        let tally = try PromiseStore.tally(of: nil, in: reading)
        guard tally.made > 0 else { return HomeNews() }
        return HomeNews(tiles: [
            StatTiles.Tile(
                Format.number(tally.open, language),
                Phrase(
                    "lời hứa đang thực hiện", tally.open == 1 ? "promise under way" : "promises under way"),
                from: Address.promises.adding(
                    "tinh-trang", PromiseFilter.Standing.underWay.rawValue)),
            StatTiles.Tile(
                Format.number(tally.kept, language),
                Phrase("lời hứa đến hạn đã giữ", "promises that came due were kept"),
                whole: Phrase(
                    "trên \(Format.number(tally.due, .vietnamese))",
                    "of \(Format.number(tally.due, .english))"),
                from: .promises),
        ])
    }
}

/// What promises show on the page of a unit: how many of those made were kept, and those whose day comes next.
struct PromisesOfUnit: UnitSource {
    let units: UnitStore

    private static let shown = 5

    func section(of unit: Unit, in reading: Reading, _ language: Language) throws -> UnitSection? {
        let tree = try units.tree(reading)
        let ids = [unit.id] + tree.everyPredecessor(of: unit.id)
        let tally = try PromiseStore.tally(of: ids, in: reading)
        guard tally.made > 0 else { return nil }
        let open = try PromiseStore.open(of: ids, isPublic: true, limit: Self.shown, in: reading)
        return UnitSection(
            Phrase("Lời hứa với dân", "Promises to residents"),
            """
            <p>\(tally.sentence, language)</p>
            \(StatTiles(tally.tiles(language, from: .promises(of: unit))).view(language))
            \(when: !open.isEmpty, """
                <h3>\(Phrase("Còn phải làm", "Still to be done"), language)</h3>
                <ul class="lines">\(open.markup { promise in
                    "<li><a href=\"\(Address.promise(promise.id))\">\(String(promise.what.prefix(120)))</a> \(promise.mark(on: reading.today).view(language)) <span class=\"muted\">\(promise.due, language)</span></li>"
                })</ul>
                """)
            """)
    }
}
