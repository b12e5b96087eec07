import Civics
import Storage

extension Identifier: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .text(description) }

    package init(column: Int, of row: any Row) throws {
        var value: Identifier?
        try row.withText(column) { value = Identifier(utf8: $0) }
        guard let value else { throw DatabaseFailure.unreadable("column \(column) is not an identifier") }
        self = value
    }
}

extension Day: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .text(description) }

    package init(column: Int, of row: any Row) throws {
        var value: Day?
        try row.withText(column) { value = Day(utf8: $0[...]) }
        guard let value else { throw DatabaseFailure.unreadable("column \(column) is not a day") }
        self = value
    }
}

extension Instant: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(milliseconds) }

    package init(column: Int, of row: any Row) throws {
        self.init(milliseconds: try row.integer(column))
    }
}
