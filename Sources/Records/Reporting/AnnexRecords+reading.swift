import Civics
import Storage

extension AnnexRecords {
    /// What is kept of the units on the day.
    static func read(of units: ReportingUnits, on day: Day, _ reading: Reading) throws -> AnnexRecords {
        var records = AnnexRecords()
        try records.readCommittees(on: day, reading)
        try records.readStaff(on: day, reading)
        for unit in units.entries where unit.form == .workplace {
            records[.kind, unit.id] = (units.tree?[unit.id]?.kind).map { .words($0.name.vietnamese) }
        }
        return records
    }

    /// Committees that rest on a decision in force on the day, with who sits in them.
    private mutating func readCommittees(on day: Day, _ reading: Reading) throws {
        try reading.connection.forEach(
            """
            SELECT c.unit, d.number, d.issued_on,
                (SELECT COUNT(*) FROM committee_member m WHERE m.committee = c.id
                    AND m.first_day <= \(day) AND (m.last_day IS NULL OR m.last_day >= \(day))),
                (SELECT MIN(m.name) FROM committee_member m WHERE m.committee = c.id AND m.seat = 'head'
                    AND m.first_day <= \(day) AND (m.last_day IS NULL OR m.last_day >= \(day)))
            FROM committee c
            JOIN committee_decision d ON d.id = (SELECT x.id FROM committee_decision x
                WHERE x.committee = c.id AND x.kind <> 'replace_member' AND x.effective_on <= \(day)
                ORDER BY x.effective_on DESC, x.id DESC LIMIT 1)
            WHERE d.kind <> 'dissolve' ORDER BY c.unit
            """
        ) { row in
            let unit: Unit.ID = try row.value(0)
            let issued: Day = try row.value(2)
            self[.committeeDecision, unit] = .words("\(try row.text(1)) ngày \(issued.slashed)")
            self[.committeeMembers, unit] = .figure(.quantity(Quantity(Int(try row.integer(3)))))
            let head: String? = try row.value(4)
            self[.committeeHead, unit] = head.map(ReportComposition.Cell.words)
        }
    }

    /// How many work at the unit, as it last said by the day.
    private mutating func readStaff(on day: Day, _ reading: Reading) throws {
        try reading.connection.forEach(
            """
            SELECT f.unit, f.staff FROM unit_profile f
            WHERE f.staff IS NOT NULL AND f.from_day = (SELECT MAX(q.from_day) FROM unit_profile q
                WHERE q.unit = f.unit AND q.from_day <= \(day) AND q.staff IS NOT NULL)
            ORDER BY f.unit
            """
        ) { row in
            self[.staff, try row.value(0)] = .figure(.quantity(Quantity(Int(try row.integer(1)))))
        }
    }
}
