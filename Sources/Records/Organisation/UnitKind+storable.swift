import Civics
import Storage

/// A kind is kept by its key.
extension UnitKind: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .text(key) }

    package init(column: Int, of row: any Row) throws {
        let key = try row.text(column)
        guard let kind = UnitKind(key) else {
            throw DatabaseFailure.unreadable("no kind of unit is called '\(key)'")
        }
        self = kind
    }
}

extension OfficialUnitList: SQLBindable, SQLReadable {}

extension Day {
    /// Kept where something has always been so: the first day there is.
    static let always = Day(number: -719_162)

    /// As kept where a day may be missing but takes part in a key.
    static func kept(_ day: Day?) -> Day { day ?? always }

    var unlessAlways: Day? { self == .always ? nil : self }
}
