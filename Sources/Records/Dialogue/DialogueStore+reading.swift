import Civics
import Storage

extension DialogueStore {
    package static func dialogue(_ id: Dialogue.ID, in reading: Reading) throws -> Dialogue {
        let dialogue = try reading.connection.first(
            "SELECT \(sql: columns) FROM \(sql: source) WHERE d.id = \(id)", Dialogue.init)
        guard let dialogue else { throw Refusal.noSuchDialogue }
        return dialogue
    }

    /// What anyone may read of, the coming ones first and then those that were held, newest first.
    package static func announced(
        of units: [Unit.ID]? = nil, from first: Day, limit: Int = 100, in reading: Reading
    ) throws -> [Dialogue] {
        let chosen: SQLFragment = units.map { "AND d.unit IN (\(list: $0))" } ?? ""
        return try reading.connection.all(
            """
            SELECT \(sql: columns) FROM \(sql: source)
            WHERE d.kind IN ('people', 'clearance') AND d.announced_on IS NOT NULL AND d.day >= \(first) \(sql: chosen)
            ORDER BY d.day, d.opens, d.id LIMIT \(limit)
            """, Dialogue.init)
    }

    /// What was held before a day, newest first.
    package static func past(
        of units: [Unit.ID]? = nil, before day: Day, limit: Int = 50, in reading: Reading
    ) throws -> [Dialogue] {
        let chosen: SQLFragment = units.map { "AND d.unit IN (\(list: $0))" } ?? ""
        return try reading.connection.all(
            """
            SELECT \(sql: columns) FROM \(sql: source)
            WHERE d.kind IN ('people', 'clearance') AND d.announced_on IS NOT NULL AND d.day < \(day) \(sql: chosen)
            ORDER BY d.day DESC, d.opens DESC, d.id LIMIT \(limit)
            """, Dialogue.init)
    }

    /// Everything of these units, of every kind, newest first. For the desk.
    package static func all(of units: [Unit.ID], limit: Int = 200, in reading: Reading) throws -> [Dialogue] {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM \(sql: source) WHERE d.unit IN (\(list: units))
            ORDER BY d.day DESC, d.opens DESC, d.id LIMIT \(limit)
            """, Dialogue.init)
    }

    /// Those whose day is over and whose minutes are open, or whose results wait to be published; oldest first.
    package static func unfinished(of units: [Unit.ID]? = nil, limit: Int = 200, in reading: Reading) throws
        -> [Dialogue]
    {
        let chosen: SQLFragment = units.map { "AND d.unit IN (\(list: $0))" } ?? ""
        return try reading.connection.all(
            """
            SELECT \(sql: columns) FROM \(sql: source)
            WHERE c.dialogue IS NULL AND d.day <= \(reading.today) AND r.dialogue IS NULL \(sql: chosen)
            ORDER BY d.day, d.id LIMIT \(limit)
            """, Dialogue.init)
    }

    /// How many each unit held between two days.
    package static func held(from first: Day, to last: Day, in reading: Reading) throws -> [Unit.ID: Int] {
        let counts = try reading.connection.all(
            """
            SELECT d.unit, COUNT(*) FROM dialogue d JOIN dialogue_minutes m ON m.dialogue = d.id
            WHERE d.day BETWEEN \(first) AND \(last) AND d.kind <> 'clearance' GROUP BY d.unit
            """
        ) { (try $0.value(0, as: Unit.ID.self), try $0.value(1, as: Int.self)) }
        return Dictionary(counts, uniquingKeysWith: { one, _ in one })
    }

    /// How many questions nobody has put on the agenda or ended, by dialogue.
    package static func waiting(at ids: [Dialogue.ID], in reading: Reading) throws -> [Dialogue.ID: Int] {
        guard !ids.isEmpty else { return [:] }
        let counts = try reading.connection.all(
            """
            SELECT q.dialogue, COUNT(*) FROM \(sql: questionSource)
            WHERE q.dialogue IN (\(list: ids)) AND q.place IS NULL AND e.question IS NULL GROUP BY q.dialogue
            """
        ) { (try $0.value(0, as: Dialogue.ID.self), try $0.value(1, as: Int.self)) }
        return Dictionary(counts, uniquingKeysWith: { one, _ in one })
    }

    /// What was changed after it was announced, oldest first.
    package static func changes(of id: Dialogue.ID, in reading: Reading) throws -> [DialogueChange] {
        try reading.connection.all(
            """
            SELECT kind, reason, former_day, former_place, at FROM dialogue_change
            WHERE dialogue = \(id) ORDER BY number LIMIT 50
            """
        ) { row in
            DialogueChange(
                kind: try row.value(0), reason: try row.value(1), formerDay: try row.value(2),
                formerPlace: try row.value(3), at: try row.value(4))
        }
    }
}
