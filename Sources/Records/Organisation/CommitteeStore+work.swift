import Civics
import Storage

extension CommitteeStore {
    /// Enters the rules of work; those in force until now end with the day before.
    @discardableResult
    package func regulate(
        number: String, title: String, issuedOn: Day, of unit: Unit.ID, by actor: Actor
    ) async throws -> CommitteeRegulation.ID {
        try await act("issued", "committee_regulation", of: unit, by: actor) { committee, transaction in
            try self.regulate(
                number: number, title: title, issuedOn: issuedOn, of: committee, in: transaction)
        }
    }

    func regulate(
        number: String, title: String, issuedOn: Day, of committee: Committee, in transaction: Transaction
    ) throws -> CommitteeRegulation.ID {
        let regulation = CommitteeRegulation(
            id: transaction.newID(), number: number.normalized.trimmed, title: title.normalized.trimmed,
            issuedOn: issuedOn, term: DayRange(from: issuedOn, to: nil))
        try committee.check(regulation, on: transaction.today)
        try transaction.connection.execute(
            """
            UPDATE committee_regulation SET last_day = \(issuedOn.adding(days: -1))
            WHERE committee = \(committee.id) AND issued_on < \(issuedOn) AND last_day IS NULL
            """)
        try transaction.connection.execute(
            """
            INSERT INTO committee_regulation (id, committee, number, title, issued_on)
            VALUES (\(regulation.id), \(committee.id), \(regulation.number), \(regulation.title), \(issuedOn))
            """)
        return regulation.id
    }

    /// Adds a task to the work programme of its year.
    @discardableResult
    package func plan(_ task: TaskDraft, of unit: Unit.ID, by actor: Actor) async throws -> CommitteeTask.ID {
        try await act("planned", "committee_task", of: unit, by: actor) { committee, transaction in
            try self.plan(task, of: committee, in: transaction)
        }
    }

    func plan(_ draft: TaskDraft, of committee: Committee, in transaction: Transaction) throws
        -> CommitteeTask.ID
    {
        let task = draft.task(transaction.newID())
        try Committee.check(task)
        try transaction.connection.execute(
            """
            INSERT INTO committee_task (id, committee, year, task, owner, partners, due_on, product, done_on)
            VALUES (\(task.id), \(committee.id), \(task.year), \(task.task), \(task.owner), \(task.partners),
                \(task.dueOn), \(task.product), \(task.doneOn))
            """)
        return task.id
    }

    /// Notes the day on which a task was done, or corrects it; nothing opens the task again.
    package func finish(
        _ task: CommitteeTask.ID, of unit: Unit.ID, on day: Day?, by actor: Actor
    ) async throws {
        _ = try await act(day == nil ? "reopened" : "finished", "committee_task", of: unit, by: actor) {
            committee, transaction in
            guard let found = committee.tasks.first(where: { $0.id == task }) else {
                throw Refusal(.notFound, Phrase("Không có nhiệm vụ này.", "There is no such task."))
            }
            if let day { try found.checkDone(on: day, today: transaction.today) }
            try transaction.connection.execute(
                "UPDATE committee_task SET done_on = \(day) WHERE id = \(task)")
            return task
        }
    }

    /// Enters the minutes of a meeting or conference.
    @discardableResult
    package func record(
        _ meeting: MeetingDraft, of unit: Unit.ID, by actor: Actor
    ) async throws -> CommitteeMeeting.ID {
        try await act("held", "committee_meeting", of: unit, by: actor) { committee, transaction in
            try self.record(meeting, of: committee, in: transaction)
        }
    }

    func record(
        _ draft: MeetingDraft, of committee: Committee, in transaction: Transaction
    ) throws -> CommitteeMeeting.ID {
        let meeting = draft.meeting(transaction.newID())
        try committee.check(meeting, on: transaction.today)
        try transaction.connection.execute(
            """
            INSERT INTO committee_meeting (id, committee, kind, held_on, place, chair, conclusions)
            VALUES (\(meeting.id), \(committee.id), \(meeting.kind), \(meeting.heldOn), \(meeting.place),
                \(meeting.chair), \(meeting.conclusions.joined(separator: "\n")))
            """)
        for attendance in meeting.attendances {
            try transaction.connection.execute(
                """
                INSERT INTO committee_attendance (meeting, member, is_present, reason)
                VALUES (\(meeting.id), \(attendance.member), \(attendance.isPresent), \(attendance.reason))
                """)
        }
        return meeting.id
    }

    /// A task as it is written down.
    package struct TaskDraft: Equatable, Sendable {
        package let year: Int
        package let task: String
        package let owner: String
        package let partners: String
        package let dueOn: Day
        package let product: String
        package let doneOn: Day?

        package init(
            year: Int, task: String, owner: String, partners: String = "", dueOn: Day, product: String = "",
            doneOn: Day? = nil
        ) {
            self.year = year
            self.task = task.normalized.trimmed
            self.owner = owner.normalized.trimmed
            self.partners = partners.normalized.trimmed
            self.dueOn = dueOn
            self.product = product.normalized.trimmed
            self.doneOn = doneOn
        }

        func task(_ id: CommitteeTask.ID) -> CommitteeTask {
            CommitteeTask(
                id: id, year: year, task: task, owner: owner, partners: partners, dueOn: dueOn,
                product: product,
                doneOn: doneOn)
        }
    }

    /// Minutes as they are written down.
    package struct MeetingDraft: Equatable, Sendable {
        package let kind: CommitteeMeeting.Kind
        package let heldOn: Day
        package let place: String
        package let chair: String
        package let attendances: [CommitteeMeeting.Attendance]
        package let conclusions: [String]

        package init(
            kind: CommitteeMeeting.Kind, heldOn: Day, place: String = "", chair: String,
            attendances: [CommitteeMeeting.Attendance] = [], conclusions: [String] = []
        ) {
            self.kind = kind
            self.heldOn = heldOn
            self.place = place.normalized.trimmed
            self.chair = chair.normalized.trimmed
            self.attendances = attendances
            self.conclusions = conclusions.map { $0.normalized.trimmed }.filter { !$0.isEmpty }
        }

        func meeting(_ id: CommitteeMeeting.ID) -> CommitteeMeeting {
            CommitteeMeeting(
                id: id, kind: kind, heldOn: heldOn, place: place, chair: chair, attendances: attendances,
                conclusions: conclusions)
        }
    }
}
