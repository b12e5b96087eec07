import Civics
import Records

/// What disclosure shows on the page of a unit: what hangs on its boards now, and how many of this half-year's duties
/// that have come due it kept. A unit of which the law asks nothing itself, as the city, shows those of all below it.
struct DisclosureOfUnit: UnitSource {
    let disclosure: DisclosureParts

    private static let newest = 6
    private static let mostCounted = 10_000

    func section(of unit: Unit, in reading: Reading, _ language: Language) throws -> UnitSection? {
        let tree = try disclosure.units.tree(reading)
        let isBound = DisclosureScope(of: unit, on: reading.today) != nil
        let units = (isBound ? [unit] : tree.subtree(of: unit.id)).filter {
            DisclosureScope(of: $0, on: reading.today) != nil
        }
        guard !units.isEmpty else { return nil }
        let hanging = PostingFilter(units: isBound ? [unit.id] : tree.within(unit), isOnBoard: true)
        let count = try PostingStore.count(hanging, upTo: Self.mostCounted, in: reading)
        let board = try PostingStore.list(hanging, limit: Self.newest, in: reading).map { posting in
            let item = disclosure.catalogue.item(posting.item)
            return posting.sheet(
                unit: isBound ? unit.name : tree.named(posting.unit), subject: item?.name[language],
                title: posting.shownTitle(item, language), on: reading.today, language)
        }
        let kept = try DutiesKept(by: units, disclosure, reading)
        let tiles = [tile(count, unit, isBound, language), kept.tile(from: nil, language)]
            .compactMap(\.self)
        return UnitSection(
            Phrase("Đang niêm yết", "Posted now"),
            """
            \(StatTiles(tiles).view(language))
            \(when: !isBound && !kept.units.isEmpty, kept.table(language))
            \(when: !board.isEmpty, NoticeBoard(board).view(language))
            \(when: board.isEmpty, EmptyState(Self.nothing).view(language))
            """)
    }

    private func tile(_ count: Int, _ unit: Unit, _ isBound: Bool, _ language: Language) -> StatTiles.Tile {
        let (one, many) = ("posting on the boards", "postings on the boards")
        return StatTiles.Tile(
            Format.number(count, language),
            isBound
                ? Phrase("nội dung đang niêm yết", count == 1 ? one : many)
                : Phrase(
                    "nội dung đang niêm yết ở các đơn vị bên dưới",
                    "\(count == 1 ? one : many) of the units below"),
            from: .postings(of: unit, onBoard: true))
    }

    private static let nothing = Phrase(
        "Hiện không có nội dung nào đang niêm yết.", "Nothing is posted now.")
}
