import Civics
import Storage

extension VisitStore {
    package static func visit(_ id: Visit.ID, in reading: Reading) throws -> Visit {
        let visit = try reading.connection.first(
            "SELECT \(sql: columns) FROM visit v WHERE v.id = \(id)", Visit.init)
        guard let visit else { throw Refusal.noSuchVisit }
        return visit
    }

    /// The visit that came out of a turn; nothing while its holder waits.
    package static func visit(ofTurn id: Turn.ID, in reading: Reading) throws -> Visit? {
        try reading.connection.first(
            "SELECT \(sql: columns) FROM visit v WHERE v.turn = \(id)", Visit.init)
    }

    /// The visit as the officer saw it; refused where somebody has changed it since.
    static func visit(_ id: Visit.ID, revision: Int, in transaction: Transaction) throws -> Visit {
        let connection = transaction.connection
        _ = try connection.exists("SELECT 1 FROM visit WHERE id = \(id)\(sql: connection.dialect.forUpdate)")
        let visit = try visit(id, in: transaction.reading)
        guard visit.revision == revision else { throw Refusal.changedReception(visit.handling.name) }
        return visit
    }

    /// Who came and what they said. Ask `VisitReader` first who may know it.
    package static func content(of id: Visit.ID, in reading: Reading) throws -> VisitContent {
        let content = try reading.connection.first(
            "SELECT \(sql: contentColumns) FROM visit_content c WHERE c.visit = \(id)", VisitContent.init)
        guard let content else { throw Refusal.noSuchVisit }
        return content
    }

    package static func refusal(of id: Visit.ID, in reading: Reading) throws -> VisitRefusal? {
        try reading.connection.first(
            """
            SELECT ground, place, particulars, needs_notice, notice_by, notice_number, notice_on, notice_signed_by
            FROM visit_refusal WHERE visit = \(id)
            """, VisitRefusal.init)
    }

    package static func conclusions(of id: Visit.ID, in reading: Reading) throws -> [VisitConclusion] {
        try reading.connection.all(
            """
            SELECT id, visit, kind, text, subject, at, signed_by FROM visit_conclusion
            WHERE visit = \(id) ORDER BY at, id LIMIT 100
            """, VisitConclusion.init)
    }

