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

    /// The visits of a session, whoever they were: for its counts.
    package static func visits(of sessions: [ReceptionSession.ID], in reading: Reading) throws -> [Visit] {
        try reading.connection.all(
            "SELECT \(sql: columns) FROM visit v WHERE v.session IN (\(list: sessions)) ORDER BY v.id LIMIT 5000",
            Visit.init)
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
