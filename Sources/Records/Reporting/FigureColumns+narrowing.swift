import Civics
import Storage

extension FigureColumns {
    /// The units whose records are to be read, where they are few: the form of one unit shall not cost what the report of
    /// a city does.
    var few: [Unit.ID]? { units.counted(atMost: Self.mostFew) }

    static let mostFew = 500

    /// Narrows a query to them: "AND t.unit IN (…)"; nothing where it is about all units.
    func narrowing(_ unit: SQLFragment) -> SQLFragment {
        few.map { " AND \(sql: unit) IN (\(list: $0))" } ?? ""
    }
}
