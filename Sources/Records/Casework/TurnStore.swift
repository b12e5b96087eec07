import Civics
import Storage

/// Keeps the line of each reception: turns booked by those to come, walk-ins, and how far each has come.
package struct TurnStore: Sendable {
    package let receptions: ReceptionStore
    package let receipts: ReceiptStore

    package init(receptions: ReceptionStore, receipts: ReceiptStore) {
        self.receptions = receptions
        self.receipts = receipts
    }

    private var archive: Archive { receptions.archive }

    /// Books a turn for somebody without an account. The code is told once, in the answer.
    package func book(_ booking: TurnBooking, at id: ReceptionSession.ID) async throws -> (Turn, ReceiptCode)
    {
        try await archive.act { transaction in
            try ReceptionStore.lock(id, in: transaction)
            let session = try ReceptionStore.session(id, in: transaction.reading)
            let taken = try Self.booked(at: [id], in: transaction.reading)[id] ?? 0
            try session.checkBooking(at: transaction.now, taken: taken)
            let turn = try add(booking, .booked, to: session, in: transaction)
            let code = try receipts.issue(for: "turn", turn.id, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "booked", "turn", turn.id, of: session.unit, by: .visitor,
                    content: ["session": id.description, "number": "\(turn.number)"]))
            return (turn, code)
        }
    }

    /// Puts somebody who came without booking into today's line; the room decides how many, not the schedule.
    package func walkIn(_ booking: TurnBooking, at id: ReceptionSession.ID, by hand: ReceptionHand)
        async throws
        -> Turn
    {
        try await archive.act { transaction in
            try ReceptionStore.lock(id, in: transaction)
            let session = try ReceptionStore.handled(id, by: hand, in: transaction)
            try session.checkLine(on: transaction.today)
            let turn = try add(booking, .walkIn, to: session, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "came", "turn", turn.id, of: session.unit, by: hand.actor,
                    content: ["session": id.description, "number": "\(turn.number)"]))
            return turn
        }
    }

    /// Calls a turn in, or notes that nobody answered the call, or that somebody came back to wait.
    package func move(_ id: Turn.ID, to state: Turn.State, revision: Int, by hand: ReceptionHand) async throws
        -> Turn
    {
        precondition(
            state != .cancelled && state != .received, "only holders cancel; a visit makes it received")
        return try await archive.act { transaction in
            let turn = try Self.turn(id, in: transaction.reading)
            guard hand.may(.receiveCitizens, in: turn.unit) else { throw Refusal.noSuchTurn }
            try ReceptionStore.lock(turn.session, in: transaction)
            let session = try ReceptionStore.session(turn.session, in: transaction.reading)
            try session.checkLine(on: transaction.today)
            let moved = try Self.turn(id, revision: revision, in: transaction).moved(to: state)
            try Self.save(moved, in: transaction)
            try transaction.enter(
                JournalEntry(state.rawValue, "turn", id, of: turn.unit, by: hand.actor))
            return moved
        }
    }

    /// Gives a turn up. Its holder does, with the code; the number stays empty.
    package func cancel(_ id: Turn.ID) async throws -> Turn {
        try await archive.act { transaction in
            let turn = try Self.turn(id, in: transaction.reading)
            try ReceptionStore.lock(turn.session, in: transaction)
            let cancelled = try Self.turn(id, in: transaction.reading).moved(to: .cancelled)
            try Self.save(cancelled, in: transaction)
            try transaction.enter(JournalEntry("cancelled", "turn", id, of: turn.unit, by: .visitor))
            return cancelled
        }
    }

    private func add(
        _ booking: TurnBooking, _ source: Turn.Source, to session: ReceptionSession,
        in transaction: Transaction
    ) throws -> Turn {
        try booking.check(under: receptions.rules(in: transaction.reading).groups(on: session.day))
        try Self.refuseTheSame(booking, at: session.id, in: transaction)
        let last: Int? = try transaction.connection.value(
            "SELECT COALESCE(MAX(number), 0) FROM turn WHERE session = \(session.id)")
        let turn = Turn(
            id: transaction.newID(), session: session.id, unit: session.unit, number: (last ?? 0) + 1,
            source: source, people: booking.people, state: .waiting, bookedAt: transaction.now, revision: 1)
        try transaction.connection.execute(
            """
            INSERT INTO turn (id, session, unit, number, source, people, state, booked_at, revision)
            VALUES (\(turn.id), \(turn.session), \(turn.unit), \(turn.number), \(turn.source), \(turn.people),
                \(turn.state), \(turn.bookedAt), \(turn.revision))
            """)
        try transaction.connection.execute(
            """
            INSERT INTO turn_person (turn, name, phone, matter, representatives, identity)
            VALUES (\(turn.id), \(booking.name), \(booking.phone), \(booking.matter),
                \(booking.representatives.joined(separator: "\n")), \(booking.identity))
            """)
        return turn
    }

    private static func refuseTheSame(
        _ booking: TurnBooking, at session: ReceptionSession.ID, in transaction: Transaction
    ) throws {
        let same = try line(of: session, in: transaction.reading).first {
            $0.turn.state != .cancelled && $0.booking.isOfSamePerson(as: booking)
        }
        guard let same else { return }
        let (number, isByPhone) = (
            same.turn.number, !booking.dialled.isEmpty && booking.dialled == same.booking.dialled
        )
        throw Refusal(
            .conflict,
            isByPhone
                ? Phrase(
                    "Số điện thoại này đã có lượt số \(number) ở buổi này.",
                    "This telephone number has turn \(number) at this reception.")
                : Phrase(
                    "Người có tên này đã có lượt số \(number) ở buổi này. Nếu là người khác trùng tên, hãy ghi thêm điều phân biệt sau tên, ví dụ “(tổ 5)”.",
                    "Somebody of this name has turn \(number) at this reception. If it is another person, add something after the name that tells them apart, as “(group 5)”."
                ),
            field: isByPhone ? "phone" : "name")
    }
}

