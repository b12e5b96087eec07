import Civics
import Storage

extension Identifier: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .text(description) }

    package init(column: Int, of row: any Row) throws {
        guard let value = Identifier(try row.text(column)) else {
            throw DatabaseFailure.unreadable("column \(column) is not an identifier")
        }
        self = value
    }
}

extension Day: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .text(description) }

    package init(column: Int, of row: any Row) throws {
        guard let value = Day(try row.text(column)) else {
            throw DatabaseFailure.unreadable("column \(column) is not a day")
        }
        self = value
    }
}

extension Instant: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(milliseconds) }

    package init(column: Int, of row: any Row) throws {
        self.init(milliseconds: try row.integer(column))
    }
}
