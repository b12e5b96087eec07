import Civics
import Storage

extension RegisterMeasure {
    /// How many units, villages and households there are at the end of the period.
    static let units = RegisterMeasure(counts: [
        Count(
            indicator: "units_total", noun: "unit",
            query: { period in
                let kinds = UnitKind.all.filter { $0.form != nil && $0.form != .committee }
                return alive(kinds, on: period.lastDay)
            }, label: named),
        Count(
            indicator: "villages_total", noun: "unit",
            query: { period in
                let villages = UnitKind.all.filter { $0.level == .village }
                return alive(villages, on: period.lastDay) + " UNION ALL "
                    + said("villages", on: period.lastDay, of: withoutVillages(villages, on: period.lastDay))
            }, label: named, silence: .absent),
        Count(
            indicator: "households_total", noun: "unit",
            query: { period in said("households", on: period.lastDay) }, label: named, silence: .absent),
    ])

    @Sendable private static func named(_ name: String, _ code: String) -> Phrase {
        Phrase(name: "\(name) (\(code))")
    }

    /// The units of these kinds that exist on the day, one each.
    private static func alive(_ kinds: [UnitKind], on day: Day) -> SQLFragment {
        """
        SELECT u.id AS unit, u.id AS subject, n.name AS label, u.code AS sort, COALESCE(u.first_day, '0001-01-01') AS day,
            CAST(1 AS BIGINT) AS amount
        FROM unit u
        JOIN unit_placement p ON p.unit = u.id
            AND p.from_day = (SELECT MAX(q.from_day) FROM unit_placement q WHERE q.unit = u.id AND q.from_day <= \(day))
        JOIN unit_naming n ON n.unit = u.id
            AND n.from_day = (SELECT MAX(q.from_day) FROM unit_naming q WHERE q.unit = u.id AND q.from_day <= \(day))
        WHERE p.kind IN (\(list: kinds)) AND \(sql: exists(on: day))
        """
    }

    /// What communes last said of themselves in the named column of their profile.
    private static func said(_ column: SQLFragment, on day: Day, of more: SQLFragment = "1 = 1")
        -> SQLFragment
    {
        let communes = UnitKind.all.filter { $0.level == .commune }
        return """
            SELECT u.id AS unit, u.id AS subject, n.name AS label, u.code AS sort, f.from_day AS day,
                f.\(sql: column) AS amount
            FROM unit_profile f
            JOIN unit u ON u.id = f.unit
            JOIN unit_placement p ON p.unit = u.id
                AND p.from_day = (SELECT MAX(q.from_day) FROM unit_placement q WHERE q.unit = u.id AND q.from_day <= \(day))
            JOIN unit_naming n ON n.unit = u.id
                AND n.from_day = (SELECT MAX(q.from_day) FROM unit_naming q WHERE q.unit = u.id AND q.from_day <= \(day))
            WHERE f.from_day = (SELECT MAX(q.from_day) FROM unit_profile q
                    WHERE q.unit = f.unit AND q.from_day <= \(day) AND q.\(sql: column) IS NOT NULL)
                AND p.kind IN (\(list: communes)) AND \(sql: exists(on: day)) AND \(sql: more)
            """
    }

    /// No village is kept under the unit itself on the day: its own word is taken.
    private static func withoutVillages(_ villages: [UnitKind], on day: Day) -> SQLFragment {
        """
        NOT EXISTS (SELECT 1 FROM unit_placement v JOIN unit w ON w.id = v.unit
            WHERE v.parent = u.id AND v.kind IN (\(list: villages))
                AND (w.first_day IS NULL OR w.first_day <= \(day)) AND (w.last_day IS NULL OR w.last_day >= \(day))
                AND v.from_day = (SELECT MAX(q.from_day) FROM unit_placement q
                    WHERE q.unit = v.unit AND q.from_day <= \(day)))
        """
    }

    static func exists(on day: Day) -> SQLFragment {
        "(u.first_day IS NULL OR u.first_day <= \(day)) AND (u.last_day IS NULL OR u.last_day >= \(day))"
    }
}
