import Civics
import Cryptography
import Storage

extension ReportStore {
    package static func report(
        of unit: Unit.ID, in period: ReportingPeriod.Key, _ reading: Reading, locked: Bool = false
    ) throws -> Report? {
        let lock = locked ? reading.connection.dialect.forUpdate : ""
        return try reading.connection.first(
            """
            SELECT id, unit, period, state, first_submitted_on, snapshot FROM report
            WHERE unit = \(unit) AND period = \(period.description)\(sql: lock)
            """, Report.init)
    }

    /// The reports of several units for several periods at once.
    package static func reports(
        of units: [Unit.ID], in periods: [ReportingPeriod.Key], _ reading: Reading
    ) throws -> [Report] {
        guard !units.isEmpty, !periods.isEmpty else { return [] }
        return try reading.connection.all(
            """
            SELECT id, unit, period, state, first_submitted_on, snapshot FROM report
            WHERE unit IN (\(list: units)) AND period IN (\(list: periods.map(\.description)))
            ORDER BY unit, period
            """, Report.init)
    }

    /// What was handed in for open periods and was neither accepted nor returned, the longest waiting first.
    package static func waiting(limit: Int = 1_000, _ reading: Reading) throws -> [Report] {
        try reading.connection.all(
            """
            SELECT r.id, r.unit, r.period, r.state, r.first_submitted_on, r.snapshot
            FROM report r JOIN reporting_period p ON p.key = r.period
            WHERE r.state = 'submitted' AND p.closed_at IS NULL
            ORDER BY r.first_submitted_on, r.id LIMIT \(limit)
            """, Report.init)
    }

    static func filled(_ report: Report.ID, _ reading: Reading) throws -> FilledReport {
        var filled = FilledReport()
        try reading.connection.forEach(
            "SELECT indicator, hundredths, source FROM figure_entry WHERE report = \(report) ORDER BY indicator"
        ) { row in
            filled.entries[Indicator.Key(try row.text(0))] = ReportFigures.Entry(
                quantity: Quantity(hundredths: try row.integer(1)), source: try row.text(2))
        }
        try reading.connection.forEach(
            "SELECT indicator, hundredths, reason FROM figure_adjustment WHERE report = \(report) ORDER BY indicator"
        ) { row in
            filled.adjustments[Indicator.Key(try row.text(0))] = ReportFigures.Adjustment(
                quantity: Quantity(hundredths: try row.integer(1)), reason: try row.text(2))
        }
        try reading.connection.forEach(
            "SELECT indicator, explanation FROM figure_explanation WHERE report = \(report) ORDER BY indicator"
        ) { row in filled.explanations[Indicator.Key(try row.text(0))] = try row.text(1) }
        return filled
    }

    static func snapshot(
        _ number: Int, of report: Report.ID, _ catalogue: IndicatorCatalogue, _ reading: Reading
    ) throws -> ReportSnapshot? {
        typealias Head = (
            id: String, form: String, at: Instant, by: String, given: Int, required: Int, digest: [UInt8]
        )
        let head: Head? = try reading.connection.first(
            """
            SELECT id, form, taken_at, taken_by, given, required, digest FROM report_snapshot
            WHERE report = \(report) AND number = \(number)
            """
        ) { row in
            var columns = row.columns
            return (
                try columns.next(), try columns.next(), try columns.next(), try columns.next(),
                try columns.next(),
                try columns.next(), try columns.next()
            )
        }
        guard let head else { return nil }
        guard let form = UnitKind.ReportForm(rawValue: head.form) else {
            throw DatabaseFailure.unreadable("no form of report is called '\(head.form)'")
        }
        var figures: [Indicator.Key: Figure] = [:]
        try reading.connection.forEach(
            """
            SELECT indicator, hundredths, origin, note, before_hundredths FROM snapshot_figure
            WHERE snapshot = \(head.id) ORDER BY indicator
            """
        ) { row in
            let quantity = Quantity(hundredths: try row.integer(1))
            let note: String? = try row.value(3)
            let before: Int64? = try row.value(4)
            let figure: Figure =
                switch try row.text(2) {
                case "computed": .computed(quantity)
                case "entered": .entered(quantity, source: note ?? "")
                default:
                    Figure(
                        .quantity(quantity),
                        .adjusted(
                            from: before.map { .quantity(Quantity(hundredths: $0)) }, reason: note ?? ""))
                }
            figures[Indicator.Key(try row.text(0))] = figure
        }
        for indicator in catalogue.indicators(for: form) {
            if let parts = indicator.parts, let numerator = figures[parts.numerator]?.quantity,
                let whole = figures[parts.denominator]?.quantity
            {
                figures[indicator.key] = Figure(.ratio(Ratio(numerator, of: whole)), .derived)
            }
        }
        return ReportSnapshot(
            number: number, takenAt: head.at, takenBy: head.by, given: head.given, required: head.required,
            digest: head.digest, figures: ReportFigures(form: form, frozen: figures))
    }

