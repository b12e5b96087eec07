import Civics
import Storage

/// How rows become visits.
extension VisitStore {
    static let columns: SQLFragment = """
        v.id, v.unit, v.session, v.turn, v.number, v.year, v.received_on, v.kind, v.people, v.is_group, v.case_id,
        v.visit_number, v.handling, v.mode, v.receiver, v.received_by, v.answer_by, v.revision
        """
    static let contentColumns: SQLFragment = """
        c.name, c.address, c.id_number, c.phone, c.representatives, c.matter, c.prior_agency, c.forwarded_to, c.note
        """
    static let paperColumns: SQLFragment = "id, visit, number, year, received_at, items, receiver"
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
