import Civics
import Storage

extension DialogueStore {
    static func lock(_ id: Dialogue.ID, in transaction: Transaction) throws {
        let connection = transaction.connection
        _ = try connection.exists(
            "SELECT 1 FROM dialogue WHERE id = \(id)\(sql: connection.dialect.forUpdate)")
    }

    /// The dialogue, held until the act is over.
    static func locked(_ id: Dialogue.ID, in transaction: Transaction) throws -> Dialogue {
        try lock(id, in: transaction)
        return try dialogue(id, in: transaction.reading)
    }

    /// As the officer saw it; refused where the deed is not theirs, or where somebody has changed it since.
    static func locked(
        _ id: Dialogue.ID, revision: Int, for deed: Deed, by hand: UnitHand, in transaction: Transaction
    ) throws -> Dialogue {
        let dialogue = try locked(id, in: transaction)
        try hand.require(deed, in: dialogue.unit)
        guard dialogue.revision == revision else {
            throw Refusal.changedDialogue(try lastChange(of: dialogue, in: transaction.reading))
        }
        return dialogue
    }

    /// What was done with it last, for the second of two officers.
    private static func lastChange(of dialogue: Dialogue, in reading: Reading) throws -> Phrase {
        let act: String? = try reading.connection.value(
            """
            SELECT act FROM journal WHERE noun = 'dialogue' AND subject = \(dialogue.id.description)
            ORDER BY number DESC LIMIT 1
            """)
        return dialogue.told(after: act ?? "")
    }

    static func insert(
        _ dialogue: Dialogue, calendar: String, by officer: Officer, in transaction: Transaction
    ) throws {
        let plan = dialogue.plan
        try transaction.connection.execute(
            """
            INSERT INTO dialogue (id, unit, kind, mode, title, topic, day, opens, closes, place, chair, agenda,
                in_year_plan, consulted_on, announced_on, announce_by, results_by, calendar, planned_at, planned_by,
                revision, requested_on)
            VALUES (\(dialogue.id), \(dialogue.unit), \(dialogue.kind), \(dialogue.mode), \(plan.title),
                \(plan.topic), \(plan.day), \(plan.hours.opens), \(plan.hours.closes), \(plan.place), \(plan.chair),
                \(plan.agenda), \(plan.isInYearPlan ? 1 : 0), \(plan.consultedOn), \(dialogue.announcedOn),
                \(dialogue.announceBy), \(dialogue.resultsBy), \(calendar), \(transaction.now), \(officer.name),
                \(dialogue.revision), \(plan.requestedOn))
            """)
    }

    /// Writes the row itself and counts the change.
    static func update(_ dialogue: inout Dialogue, in transaction: Transaction) throws {
        let plan = dialogue.plan
        dialogue.revision += 1
        try transaction.connection.execute(
            """
            UPDATE dialogue SET title = \(plan.title), topic = \(plan.topic), day = \(plan.day),
                opens = \(plan.hours.opens), closes = \(plan.hours.closes), place = \(plan.place),
                chair = \(plan.chair), agenda = \(plan.agenda), in_year_plan = \(plan.isInYearPlan ? 1 : 0),
                consulted_on = \(plan.consultedOn), requested_on = \(plan.requestedOn), announced_on = \(dialogue.announcedOn),
                announce_by = \(dialogue.announceBy), results_by = \(dialogue.resultsBy),
                announced_at = \(dialogue.announcedAt), changed_at = \(dialogue.changedAt),
                revision = \(dialogue.revision)
            WHERE id = \(dialogue.id)
            """)
    }

    static func insertChange(
        of dialogue: Dialogue, to plan: DialoguePlan, reason: String, by officer: Officer,
        in transaction: Transaction
    ) throws {
        let number: Int? = try transaction.connection.value(
            "SELECT COALESCE(MAX(number), 0) FROM dialogue_change WHERE dialogue = \(dialogue.id)")
        let kind: DialogueChange.Kind = plan.day > dialogue.plan.day ? .postponed : .changed
        try transaction.connection.execute(
            """
            INSERT INTO dialogue_change (dialogue, number, kind, reason, former_day, former_opens, former_place, at,
                signed_by)
            VALUES (\(dialogue.id), \((number ?? 0) + 1), \(kind), \(reason), \(dialogue.plan.day),
                \(dialogue.plan.hours.opens), \(dialogue.plan.place), \(transaction.now), \(officer.name))
            """)
    }

    static let columns: SQLFragment = """
        d.id, d.unit, d.kind, d.mode, d.title, d.topic, d.day, d.opens, d.closes, d.place, d.chair, d.agenda,
        d.in_year_plan, d.consulted_on, d.announced_on, d.announce_by, d.results_by, d.revision,
        c.reason, c.at, c.signed_by, a.participants, a.employees, a.employer_members, a.employee_members,
        a.employees_present, a.employer_represented, m.secretary, m.conclusion, m.closed_at, m.signed_by,
        r.published_on, r.number, r.signed_by, d.planned_at, d.changed_at, d.announced_at, r.at,
        d.requested_on
        """

    static let source: SQLFragment = """
        dialogue d LEFT JOIN dialogue_cancellation c ON c.dialogue = d.id
        LEFT JOIN dialogue_attendance a ON a.dialogue = d.id
        LEFT JOIN dialogue_minutes m ON m.dialogue = d.id LEFT JOIN dialogue_result r ON r.dialogue = d.id
        """
}

extension Dialogue {
    init(_ row: any Row) throws {
        let hours = OfficeHours(opens: try row.value(7), closes: try row.value(8))
        self.init(
            id: try row.value(0), unit: try row.value(1), kind: try row.value(2), mode: try row.value(3),
            plan: DialoguePlan(
                title: try row.value(4), topic: try row.value(5), day: try row.value(6), hours: hours,
                place: try row.value(9), chair: try row.value(10), agenda: try row.value(11),
                isInYearPlan: try row.value(12, as: Int.self) == 1, consultedOn: try row.value(13),
                requestedOn: try row.value(38)),
            announcedOn: try row.value(14), announceBy: try row.value(15), resultsBy: try row.value(16),
            plannedAt: try row.value(34), changedAt: try row.value(35), announcedAt: try row.value(36),
            revision: try row.value(17))
        if !row.isNull(18) {
            cancellation = DialogueCancellation(
                reason: try row.value(18), at: try row.value(19), by: try row.value(20))
        }
        if !row.isNull(21) {
            attendance = DialogueAttendance(participants: try row.value(21), workplace: try Self.sides(row))
        }
        if !row.isNull(27) {
            minutes = DialogueMinutes(
                secretary: try row.value(27), conclusion: try row.value(28), closedAt: try row.value(29),
                by: try row.value(30))
        }
        if !row.isNull(31) {
            result = DialogueResult(
                publishedOn: try row.value(31), number: try row.value(32), by: try row.value(33),
                at: try row.value(37))
        }
    }

    private static func sides(_ row: any Row) throws -> WorkplaceSides? {
        guard !row.isNull(22) else { return nil }
        return WorkplaceSides(
            employees: try row.value(22), employerMembers: try row.value(23),
            employeeMembers: try row.value(24),
            employeesPresent: try row.value(25), isEmployerRepresented: try row.value(26, as: Int.self) == 1)
    }
}

extension DialogueKind: SQLBindable, SQLReadable {}
extension DialogueMode: SQLBindable, SQLReadable {}
extension DialogueTopic: SQLBindable, SQLReadable {}
extension DialogueChange.Kind: SQLBindable, SQLReadable {}