    static func events(of report: Report.ID, _ reading: Reading) throws -> [ReportEvent] {
        try reading.connection.all(
            """
            SELECT at, actor, act, reason, snapshot FROM report_event WHERE report = \(report)
            ORDER BY number DESC LIMIT 500
            """, ReportEvent.init)
    }

    static func insert(_ report: Report, in transaction: Transaction) throws {
        try transaction.connection.execute(
            """
            INSERT INTO report (id, unit, period, state, first_submitted_on, snapshot)
            VALUES (\(report.id), \(report.unit), \(report.period.description), \(report.state.rawValue),
                \(report.firstSubmittedOn), \(report.snapshot))
            """)
    }

    static func update(_ report: Report, in transaction: Transaction) throws {
        try transaction.connection.execute(
            """
            UPDATE report SET state = \(report.state.rawValue), first_submitted_on = \(report.firstSubmittedOn),
                snapshot = \(report.snapshot)
            WHERE id = \(report.id)
            """)
    }

    static func note(
        _ act: ReportEvent.Act, on report: Report, by actor: Actor, reason: String?,
        in transaction: Transaction
    ) throws {
        try transaction.connection.execute(
            """
            INSERT INTO report_event (report, at, actor, act, reason, snapshot)
            VALUES (\(report.id), \(transaction.now), \(actor.text), \(act.rawValue), \(reason),
                \(report.snapshot))
            """)
    }

    static func apply(
        _ changes: ReportChanges, to report: Report.ID, by actor: Actor, in transaction: Transaction
    ) throws {
        let connection = transaction.connection
        for (key, entry) in changes.entries.sorted(by: { $0.key < $1.key }) {
            guard let entry else {
                try connection.execute(
                    "DELETE FROM figure_entry WHERE report = \(report) AND indicator = \(key.text)")
                continue
            }
            try connection.execute(
                """
                INSERT INTO figure_entry (report, indicator, hundredths, source, entered_by, entered_at)
                VALUES (\(report), \(key.text), \(entry.quantity.hundredths),
                    \(entry.source.trimmedWords.normalized), \(actor.text), \(transaction.now))
                ON CONFLICT (report, indicator) DO UPDATE SET hundredths = excluded.hundredths,
                    source = excluded.source, entered_by = excluded.entered_by, entered_at = excluded.entered_at
                """)
        }
        for (key, adjustment) in changes.adjustments.sorted(by: { $0.key < $1.key }) {
            guard let adjustment else {
                try connection.execute(
                    "DELETE FROM figure_adjustment WHERE report = \(report) AND indicator = \(key.text)")
                continue
            }
            try connection.execute(
                """
                INSERT INTO figure_adjustment (report, indicator, hundredths, reason, adjusted_by, adjusted_at)
                VALUES (\(report), \(key.text), \(adjustment.quantity.hundredths),
                    \(adjustment.reason.trimmedWords.normalized), \(actor.text), \(transaction.now))
                ON CONFLICT (report, indicator) DO UPDATE SET hundredths = excluded.hundredths,
                    reason = excluded.reason, adjusted_by = excluded.adjusted_by, adjusted_at = excluded.adjusted_at
                """)
        }
        for (key, explanation) in changes.explanations.sorted(by: { $0.key < $1.key }) {
            let words = explanation?.trimmedWords.normalized ?? ""
            guard !words.isEmpty else {
                try connection.execute(
                    "DELETE FROM figure_explanation WHERE report = \(report) AND indicator = \(key.text)")
                continue
            }
            try connection.execute(
                """
                INSERT INTO figure_explanation (report, indicator, explanation)
                VALUES (\(report), \(key.text), \(words))
                ON CONFLICT (report, indicator) DO UPDATE SET explanation = excluded.explanation
                """)
        }
    }

