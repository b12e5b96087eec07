import Civics
import Records

/// What disclosure shows on the page of a unit: what hangs on its boards now, and how many of this half-year's duties
/// that have come due it kept.
struct DisclosureOfUnit: UnitSource {
    let disclosure: DisclosureParts

    private static let newest = 6
    private static let mostCounted = 1_000

    func section(of unit: Unit, in reading: Reading, _ language: Language) throws -> UnitSection? {
        guard DisclosureScope(of: unit, on: reading.today) != nil else { return nil }
        let hanging = PostingFilter(units: [unit.id], isOnBoard: true)
        let count = try PostingStore.count(hanging, upTo: Self.mostCounted, in: reading)
        let board = try PostingStore.list(hanging, limit: Self.newest, in: reading).map { posting in
            let item = disclosure.catalogue.item(posting.item)
            return posting.sheet(
                unit: unit.name, subject: item?.name[language], title: posting.shownTitle(item, language),
                on: reading.today, language)
        }
        let tile = StatTiles.Tile(
            Format.number(count, language),
            Phrase(
                "nội dung đang niêm yết", count == 1 ? "posting on the boards" : "postings on the boards"),
            from: .postings(of: unit, onBoard: true))
        let tiles = [tile, try kept(by: unit, reading, language)].compactMap(\.self)
        return UnitSection(
            Phrase("Đang niêm yết", "Posted now"),
            """
            \(StatTiles(tiles).view(language))
            \(when: !board.isEmpty, NoticeBoard(board).view(language))
            \(when: board.isEmpty, EmptyState(Self.nothing).view(language))
            """)
    }

    private static let nothing = Phrase(
        "Hiện không có nội dung nào đang niêm yết.", "Nothing is posted now.")

    /// "12 trên 14 việc đến hạn đã công khai đúng hạn"; nothing before the first duty of the half-year has come due.
    private func kept(by unit: Unit, _ reading: Reading, _ language: Language) throws -> StatTiles.Tile? {
        let matrix = try SeenMatrix(
            MatrixChoice(FormFields(), on: reading.today), units: [unit], disclosure, reading
        ).matrix
        let counts = matrix.counts
        guard counts.judged > 0 else { return nil }
        return StatTiles.Tile(
            Format.number(counts[.postedInTime], language),
            Phrase(
                "việc đến hạn nửa năm nay đã công khai đúng hạn", "due this half-year were published in time"),
            whole: Phrase(
                "trên \(Format.number(counts.judged, .vietnamese))",
                "of \(Format.number(counts.judged, .english))"),
            kind: counts[.missing] > 0 ? .missing : nil)
    }
}
