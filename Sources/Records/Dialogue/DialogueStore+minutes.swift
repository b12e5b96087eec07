import Civics
import Storage

extension DialogueStore {
    /// Counts who came. It may be put right until the minutes are closed.
    package func count(
        _ attendance: DialogueAttendance, at id: Dialogue.ID, revision: Int, by hand: UnitHand
    )
        async throws -> Dialogue
    {
        try await archive.act { transaction in
            var dialogue = try Self.locked(
                id, revision: revision, for: .takeMinutes, by: hand, in: transaction)
            try dialogue.checkMinutes(on: transaction.today)
            try attendance.check(dialogue.kind)
            let sides = dialogue.kind == .workplace ? attendance.workplace : nil
            try transaction.connection.execute(
                """
                INSERT INTO dialogue_attendance (dialogue, participants, employees, employer_members,
                    employee_members, employees_present, employer_represented, at, signed_by)
                VALUES (\(id), \(attendance.participants), \(sides?.employees), \(sides?.employerMembers),
                    \(sides?.employeeMembers), \(sides?.employeesPresent),
                    \(sides.map { $0.isEmployerRepresented ? 1 : 0 }), \(transaction.now), \(hand.name))
                ON CONFLICT (dialogue) DO UPDATE SET participants = excluded.participants,
                    employees = excluded.employees, employer_members = excluded.employer_members,
                    employee_members = excluded.employee_members, employees_present = excluded.employees_present,
                    employer_represented = excluded.employer_represented, at = excluded.at,
                    signed_by = excluded.signed_by
                """)
            dialogue.attendance = DialogueAttendance(
                participants: attendance.participants, workplace: sides)
            try Self.update(&dialogue, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "counted", "dialogue", id, of: dialogue.unit, by: hand.actor,
                    content: ["participants": "\(attendance.participants)"]))
            return dialogue
        }
    }

    /// Closes the minutes: every question has its end, and from now on nothing in them changes. The day by which the
    /// results are published is reckoned from the day of the dialogue.
    package func close(
        _ id: Dialogue.ID, secretary: String, conclusion: String, revision: Int, by hand: UnitHand
    ) async throws -> Dialogue {
        try await archive.act { transaction in
            var dialogue = try Self.locked(
                id, revision: revision, for: .takeMinutes, by: hand, in: transaction)
            let rules = try rules(in: transaction.reading)
            let questions = try Self.questions(of: id, in: transaction.reading)
            try dialogue.checkClosing(questions, under: rules, on: transaction.today)
            let secretary = try LongText.checked(
                secretary, longest: 120, field: "secretary",
                missing: Phrase("Ghi tên thư ký.", "Give the name of the secretary."))
            let conclusion = try LongText.checked(
                conclusion, longest: 8_000, field: "conclusion",
                missing: Phrase("Ghi kết luận của người chủ trì.", "Write what the chair concluded."))
            try transaction.connection.execute(
                """
                INSERT INTO dialogue_minutes (dialogue, secretary, conclusion, closed_at, signed_by)
                VALUES (\(id), \(secretary), \(conclusion), \(transaction.now), \(hand.name))
                """)
            dialogue.minutes = DialogueMinutes(
                secretary: secretary, conclusion: conclusion, closedAt: transaction.now, by: hand.name)
            let day = dialogue.plan.day
            let holder = try Self.kind(of: dialogue.unit, on: day, in: transaction.reading)
            dialogue.resultsBy = try rules.publishBy(
                dialogue.kind, dialogue.mode, by: holder, endedOn: day)?.due
            try Self.update(&dialogue, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "closed", "dialogue", id, of: dialogue.unit, by: hand.actor,
                    content: ["secretary": secretary, "conclusion": conclusion]))
            return dialogue
        }
    }

    /// Enters that the notice of results hangs.
    package func publish(_ id: Dialogue.ID, number: String, on day: Day, revision: Int, by hand: UnitHand)
        async throws -> Dialogue
    {
        try await archive.act { transaction in
            var dialogue = try Self.locked(
                id, revision: revision, for: .planDialogue, by: hand, in: transaction)
            try dialogue.checkPublishing(on: day, today: transaction.today)
            let number = try LongText.checked(
                number, longest: 80, field: "number",
                missing: Phrase("Ghi số, ký hiệu thông báo.", "Give the number of the notice."))
            try transaction.connection.execute(
                """
                INSERT INTO dialogue_result (dialogue, published_on, number, at, signed_by)
                VALUES (\(id), \(day), \(number), \(transaction.now), \(hand.name))
                """)
            dialogue.result = DialogueResult(
                publishedOn: day, number: number, by: hand.name, at: transaction.now)
            try Self.update(&dialogue, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "published", "dialogue", id, of: dialogue.unit, by: hand.actor,
                    content: ["number": number, "on": day.description]))
            return dialogue
        }
    }
}