    /// What was concluded on each of these visits, in its order.
    package static func conclusions(of visits: Set<Visit.ID>, in reading: Reading) throws
        -> [Visit.ID: [String]]
    {
        var found: [Visit.ID: [String]] = [:]
        try reading.connection.forEach(
            """
            SELECT visit, text FROM visit_conclusion WHERE visit IN (\(list: visits.sorted()))
            ORDER BY at, id LIMIT 10000
            """
        ) { found[try $0.value(0), default: []].append(try $0.value(1)) }
        return found
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

    package static func papers(of id: Visit.ID, in reading: Reading) throws -> [PaperReceipt] {
        try reading.connection.all(
            "SELECT \(sql: paperColumns) FROM paper_receipt WHERE visit = \(id) ORDER BY id LIMIT 100",
            PaperReceipt.init)
    }

    package static func paper(_ id: PaperReceipt.ID, in reading: Reading) throws -> PaperReceipt {
        let paper = try reading.connection.first(
            "SELECT \(sql: paperColumns) FROM paper_receipt WHERE id = \(id)", PaperReceipt.init)
        guard let paper else { throw Refusal.noSuchVisit }
        return paper
    }

    package static func corrections(of id: Visit.ID, in reading: Reading) throws -> [VisitCorrection] {
        try reading.connection.all(
            """
            SELECT reason, at, signed_by FROM visit_correction WHERE visit = \(id) ORDER BY revision LIMIT 100
            """
        ) { VisitCorrection(reason: try $0.value(0), at: try $0.value(1), by: try $0.value(2)) }
    }

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

    /// The visits of a session, whoever they were: for its counts.
    package static func visits(of sessions: [ReceptionSession.ID], in reading: Reading) throws -> [Visit] {
        try reading.connection.all(
            "SELECT \(sql: columns) FROM visit v WHERE v.session IN (\(list: sessions)) ORDER BY v.id LIMIT 5000",
            Visit.init)
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

    /// Those turned away to whom the written notice is still owed, the one due first at the top.
    package static func owedNotices(of units: [Unit.ID], for reader: VisitReader, in reading: Reading) throws
        -> [(visit: Visit, noticeBy: Day?)]
    {
        try reading.connection.all(
            """
            SELECT \(sql: columns), f.notice_by FROM visit v JOIN visit_refusal f ON f.visit = v.id
            WHERE v.unit IN (\(list: units)) AND f.needs_notice = 1 AND f.notice_number IS NULL
                AND \(sql: reader.condition)
            ORDER BY f.notice_by, v.id LIMIT 100
            """
        ) { (visit: try Visit($0), noticeBy: try $0.value(18)) }
    }

    /// Visits on which nothing was concluded yet although they were taken up, the one due first at the top.
    package static func unanswered(of units: [Unit.ID], for reader: VisitReader, in reading: Reading) throws
        -> [Visit]
    {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM visit v
            WHERE v.unit IN (\(list: units)) AND v.handling = 'accepted' AND \(sql: reader.condition)
                AND \(sql: isUnanswered)
            ORDER BY v.answer_by, v.id LIMIT 100
            """, Visit.init)
    }

    /// How many visitors of each unit wait for an answer whose day has passed, those who denounced among them.
    package static func lateAnswers(of units: [Unit.ID], in reading: Reading) throws -> [Unit.ID: Int] {
        let counts = try reading.connection.all(
            """
            SELECT v.unit, COUNT(*) FROM visit v
            WHERE v.handling = 'accepted' AND v.answer_by < \(reading.today) AND v.unit IN (\(list: units))
                AND \(sql: isUnanswered)
            GROUP BY v.unit
            """
        ) { (try $0.value(0, as: Unit.ID.self), try $0.value(1, as: Int.self)) }
        return Dictionary(counts, uniquingKeysWith: { one, _ in one })
    }

    static let isUnanswered: SQLFragment =
        "NOT EXISTS (SELECT 1 FROM visit_conclusion k WHERE k.visit = v.id)"

    static let columns: SQLFragment = """
        v.id, v.unit, v.session, v.turn, v.number, v.year, v.received_on, v.kind, v.people, v.is_group, v.case_id,
        v.visit_number, v.handling, v.mode, v.receiver, v.received_by, v.answer_by, v.revision
        """
    static let contentColumns: SQLFragment = """
        c.name, c.address, c.id_number, c.phone, c.representatives, c.matter, c.prior_agency, c.forwarded_to, c.note
        """
    private static let paperColumns: SQLFragment = "id, visit, number, year, received_at, items, receiver"
}

/// Who looks into the register: sealed visits show to whoever received them and to the heads of their units.
package struct VisitReader: Sendable {
    let person: Person.ID?
    let heads: [Unit.ID]

    /// - Parameter heads: the units whose sealed visits the person may read as their head.
    package init(person: Person.ID?, headOf heads: [Unit.ID]) {
        self.person = person
        self.heads = heads
    }

    package func mayRead(_ visit: Visit) -> Bool {
        !visit.isSealed || heads.contains(visit.unit)
            || (person != nil && visit.receivedBy == person)
    }

    var condition: SQLFragment {
        "(v.kind <> 'denunciation' OR v.received_by = \(person) OR v.unit IN (\(list: heads)))"
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

/// That and why a visit was corrected.
package struct VisitCorrection: Sendable {
    package let reason: String
    package let at: Instant
    package let by: String
}

extension Refusal {
    static let noSuchVisit = Refusal(
        .notFound, Phrase("Không có lượt tiếp này.", "There is no such visit."))
}

extension Visit {
    init(_ row: any Row) throws {
        var columns = row.columns
        self.init(
            id: try columns.next(), unit: try columns.next(), session: try columns.next(),
            turn: try columns.next(), number: try columns.next(), year: try columns.next(),
            receivedOn: try columns.next(), kind: try columns.next(), people: try columns.next(),
            isGroup: try columns.next(), caseID: try columns.next(), visitNumber: try columns.next(),
            handling: try columns.next(), mode: try columns.next(), receiver: try columns.next(),
            receivedBy: try columns.next(), answerBy: try columns.next(), revision: try columns.next())
    }
}

extension VisitContent {
    init(_ row: any Row) throws { try self.init(row, from: 0) }

    init(_ row: any Row, from column: Int) throws {
        let names: String = try row.value(column + 4)
        self.init(
            name: try row.value(column), address: try row.value(column + 1),
            idNumber: try row.value(column + 2), phone: try row.value(column + 3),
            representatives: names.split(separator: "\n").map(String.init),
            matter: try row.value(column + 5), priorAgency: try row.value(column + 6),
            forwardedTo: try row.value(column + 7), note: try row.value(column + 8))
    }
}

extension VisitRefusal {
    init(_ row: any Row) throws {
        var notice: Notice?
        if !row.isNull(5) {
            notice = Notice(number: try row.value(5), on: try row.value(6), by: try row.value(7))
        }
        self.init(
            ground: try row.value(0), place: try row.value(1), particulars: try row.value(2),
            needsNotice: try row.value(3), noticeBy: try row.value(4), notice: notice)
    }
}

extension VisitConclusion {
    init(_ row: any Row) throws {
        var columns = row.columns
        self.init(
            id: try columns.next(), visit: try columns.next(), kind: try columns.next(),
            text: try columns.next(), subject: try columns.next(), at: try columns.next(),
            by: try columns.next())
    }
}

extension PaperReceipt {
    init(_ row: any Row) throws {
        var columns = row.columns
        let (id, visit): (ID, Visit.ID) = (try columns.next(), try columns.next())
        let (number, year): (Int, Int) = (try columns.next(), try columns.next())
        let at: Instant = try columns.next()
        let items: String = try columns.next()
        self.init(
            id: id, visit: visit, number: number, year: year, receivedAt: at,
            items: items.split(separator: "\n").map(String.init), receiver: try columns.next())
    }
}

extension VisitClass: SQLBindable, SQLReadable {}
extension VisitHandling: SQLBindable, SQLReadable {}
extension VisitConclusion.Kind: SQLBindable, SQLReadable {}
