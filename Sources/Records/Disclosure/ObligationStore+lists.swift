import Civics
import Storage

extension ObligationStore {
    /// What a unit still has to publish, the most pressing first.
    package static func open(of units: [Unit.ID], limit: Int, in reading: Reading) throws -> [OwedDuty] {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM obligation o LEFT JOIN waiver w ON w.obligation = o.id
            WHERE o.unit IN (\(list: units)) AND o.opened_on IS NULL AND o.is_waived = 0
            ORDER BY o.placed_on, o.id LIMIT \(limit)
            """, OwedDuty.init)
    }

    /// The duties behind one cell of the matrix.
    package static func duties(
        of unit: Unit.ID, item: DisclosureItem.ID, from first: Day, to last: Day, limit: Int = 200,
        in reading: Reading
    ) throws -> [OwedDuty] {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM obligation o LEFT JOIN waiver w ON w.obligation = o.id
            WHERE o.unit = \(unit) AND o.item = \(item) AND o.placed_on BETWEEN \(first) AND \(last)
            ORDER BY o.placed_on, o.id LIMIT \(limit)
            """, OwedDuty.init)
    }

    /// The units that ever had a duty to publish, or published anything.
    static func unitsWithBooks(in reading: Reading) throws -> [Unit.ID] {
        try reading.connection.values(
            """
            SELECT id FROM unit u WHERE EXISTS (SELECT 1 FROM obligation o WHERE o.unit = u.id)
                OR EXISTS (SELECT 1 FROM posting p WHERE p.unit = u.id)
            ORDER BY id
            """)
    }

    package static func wordsThatNothingArose(
        of unit: Unit.ID, from first: Day, to last: Day, in reading: Reading
    ) throws -> [NothingArose] {
        try reading.connection.all(
            """
            SELECT item, first_day, last_day, at, signed_by FROM nothing_arose
            WHERE unit = \(unit) AND first_day <= \(last) AND last_day >= \(first)
            ORDER BY item, first_day LIMIT 1000
            """
        ) { row in
            NothingArose(
                unit: unit, item: try row.value(0),
                period: DayRange(from: try row.value(1) as Day, to: try row.value(2) as Day),
                by: try row.value(4), at: try row.value(3))
        }
    }
}
