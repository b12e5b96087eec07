import Civics
import Storage

/// How committees lie in their tables.
enum CommitteeRows {
    static func committee(of unit: Unit.ID, _ reading: Reading) throws -> Committee? {
        let found = try reading.connection.first("SELECT id, name FROM committee WHERE unit = \(unit)") {
            row in
            var columns = row.columns
            return (id: try columns.next(Committee.ID.self), name: try columns.next(String.self))
        }
        guard let found else { return nil }
        return Committee(
            id: found.id, unit: unit, name: found.name, decisions: try decisions(of: found.id, reading),
            members: try members(of: found.id, reading), assignments: try assignments(of: found.id, reading),
            regulations: try regulations(of: found.id, reading), tasks: try tasks(of: found.id, reading),
            meetings: try meetings(of: found.id, reading))
    }

    private static func decisions(of committee: Committee.ID, _ reading: Reading) throws
        -> [CommitteeDecision]
    {
        try reading.connection.all(
            """
            SELECT id, kind, number, issued_on, effective_on, issuer, standing_body FROM committee_decision
            WHERE committee = \(committee) ORDER BY effective_on, id LIMIT 1000
            """
        ) { row in
            var columns = row.columns
            return CommitteeDecision(
                id: try columns.next(), kind: try columns.next(), number: try columns.next(),
                issuedOn: try columns.next(), effectiveOn: try columns.next(), issuer: try columns.next(),
                standingBody: try columns.next())
        }
    }

    private static func members(of committee: Committee.ID, _ reading: Reading) throws -> [CommitteeMember] {
        let members = try reading.connection.all(
            """
            SELECT id, name, post, seat, first_day, last_day, decision, left_post_on FROM committee_member
            WHERE committee = \(committee) ORDER BY first_day, id LIMIT 5000
            """
        ) { row in
            var columns = row.columns
            return CommitteeMember(
                id: try columns.next(), name: try columns.next(), post: try columns.next(),
                seat: try columns.next(),
                term: DayRange(from: try columns.next(), to: try columns.next()),
                decision: try columns.next(),
                leftPostOn: try columns.next())
        }
        return members.enumerated().sorted {
            ($0.element.seat.order, $0.offset) < ($1.element.seat.order, $1.offset)
        }
        .map(\.element)
    }

    private static func assignments(of committee: Committee.ID, _ reading: Reading) throws
        -> [CommitteeAssignment]
    {
        try reading.connection.all(
            """
            SELECT a.id, a.member, a.unit, a.first_day, a.last_day FROM committee_assignment a
            JOIN committee_member m ON m.id = a.member
            WHERE m.committee = \(committee) ORDER BY a.first_day, a.id LIMIT 20000
            """
        ) { row in
            var columns = row.columns
            return CommitteeAssignment(
                id: try columns.next(), member: try columns.next(), unit: try columns.next(),
                term: DayRange(from: try columns.next(), to: try columns.next()))
        }
    }

    private static func regulations(of committee: Committee.ID, _ reading: Reading) throws
        -> [CommitteeRegulation]
    {
        try reading.connection.all(
            """
            SELECT id, number, title, issued_on, last_day FROM committee_regulation
            WHERE committee = \(committee) ORDER BY issued_on, id LIMIT 1000
            """
        ) { row in
            var columns = row.columns
            let (id, number, title): (CommitteeRegulation.ID, String, String) = (
                try columns.next(), try columns.next(), try columns.next()
            )
            let issuedOn: Day = try columns.next()
            return CommitteeRegulation(
                id: id, number: number, title: title, issuedOn: issuedOn,
                term: DayRange(from: issuedOn, to: try columns.next()))
        }
    }

    private static func tasks(of committee: Committee.ID, _ reading: Reading) throws -> [CommitteeTask] {
        try reading.connection.all(
            """
            SELECT id, year, task, owner, partners, due_on, product, done_on FROM committee_task
            WHERE committee = \(committee) ORDER BY year DESC, due_on, id LIMIT 5000
            """
        ) { row in
            var columns = row.columns
            return CommitteeTask(
                id: try columns.next(), year: try columns.next(), task: try columns.next(),
                owner: try columns.next(), partners: try columns.next(), dueOn: try columns.next(),
                product: try columns.next(), doneOn: try columns.next())
        }
    }

    private static func meetings(of committee: Committee.ID, _ reading: Reading) throws -> [CommitteeMeeting]
    {
        var attendances: [CommitteeMeeting.ID: [CommitteeMeeting.Attendance]] = [:]
        try reading.connection.forEach(
            """
            SELECT a.meeting, a.member, a.is_present, a.reason FROM committee_attendance a
            JOIN committee_meeting m ON m.id = a.meeting
            WHERE m.committee = \(committee) ORDER BY a.meeting, a.member
            """
        ) { row in
            var columns = row.columns
            attendances[try columns.next(), default: []].append(
                CommitteeMeeting.Attendance(
                    member: try columns.next(), isPresent: try columns.next(), reason: try columns.next()))
        }
        return try reading.connection.all(
            """
            SELECT id, kind, held_on, place, chair, conclusions FROM committee_meeting
            WHERE committee = \(committee) ORDER BY held_on DESC, id DESC LIMIT 1000
            """
        ) { row in
            var columns = row.columns
            let id: CommitteeMeeting.ID = try columns.next()
            return CommitteeMeeting(
                id: id, kind: try columns.next(), heldOn: try columns.next(), place: try columns.next(),
                chair: try columns.next(), attendances: attendances[id] ?? [],
                conclusions: try columns.next(String.self).split(separator: "\n").map(String.init))
        }
    }
}

extension CommitteeDecision.Kind: SQLBindable, SQLReadable {}
extension CommitteeMember.Seat: SQLBindable, SQLReadable {}
extension CommitteeMeeting.Kind: SQLBindable, SQLReadable {}
extension GuidanceDocument.Issuer: SQLBindable, SQLReadable {}
extension GuidanceDocument.Kind: SQLBindable, SQLReadable {}
extension TrainingEvent.Kind: SQLBindable, SQLReadable {}
