import Civics
import Storage

extension ReceptionStore {
    package static func session(_ id: ReceptionSession.ID, in reading: Reading) throws -> ReceptionSession {
        let session = try reading.connection.first(
            "SELECT \(sql: columns) FROM \(sql: source) WHERE s.id = \(id)", ReceptionSession.init)
        guard let session else { throw Refusal.noSuchSession }
        return session
    }

    /// The session as the officer saw it; refused where somebody has changed it since.
    static func session(_ id: ReceptionSession.ID, revision: Int, in transaction: Transaction) throws
        -> ReceptionSession
    {
        try lock(id, in: transaction)
        let session = try session(id, in: transaction.reading)
        guard session.revision == revision else { throw Refusal.changedReception(session.changed) }
        return session
    }

    /// Others who would change the session or its line wait until this act is done.
    static func lock(_ id: ReceptionSession.ID, in transaction: Transaction) throws {
        let connection = transaction.connection
        _ = try connection.exists(
            "SELECT 1 FROM reception_session WHERE id = \(id)\(sql: connection.dialect.forUpdate)")
    }

    /// The sessions of these units between two days, in the order of the calendar; of all units where none are named.
    package static func sessions(
        of units: [Unit.ID]? = nil, from first: Day, to last: Day, limit: Int = 500, in reading: Reading
    ) throws -> [ReceptionSession] {
        let narrowed: SQLFragment = units.map { "AND s.unit IN (\(list: $0))" } ?? ""
        return try reading.connection.all(
            """
            SELECT \(sql: columns) FROM \(sql: source)
            WHERE s.day BETWEEN \(first) AND \(last) \(sql: narrowed)
            ORDER BY s.day, s.opens, s.id LIMIT \(limit)
            """, ReceptionSession.init)
    }

