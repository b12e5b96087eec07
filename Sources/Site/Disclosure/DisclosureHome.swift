import Civics
import Records

/// What disclosure tells on the home page: how much hangs on the boards today, how many of this half-year's duties were
/// kept, and what was posted last.
struct DisclosureHome: HomeSource {
    let disclosure: DisclosureParts

    private static let newest = 6
    private static let mostCounted = 10_000

    func news(in reading: Reading, _ language: Language) throws -> HomeNews {
        let search = SearchBox(
            label: Phrase("Tìm trong những gì đã công khai", "Search what was made public"),
            address: .postings)
        let count = try PostingStore.count(
            PostingFilter(isOnBoard: true), upTo: Self.mostCounted, in: reading)
        let tree = try disclosure.units.tree(reading)
        let sheets = try PostingStore.list(PostingFilter(), limit: Self.newest, in: reading).map { posting in
            let item = disclosure.catalogue.item(posting.item)
            return posting.sheet(
                unit: tree.named(posting.unit), subject: item?.name[language],
                title: posting.shownTitle(item, language), on: reading.today, language)
        }
        let tile = StatTiles.Tile(
            Format.number(count, language),
            Phrase(
                "nội dung đang niêm yết", count == 1 ? "posting on the boards" : "postings on the boards"),
            from: Address.postings.adding("con-niem-yet", "1"))
        // The city's own page tells it unit by unit.
        let source = tree.roots.count == 1 ? tree.roots.first.map(Address.unit) ?? .units : .units
        let kept = try DutiesKept(by: tree.all, disclosure, reading).tile(from: source, language)
        return HomeNews(
            tiles: [sheets.isEmpty ? nil : tile, kept].compactMap(\.self), sheets: sheets, searches: [search]
        )
    }
}
