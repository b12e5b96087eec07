import Civics
import Records

/// What waits for those who receive citizens for these units.
struct ReceptionDesk: Sendable {
    let units: [Unit]
    /// The sessions of today and of the two weeks to come.
    let sessions: [ReceptionSession]
    let taken: [ReceptionSession.ID: Int]
    /// Days that are over, with no word on whether anybody received.
    let unsettled: [ReceptionSession]
    /// Visits that were taken up, without a conclusion.
    let unanswered: [Visit]
    let notices: [(visit: Visit, noticeBy: Day?)]
    private let holders: [Unit.ID: Unit]

    static let daysAhead = 14

    init(of units: [Unit], for person: SignedInPerson, in reading: Reading) throws {
        let tree = person.authority.tree
        var holders: [Unit.ID: Unit] = [:]
        for unit in units { for id in tree.withPredecessors(unit.id) { holders[id] = unit } }
        self.units = units
        self.holders = holders
        let (ids, reader) = (holders.keys.sorted(), person.authority.visitReader)
        sessions = try ReceptionStore.sessions(
            of: ids, from: reading.today, to: reading.today.adding(days: Self.daysAhead), limit: 200,
            in: reading)
        taken = try TurnStore.booked(at: sessions.map(\.id), in: reading)
        unsettled = try ReceptionStore.unsettled(of: ids, before: reading.today, in: reading)
        unanswered = try VisitStore.unanswered(of: ids, for: reader, in: reading)
        notices = try VisitStore.owedNotices(of: ids, for: reader, in: reading)
    }

    func unitName(_ id: Unit.ID) -> String { holders[id]?.name ?? "" }
}

/// Puts the work of receptions on the desk that all features share.
struct ReceptionDeskSource: DeskSource {
    func lines(for person: SignedInPerson, in reading: Reading) throws -> [DeskLine] {
        let units = person.authority.receivingUnits
        guard !units.isEmpty else { return [] }
        let desk = try ReceptionDesk(of: units, for: person, in: reading)
        return desk.sessions.filter { $0.isComing }.map { coming($0, desk) }
            + desk.unsettled.map { unsettled($0, desk) } + desk.unanswered.map { unanswered($0, desk) }
            + desk.notices.map { notice($0.visit, $0.noticeBy, desk) }
    }

    private func coming(_ session: ReceptionSession, _ desk: ReceptionDesk) -> DeskLine {
        let count = desk.taken[session.id] ?? 0
        return DeskLine(
            what: Phrase(
                "Tiếp công dân, \(session.hours.words): \(count) lượt đã đặt",
                "Reception, \(session.hours.words): \(count) \(count == 1 ? "turn" : "turns") booked"),
            unit: desk.unitName(session.unit), due: session.day,
            nextStep: Phrase("Mở hàng chờ", "Open the line"), address: .sessionDesk(session.id))
    }

    private func unsettled(_ session: ReceptionSession, _ desk: ReceptionDesk) -> DeskLine {
        DeskLine(
            what: Phrase(
                "Chưa ghi kết quả buổi tiếp ngày \(Format.day(session.day, .vietnamese))",
                "Outcome of the reception of \(Format.day(session.day, .english)) not entered"),
            unit: desk.unitName(session.unit), due: session.day,
            nextStep: Phrase("Ghi ai đã tiếp", "Enter who received"), address: .sessionDesk(session.id))
    }

    private func unanswered(_ visit: Visit, _ desk: ReceptionDesk) -> DeskLine {
        DeskLine(
            what: Phrase(
                "Trả lời người được tiếp, lượt \(visit.name)", "Answer to the visitor of visit \(visit.name)"),
            unit: desk.unitName(visit.unit), due: visit.answerBy,
            nextStep: Phrase("Ghi kết luận", "Enter the conclusion"), address: .visit(visit.id))
    }

    private func notice(_ visit: Visit, _ due: Day?, _ desk: ReceptionDesk) -> DeskLine {
        DeskLine(
            what: Phrase(
                "Gửi thông báo từ chối tiếp, lượt \(visit.name)",
                "Send the notice of refusal, visit \(visit.name)"),
            unit: desk.unitName(visit.unit), due: due,
            nextStep: Phrase("Ghi số thông báo", "Enter its number"), address: .visit(visit.id))
    }
}