    /// The next sessions from a day on that are neither put off nor over.
    package static func next(
        of units: [Unit.ID], from day: Day, limit: Int = 3, in reading: Reading
    ) throws -> [ReceptionSession] {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM \(sql: source)
            WHERE s.unit IN (\(list: units)) AND s.day >= \(day) AND p.session IS NULL AND h.session IS NULL
            ORDER BY s.day, s.opens, s.id LIMIT \(limit)
            """, ReceptionSession.init)
    }

    /// The sessions whose day is over and of which nobody has said whether they were held, oldest first.
    package static func unsettled(
        of units: [Unit.ID], before day: Day, limit: Int = 100, in reading: Reading
    ) throws -> [ReceptionSession] {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM \(sql: source)
            WHERE s.unit IN (\(list: units)) AND s.day < \(day) AND p.session IS NULL AND h.session IS NULL
            ORDER BY s.day, s.opens, s.id LIMIT \(limit)
            """, ReceptionSession.init)
    }

    /// How many sessions of all units are to come between two days.
    package static func countComing(from first: Day, to last: Day, in reading: Reading) throws -> Int {
        try reading.connection.value(
            """
            SELECT COUNT(*) FROM \(sql: source)
            WHERE s.day BETWEEN \(first) AND \(last) AND p.session IS NULL AND h.session IS NULL
            """) ?? 0
    }

    static func insert(
        _ session: ReceptionSession, calendar: String, by officer: Officer, in transaction: Transaction
    ) throws {
        let isThere = try transaction.connection.exists(
            """
            SELECT 1 FROM reception_session WHERE unit = \(session.unit) AND day = \(session.day)
                AND opens = \(session.hours.opens)
            """)
        guard !isThere else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Lịch đã có một buổi tiếp vào đúng ngày, giờ này.",
                    "The schedule has a reception on this day at this hour already."),
                field: "day")
        }
        try transaction.connection.execute(
            """
            INSERT INTO reception_session (id, unit, day, opens, closes, place, mode, occasion, receiver, capacity,
                posted_on, posted_at, post_by, calendar, planned_at, planned_by, revision)
            VALUES (\(session.id), \(session.unit), \(session.day), \(session.hours.opens),
                \(session.hours.closes), \(session.place), \(session.mode), \(session.occasion),
                \(session.receiver), \(session.capacity), \(session.postedOn), \(session.postedAt), \(session.postBy),
                \(calendar), \(transaction.now), \(officer.name), \(session.revision))
            """)
    }

    static func save(
        _ holding: Holding, of id: ReceptionSession.ID, by officer: String, in transaction: Transaction
    ) throws {
        try transaction.connection.execute(
            """
            INSERT INTO reception_holding (session, received_by, receiver, delegation, reason, at, signed_by)
            VALUES (\(id), \(holding.by), \(holding.receiver), \(holding.delegation), \(holding.reason),
                \(transaction.now), \(officer))
            ON CONFLICT (session) DO UPDATE SET received_by = excluded.received_by,
                receiver = excluded.receiver, delegation = excluded.delegation, reason = excluded.reason,
                at = excluded.at, signed_by = excluded.signed_by
            """)
    }

    /// That the session was entered afterwards, with who received at it.
    static func insertSupplement(of session: ReceptionSession, in transaction: Transaction) throws {
        guard let supplement = session.supplement, let holding = session.holding else { return }
        try save(holding, of: session.id, by: supplement.by, in: transaction)
        try transaction.connection.execute(
            """
            INSERT INTO reception_supplement (session, reason, entered_on, at, signed_by)
            VALUES (\(session.id), \(supplement.reason), \(supplement.enteredOn), \(transaction.now),
                \(supplement.by))
            """)
    }

    static func touch(_ session: ReceptionSession, in transaction: Transaction) throws {
        try transaction.connection.execute(
            "UPDATE reception_session SET revision = \(session.revision) WHERE id = \(session.id)")
    }

    static let source: SQLFragment = """
        reception_session s LEFT JOIN reception_postponement p ON p.session = s.id
        LEFT JOIN reception_holding h ON h.session = s.id LEFT JOIN reception_supplement e ON e.session = s.id
        """

    static let columns: SQLFragment = """
        s.id, s.unit, s.day, s.opens, s.closes, s.place, s.mode, s.occasion, s.receiver, s.capacity, s.posted_on,
        s.post_by, s.revision, p.reason, p.announced_on, p.to_session, p.signed_by, h.received_by, h.receiver,
        h.delegation, h.reason, h.signed_by, e.reason, e.entered_on, e.signed_by,
        s.posted_at
        """
}

extension ReceptionSession {
    init(_ row: any Row) throws {
        var postponement: Postponement?
        if !row.isNull(13) {
            postponement = Postponement(
                reason: try row.value(13), announcedOn: try row.value(14), to: try row.value(15),
                by: try row.value(16))
        }
        var holding: Holding?
        if !row.isNull(17) {
            holding = Holding(
                by: try row.value(17), receiver: try row.value(18), delegation: try row.value(19),
                reason: try row.value(20), signedBy: try row.value(21))
        }
        var supplement: Supplement?
        if !row.isNull(22) {
            supplement = Supplement(
                reason: try row.value(22), enteredOn: try row.value(23), by: try row.value(24))
        }
        var columns = row.columns
        self.init(
            id: try columns.next(), unit: try columns.next(), day: try columns.next(),
            hours: OfficeHours(opens: try columns.next(), closes: try columns.next()),
            place: try columns.next(), mode: try columns.next(), occasion: try columns.next(),
            receiver: try columns.next(), capacity: try columns.next(), postedOn: try columns.next(),
            postBy: try columns.next(), postponement: postponement, holding: holding, supplement: supplement,
            postedAt: try row.value(25), revision: try columns.next())
    }
}

extension ReceptionMode: SQLBindable, SQLReadable {}
extension Holding.Receiver: SQLBindable, SQLReadable {}