extension TurnStore {
    package static func turn(_ id: Turn.ID, in reading: Reading) throws -> Turn {
        let turn = try reading.connection.first(
            "SELECT \(sql: columns) FROM turn t WHERE t.id = \(id)", Turn.init)
        guard let turn else { throw Refusal.noSuchTurn }
        return turn
    }

    /// The line of a session, in its order, with who stands in it. For those who receive alone.
    package static func line(of session: ReceptionSession.ID, in reading: Reading) throws -> [WaitingTurn] {
        try reading.connection.all(
            """
            SELECT \(sql: columns), p.name, p.phone, p.matter, p.representatives
            FROM turn t JOIN turn_person p ON p.turn = t.id
            WHERE t.session = \(session) ORDER BY t.number LIMIT 1000
            """
        ) { row in
            WaitingTurn(turn: try Turn(row), booking: try TurnBooking(row, from: 9, people: try row.value(5)))
        }
    }

    /// What its holder said when the turn was booked.
    package static func booking(of turn: Turn, in reading: Reading) throws -> TurnBooking? {
        try reading.connection.first(
            "SELECT name, phone, matter, representatives FROM turn_person WHERE turn = \(turn.id)"
        ) { try TurnBooking($0, from: 0, people: turn.people) }
    }

    /// How many turns are taken at each of these sessions; those given up are free again.
    package static func booked(at sessions: [ReceptionSession.ID], in reading: Reading) throws
        -> [ReceptionSession.ID: Int]
    {
        let counts = try reading.connection.all(
            """
            SELECT session, COUNT(*) FROM turn
            WHERE session IN (\(list: sessions)) AND source = 'booked' AND state <> 'cancelled' GROUP BY session
            """
        ) { (try $0.value(0, as: ReceptionSession.ID.self), try $0.value(1, as: Int.self)) }
        return Dictionary(counts, uniquingKeysWith: { one, _ in one })
    }

    /// How many stand before this one and wait.
    package static func ahead(of turn: Turn, in reading: Reading) throws -> Int {
        try reading.connection.value(
            """
            SELECT COUNT(*) FROM turn WHERE session = \(turn.session) AND number < \(turn.number)
                AND state IN ('waiting', 'called')
            """) ?? 0
    }

    static func turn(_ id: Turn.ID, revision: Int, in transaction: Transaction) throws -> Turn {
        let turn = try turn(id, in: transaction.reading)
        guard turn.revision == revision else { throw Refusal.changedReception(turn.state.name) }
        return turn
    }

    static func save(_ turn: Turn, in transaction: Transaction) throws {
        try transaction.connection.execute(
            "UPDATE turn SET state = \(turn.state), revision = \(turn.revision) WHERE id = \(turn.id)")
    }

    static let columns: SQLFragment = """
        t.id, t.session, t.unit, t.number, t.source, t.people, t.state, t.booked_at, t.revision
        """
}

extension Refusal {
    fileprivate static let noSuchTurn = Refusal(
        .notFound, Phrase("Không có lượt tiếp này.", "There is no such turn."))
}

/// A turn with who holds it.
package struct WaitingTurn: Sendable {
    package let turn: Turn
    package let booking: TurnBooking
}

extension Turn {
    init(_ row: any Row) throws {
        var columns = row.columns
        self.init(
            id: try columns.next(), session: try columns.next(), unit: try columns.next(),
            number: try columns.next(), source: try columns.next(), people: try columns.next(),
            state: try columns.next(), bookedAt: try columns.next(), revision: try columns.next())
    }
}

extension TurnBooking {
    fileprivate init(_ row: any Row, from column: Int, people: Int) throws {
        let names: String = try row.value(column + 3)
        self.init(
            name: try row.value(column), phone: try row.value(column + 1), matter: try row.value(column + 2),
            people: people, representatives: names.split(separator: "\n").map(String.init))
    }
}

extension Turn.Source: SQLBindable, SQLReadable {}
extension Turn.State: SQLBindable, SQLReadable {}
