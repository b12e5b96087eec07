import Civics
import Storage

/// How the history of units lies in its tables.
enum UnitRows {
    /// Changes of units wait for one another here. Gives the revision they were at, and marks the next one: a number by
    /// chance, so that one taken back with its transaction is never met again.
    static func beginRevision(in transaction: Transaction) throws -> Int64 {
        let connection = transaction.connection
        let current: Int64 =
            try connection.value(
                "SELECT number FROM unit_revision WHERE one = 1\(sql: connection.dialect.forUpdate)") ?? 0
        try connection.execute(
            "UPDATE unit_revision SET number = \(Int64.random(in: 1...Int64.max)) WHERE one = 1")
        return current
    }

    static func revision(_ reading: Reading) throws -> Int64 {
        try reading.connection.value("SELECT number FROM unit_revision WHERE one = 1") ?? 0
    }

    static func history(_ reading: Reading) throws -> UnitHistory {
        let connection = reading.connection
        var namings: [Unit.ID: [UnitNaming]] = [:]
        try connection.forEach(
            "SELECT unit, from_day, name, fold, sort_key FROM unit_naming ORDER BY unit, from_day"
        ) { row in
            var columns = row.columns
            let unit: Unit.ID = try columns.next()
            let from: Day = try columns.next()
            namings[unit, default: []].append(
                UnitNaming(
                    from: from.unlessAlways, name: try columns.next(), fold: try columns.next(),
                    sortKey: try columns.next()))
        }
        var placements: [Unit.ID: [UnitPlacement]] = [:]
        try connection.forEach(
            "SELECT unit, from_day, kind, parent FROM unit_placement ORDER BY unit, from_day"
        ) {
            row in
            var columns = row.columns
            let unit: Unit.ID = try columns.next()
            let from: Day = try columns.next()
            placements[unit, default: []].append(
                UnitPlacement(from: from.unlessAlways, kind: try columns.next(), parent: try columns.next()))
        }
        let records = try connection.all("SELECT id, code, list, first_day, last_day FROM unit ORDER BY id") {
            row in
            var columns = row.columns
            let id: Unit.ID = try columns.next()
            return UnitRecord(
                id: id, code: try columns.next(), list: try columns.next(), first: try columns.next(),
                last: try columns.next(), names: namings[id] ?? [], placements: placements[id] ?? [])
        }
        return UnitHistory(records: records, successions: try successions(reading))
    }

    private static func successions(_ reading: Reading) throws -> [UnitSuccession] {
        try reading.connection.all(
            "SELECT predecessor, successor, from_day FROM unit_succession ORDER BY from_day, predecessor, successor"
        ) { row in
            var columns = row.columns
            return UnitSuccession(
                predecessor: try columns.next(), successor: try columns.next(), from: try columns.next())
        }
    }
}
