import Civics
import Storage

extension UnitRows {
    /// Writes the steps in their order, many rows a statement.
    static func save(_ steps: [UnitStep], in transaction: Transaction) throws {
        var batch = Batch()
        for step in steps {
            switch step {
            case .began(let record):
                batch.units.append(
                    "(\(record.id), \(record.code), \(record.list), \(record.first), \(record.last))")
                for naming in record.names { batch.namings.append(row(record.id, naming)) }
                for placement in record.placements { batch.placements.append(row(record.id, placement)) }
            case .ended(let id, let last): batch.ends[last, default: []].append(id)
            case .named(let id, let naming): batch.namings.append(row(id, naming))
            case .placed(let id, let placement): batch.placements.append(row(id, placement))
            case .succeeded(let succession):
                batch.successions.append(
                    "(\(succession.predecessor), \(succession.successor), \(succession.from))")
            }
        }
        try batch.write(in: transaction.connection)
    }

    /// Takes out what was to become true by the change. A unit that was to begin goes with everything known of it; where
    /// something else has been entered of it already, that stands in the way.
    static func erase(_ change: PlannedUnitChange, in transaction: Transaction) throws {
        let (connection, day) = (transaction.connection, change.day)
        let units = change.units.sorted()
        for table in ["unit_naming", "unit_placement"] as [SQLFragment] {
            try connection.execute(
                "DELETE FROM \(sql: table) WHERE from_day = \(day) AND unit IN (\(list: units))")
        }
        if !change.successions.isEmpty {
            try connection.execute(
                """
                DELETE FROM unit_succession WHERE from_day = \(day)
                    AND (predecessor IN (\(list: units)) OR successor IN (\(list: units)))
                """)
        }
        if !change.ended.isEmpty {
            try connection.execute("UPDATE unit SET last_day = NULL WHERE id IN (\(list: change.ended))")
        }
        guard !change.begun.isEmpty else { return }
        do {
            try connection.execute("DELETE FROM unit WHERE id IN (\(list: change.begun))")
        } catch DatabaseFailure.foreignKey {
            throw Refusal(
                .conflict,
                Phrase(
                    "Không hủy được: đã có hồ sơ ghi cho đơn vị sắp thành lập.",
                    "It cannot be cancelled: records were entered already for the unit that was to begin."))
        }
    }

    private static func row(_ unit: Unit.ID, _ naming: UnitNaming) -> SQLFragment {
        "(\(unit), \(Day.kept(naming.from)), \(naming.name), \(naming.fold), \(naming.sortKey))"
    }

    private static func row(_ unit: Unit.ID, _ placement: UnitPlacement) -> SQLFragment {
        "(\(unit), \(Day.kept(placement.from)), \(placement.kind), \(placement.parent))"
    }
}

/// Rows waiting to be written. Units come first: everything else names them.
private struct Batch {
    var units: [SQLFragment] = []
    var namings: [SQLFragment] = []
    var placements: [SQLFragment] = []
    var successions: [SQLFragment] = []
    var ends: [Day: [Unit.ID]] = [:]

    private static let rowsPerStatement = 100

    func write(in connection: any Connection) throws {
        try insert("INSERT INTO unit (id, code, list, first_day, last_day) VALUES ", units, in: connection)
        try insert(
            "INSERT INTO unit_naming (unit, from_day, name, fold, sort_key) VALUES ", namings, in: connection)
        try insert(
            "INSERT INTO unit_placement (unit, from_day, kind, parent) VALUES ", placements, in: connection)
        for (last, ids) in ends.sorted(by: { $0.key < $1.key }) {
            for start in stride(from: 0, to: ids.count, by: Self.rowsPerStatement) {
                let some = ids[start..<min(start + Self.rowsPerStatement, ids.count)]
                try connection.execute("UPDATE unit SET last_day = \(last) WHERE id IN (\(list: some))")
            }
        }
        try insert(
            "INSERT INTO unit_succession (predecessor, successor, from_day) VALUES ", successions,
            in: connection)
    }

    private func insert(_ beginning: SQLFragment, _ rows: [SQLFragment], in connection: any Connection) throws
    {
        for start in stride(from: 0, to: rows.count, by: Self.rowsPerStatement) {
            let some = rows[start..<min(start + Self.rowsPerStatement, rows.count)]
            try connection.execute(beginning + some.joined(by: ", "))
        }
    }
}