    /// Copies the figures, and returns the digest over them.
    static func freeze(
        _ figures: ReportFigures, _ review: ReportReview, as report: Report, by actor: Actor,
        in transaction: Transaction
    ) throws -> [UInt8] {
        let amounts = figures.figures.compactMap { key, figure in
            figure.quantity.map { (key: key, quantity: $0, origin: figure.origin) }
        }.sorted { $0.key < $1.key }
        let digest = digest(of: amounts.map { ($0.key, $0.quantity) })
        let id = transaction.newID(ReportSnapshot.self)
        try transaction.connection.execute(
            """
            INSERT INTO report_snapshot (id, report, number, form, taken_at, taken_by, given, required, digest)
            VALUES (\(id), \(report.id), \(report.snapshot), \(figures.form.rawValue), \(transaction.now),
                \(actor.text), \(review.given), \(review.required), \(digest))
            """)
        for amount in amounts {
            let (origin, note, before): (String, String?, Int64?) =
                switch amount.origin {
                case .entered(let source): ("entered", source, nil)
                case .adjusted(let before, let reason): ("adjusted", reason, before?.quantity?.hundredths)
                case .computed, .consolidated, .derived, .absent: ("computed", nil, nil)
                }
            try transaction.connection.execute(
                """
                INSERT INTO snapshot_figure (snapshot, indicator, hundredths, origin, note, before_hundredths)
                VALUES (\(id), \(amount.key.text), \(amount.quantity.hundredths), \(origin), \(note), \(before))
                """)
        }
        return digest
    }

    /// SHA-256 over the amounts, one line each as `indicator<TAB>amount`, in the order of their indicators.
    static func digest(of amounts: [(Indicator.Key, Quantity)]) -> [UInt8] {
        var hash = SHA256()
        for (key, quantity) in amounts.sorted(by: { $0.0 < $1.0 }) {
            hash.update("\(key)\t\(quantity)\n".utf8)
        }
        return hash.finalize()
    }
}

extension Report {
    init(_ row: any Row) throws {
        var columns = row.columns
        let id: Report.ID = try columns.next()
        let unit: Unit.ID = try columns.next()
        let period: String = try columns.next()
        let state: String = try columns.next()
        guard let key = ReportingPeriod.Key(period), let known = State(rawValue: state) else {
            throw DatabaseFailure.unreadable("report \(id): period '\(period)', state '\(state)'")
        }
        self.init(
            id: id, unit: unit, period: key, state: known, firstSubmittedOn: try columns.next(),
            snapshot: try columns.next())
    }
}

extension ReportEvent {
    init(_ row: any Row) throws {
        var columns = row.columns
        at = try columns.next()
        actor = try columns.next()
        let text: String = try columns.next()
        guard let act = Act(rawValue: text) else {
            throw DatabaseFailure.unreadable("no step of a report is called '\(text)'")
        }
        self.act = act
        reason = try columns.next()
        snapshot = try columns.next()
    }
}
