import Civics
import Storage

/// Counts figures by one query each: the rows it gives are the records behind the figure, so that both always agree.
struct RegisterMeasure: Measure {
    /// A query whose rows are `unit, subject, label, sort, day, amount`: whose figure, which record, how it is called,
    /// of what sort it is, its day, and how much of the figure it makes up.
    struct Count: Sendable {
        let indicator: Indicator.Key
        let noun: String
        let query: @Sendable (ReportingPeriod) -> SQLFragment
        var label: @Sendable (_ label: String, _ sort: String) -> Phrase = { label, _ in Phrase(name: label) }
        /// Nothing where silence means that nobody has said; otherwise silence is zero.
        var keepers: (@Sendable (ReportingPeriod) -> SQLFragment)?
        var silence = MeasureSilence.zero
        /// Under which condition the unit `u` had begun to keep the book by a day; nothing where there is always one.
        var isKept: (@Sendable (Day) -> SQLFragment)?
    }

    let counts: [Count]

    var indicators: [Indicator.Key] { counts.map(\.indicator) }

    func silence(of indicator: Indicator.Key) -> MeasureSilence {
        count(indicator)?.silence ?? .zero
    }

    func books(on day: Day) -> [RecordBook] {
        counts.compactMap { count in count.isKept.map { RecordBook([count.indicator], isKept: $0(day)) } }
    }

    func measure(_ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading) throws {
        for count in counts {
            var amounts: [(Unit.ID, Int)] = []
            if let keepers = count.keepers {
                amounts += try reading.connection.values(keepers(period), as: Unit.ID.self).map { ($0, 0) }
            }
            amounts += try reading.connection.all(
                """
                SELECT r.unit, CAST(SUM(r.amount) AS BIGINT) FROM (\(sql: count.query(period))) r
                WHERE 1 = 1 \(sql: figures.narrowing("r.unit")) GROUP BY r.unit
                """
            ) { row in
                (try row.value(0, as: Unit.ID.self), try row.value(1, as: Int.self))
            }
            for (unit, amount) in amounts { figures.add(count.indicator, of: unit, Quantity(amount)) }
        }
    }

    func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        guard let count = count(indicator) else { return [] }
        return try reading.connection.all(
            """
            SELECT r.subject, r.label, r.sort, r.day, r.amount FROM (\(sql: count.query(period))) r
            WHERE r.unit IN (\(list: units)) ORDER BY r.day, r.subject LIMIT \(page.limit) OFFSET \(page.offset)
            """
        ) { row in
            var columns = row.columns
            let (subject, label, sort): (String, String, String) = (
                try columns.next(), try columns.next(), try columns.next()
            )
            return FigureRecord(
                noun: count.noun, subject: subject, label: count.label(label, sort), day: try columns.next(),
                amount: Quantity(try columns.next(Int.self)))
        }
    }

    private func count(_ indicator: Indicator.Key) -> Count? {
        counts.first { $0.indicator == indicator }
    }
}
