import Civics
import Foundation
import Storage

extension ObligationStore {
    static func insert(
        _ obligation: Obligation, plan: DisclosurePlan.ID?, by officer: Officer, in transaction: Transaction
    ) throws {
        let steps = String(decoding: try JSONEncoder().encode(obligation.working.steps), as: UTF8.self)
        let startsOn: Day? = obligation.documentDay
        let expectedBy: Day? = startsOn == nil ? obligation.occasion.day : nil
        try transaction.connection.execute(
            """
            INSERT INTO obligation (id, unit, item, plan, document_number, title, starts_on, expected_by, due, placed_on,
                working, calendar, registered_at, registered_by, version, is_waived, opened_on, ended_early)
            VALUES (\(obligation.id), \(obligation.unit), \(obligation.item), \(plan), \(obligation.occasion.number),
                \(obligation.occasion.title), \(startsOn), \(expectedBy), \(obligation.due), \(obligation.placedOn),
                \(steps), \(obligation.working.calendar), \(transaction.now), \(officer.name), 1, 0, NULL, 0)
            """)
    }

    package static func obligation(_ id: Obligation.ID, in reading: Reading) throws -> Obligation {
        let found = try reading.connection.first(
            """
            SELECT \(sql: columns) FROM obligation o LEFT JOIN waiver w ON w.obligation = o.id WHERE o.id = \(id)
            """, OwedDuty.init)
        guard let found else { throw Refusal.noSuchObligation }
        return found.obligation
    }

    /// Brings what the duty's row says of its postings up to date. With several postings the duty was first met by the
    /// earliest, and ended early only where each of them did.
    static func refresh(_ id: Obligation.ID?, in transaction: Transaction) throws {
        guard let id else { return }
        try transaction.connection.execute(
            """
            UPDATE obligation SET version = version + 1,
                opened_on = (SELECT MIN(opened_on) FROM posting WHERE obligation = \(id)),
                ended_early = COALESCE((SELECT MIN(ended_early) FROM posting WHERE obligation = \(id)), 0)
            WHERE id = \(id)
            """)
    }

    static let columns: SQLFragment = """
        o.id, o.unit, o.item, o.document_number, o.title, o.starts_on, o.expected_by, o.due, o.working, o.calendar,
        o.version, o.opened_on, o.ended_early, w.reason, w.authority, w.on_day
        """
}

/// A duty with what is known of its postings.
package struct OwedDuty: Identifiable, Equatable, Sendable {
    package let obligation: Obligation
    package let evidence: Evidence

    package var id: Obligation.ID { obligation.id }

    package func state(on today: Day, soonUntil: Day) -> DutyState {
        DutyState(
            due: obligation.due, isWaived: obligation.waiver != nil, evidence: evidence, on: today,
            soonUntil: soonUntil)
    }

    init(_ row: any Row) throws {
        var columns = row.columns
        let id: Obligation.ID = try columns.next()
        let unit: Unit.ID = try columns.next()
        let item: String = try columns.next()
        let number: String? = try columns.next()
        let title: String = try columns.next()
        let startsOn: Day? = try columns.next()
        let expectedBy: Day? = try columns.next()
        let due: Day? = try columns.next()
        let steps: String = try columns.next()
        let calendar: String = try columns.next()
        let version: Int = try columns.next()
        evidence = Evidence(openedOn: try columns.next(), endedEarly: try columns.next())
        let reason: String? = try columns.next()
        let authority: String? = try columns.next()
        let waivedOn: Day? = try columns.next()
        guard
            let occasion = Occasion(number: number, title: title, startsOn: startsOn, expectedBy: expectedBy)
        else {
            throw DatabaseFailure.unreadable("obligation \(id) has no occasion")
        }
        obligation = Obligation(
            id: id, unit: unit, item: item, occasion: occasion, due: due,
            working: DueWorking(
                steps: try JSONDecoder().decode([DueWorking.Step].self, from: Data(steps.utf8)),
                calendar: calendar),
            waiver: waivedOn.map { Waiver(reason: reason ?? "", authority: authority ?? "", on: $0) },
            version: version)
    }
}

extension Occasion {
    fileprivate init?(number: String?, title: String, startsOn: Day?, expectedBy: Day?) {
        if let startsOn {
            self = .document(DisclosedDocument(number: number, title: title, startsClockOn: startsOn))
        } else if let expectedBy {
            self = .planned(expectedBy: expectedBy, subject: title)
        } else {
            return nil
        }
    }
}
