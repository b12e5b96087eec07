import Civics
import Storage

/// The register of visits (sổ tiếp công dân), and whom a unit received before.
extension VisitStore {
    /// The register of these units between two days, in its order, for a reader: what is sealed from the reader is not
    /// among it.
    package static func register(
        of units: [Unit.ID], from first: Day, to last: Day, for reader: VisitReader, limit: Int = 2_000,
        in reading: Reading
    ) throws -> [RegisteredVisit] {
        try reading.connection.all(
            """
            SELECT \(sql: columns), \(sql: contentColumns), k.unit, k.year, k.number, k.is_sealed
            FROM visit v JOIN visit_content c ON c.visit = v.id JOIN visit_case k ON k.id = v.case_id
            WHERE v.unit IN (\(list: units)) AND v.received_on BETWEEN \(first) AND \(last)
                AND \(sql: reader.condition)
            ORDER BY v.year, v.number, v.id LIMIT \(limit)
            """
        ) { row in
            let visit = try Visit(row)
            return RegisteredVisit(
                visit: visit, content: try VisitContent(row, from: 18),
                matter: VisitCase(
                    id: visit.caseID, unit: try row.value(27), number: try row.value(29),
                    year: try row.value(28), isSealed: try row.value(30)))
        }
    }

    /// The cases that somebody of this name came about before, the newest first, as far as the reader may know of them.
    package static func cases(
        named name: String, in units: [Unit.ID], for reader: VisitReader, limit: Int = 10,
        in reading: Reading
    ) throws -> [KnownCase] {
        try reading.connection.all(
            """
            SELECT k.id, k.unit, k.number, k.year, k.is_sealed, v.received_on, v.visit_number, c.name, c.matter
            FROM visit v JOIN visit_content c ON c.visit = v.id JOIN visit_case k ON k.id = v.case_id
            WHERE c.fold = \(name.folded) AND v.unit IN (\(list: units)) AND v.visit_number > 0
                AND \(sql: reader.condition)
                AND v.visit_number = (SELECT MAX(w.visit_number) FROM visit w WHERE w.case_id = v.case_id)
            ORDER BY v.id DESC LIMIT \(limit)
            """
        ) { row in
            KnownCase(
                matter: VisitCase(
                    id: try row.value(0), unit: try row.value(1), number: try row.value(2),
                    year: try row.value(3), isSealed: try row.value(4)),
                lastOn: try row.value(5), visits: try row.value(6), name: try row.value(7),
                text: try row.value(8))
        }
    }

    /// How many visits between two days are kept secret.
    package static func countSealed(of units: [Unit.ID], from first: Day, to last: Day, in reading: Reading)
        throws -> Int
    {
        try reading.connection.value(
            """
            SELECT COUNT(*) FROM visit WHERE unit IN (\(list: units)) AND kind = 'denunciation'
                AND received_on BETWEEN \(first) AND \(last)
            """) ?? 0
    }
}

/// A visit as the register shows it.
package struct RegisteredVisit: Sendable {
    package let visit: Visit
    package let content: VisitContent
    package let matter: VisitCase
}

/// A case somebody came about before.
package struct KnownCase: Sendable {
    package let matter: VisitCase
    package let lastOn: Day
    package let visits: Int
    package let name: String
    package let text: String
}
