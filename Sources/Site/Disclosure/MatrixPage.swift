import Civics

/// The board of the whole city, or one row or one column of it.
struct MatrixPage: Page {
    enum View: Sendable {
        case city
        case unit(Unit)
        case item(DisclosureItem)
    }

    let seen: SeenMatrix
    let view: View

    /// Rows of units on one page, so that it stays light on a poor line.
    static let rowsPerPage = 25

    var title: Phrase {
        switch view {
        case .city: Phrase("Bảng theo dõi công khai", "Disclosure board")
        case .unit(let unit): Phrase("Công khai của \(unit.name)", "Disclosure of \(unit.name)")
        case .item(let item): item.name
        }
    }

    var shape: PageShape { .dense }

    var trail: [Crumb] {
        let watch = Crumb(Phrase("Theo dõi", "Watch"), .watch)
        guard case .city = view else {
            return [
                watch,
                Crumb(Phrase("Bảng theo dõi công khai", "Disclosure board"), seen.choice.adding(to: .matrix)),
            ]
        }
        return [watch]
    }

    var matrix: DutyMatrix { seen.matrix }
    var choice: MatrixChoice { seen.choice }

    /// The units of this page, as positions in the matrix.
    var shownUnits: Range<Int> {
        let start = min((choice.page - 1) * Self.rowsPerPage, max(0, matrix.units.count - 1))
        return start..<min(start + Self.rowsPerPage, matrix.units.count)
    }

    var pages: Int { (matrix.units.count + Self.rowsPerPage - 1) / Self.rowsPerPage }
}
