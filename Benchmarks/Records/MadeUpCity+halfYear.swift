import Records
import Storage

extension MadeUpCity {
    /// The days of the half-year that all of it falls in, from the first.
    private static let halfYear = 181

    /// A half-year of everything that a report counts: of a hundred records forty are postings, eighteen duties to publish,
    /// thirteen letters, fifteen visits, eight promises, and six dialogues with their questions.
    func addHalfYear(of records: Int) async throws {
        let part = records / 100
        try await addPostings(40 * part, days: Self.halfYear)
        let items = Array(catalogue.items.prefix(18 * part / (6 * (unitCount - 1))).map(\.id))
        try await addObligations(items: items, inEvery: 1, months: 6)
        try await addLetters(13 * part)
        try await addVisits(15 * part)
        try await addPromisesOfHalfYear(8 * part)
        try await addDialogues(part, questions: 5)
    }

    /// Rows `n.i` from zero, each with a unit `u.id` and a day `d.day`.
    private func rows(_ count: Int) -> SQLFragment {
        """
        n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < \(count)),
        u (k, id) AS (SELECT ROW_NUMBER() OVER (ORDER BY code) - 1, id FROM unit WHERE code LIKE 'U%'),
        d (k, day) AS (\(sql: Self.days(Self.halfYear)))
        """
    }

    private var source: SQLFragment {
        """
        n JOIN u ON u.k = n.i % \(unitCount - 1)
            JOIN d ON d.k = (n.i * 31 + n.i / \(unitCount - 1)) % \(Self.halfYear)
        """
    }

    /// Every fifth is still open, every tenth was passed on.
    private func addLetters(_ count: Int) async throws {
        _ = try await archive.database.write { [unitCount] connection in
            try connection.execute(
                """
                INSERT INTO letter (id, register_unit, register_year, number, unit, kind, instance, state, is_open, channel,
                    received_on, received_at, sender_name, sender_address, sender_phone, sender_fold, people, subject,
                    subject_fold, body, origin, due, is_paused, done_on, done_in_time, revision)
                WITH RECURSIVE \(sql: rows(count))
                SELECT printf('01800000-%04x-7000-a000-%012x', n.i / 65536, n.i), u.id, 2022, n.i / \(unitCount - 1) + 1,
                    u.id, CASE n.i % 9 WHEN 0 THEN 'denunciation' WHEN 1 THEN 'complaint' ELSE 'petition' END, 'first',
                    CASE WHEN n.i % 5 = 0 THEN 'accepted' ELSE 'closed' END, n.i % 5 = 0,
                    CASE WHEN n.i % 3 = 0 THEN 'web' ELSE 'counter' END, d.day, 0, 'Nguyễn Văn ' || n.i, '', '',
                    'nguyen van ' || n.i, 1 + n.i % 6, 'Đường thôn', 'duong thon', 'Đường hỏng.', '', date(d.day, '+30 days'), 0,
                    CASE WHEN n.i % 5 > 0 THEN date(d.day, '+20 days') END, CASE WHEN n.i % 5 > 0 THEN 1 END, 1
                FROM \(sql: source)
                """)
            try connection.execute(
                """
                INSERT INTO letter_stay (letter, number, unit, began_on, began_as, ended_on, ending, ended_by, kind,
                    channel, people, is_eligible, is_own, in_time)
                SELECT id, 1, unit, received_on, 'received', done_on,
                    CASE WHEN is_open = 0 THEN CASE WHEN number % 10 = 0 THEN 'returned' ELSE 'resolved' END END,
                    CASE WHEN is_open = 0 THEN CASE WHEN number % 10 = 0 THEN 'transfer' ELSE 'close' END END,
                    kind, channel, people, 1, 1, CASE WHEN is_open = 0 THEN number % 7 > 0 END
                FROM letter
                """)
            for (position, stage): (Int, String) in [(0, "intake"), (1, "settlement")] {
                try connection.execute(
                    """
                    INSERT INTO letter_stage (letter, position, stage, started_on, ended_on, pauses, due, calendar)
                    SELECT id, \(position), \(stage), date(received_on, '+' || (\(position) * 5) || ' days'),
                        CASE WHEN \(position) = 0 THEN date(received_on, '+5 days') ELSE done_on END, '[]', due, ''
                    FROM letter
                    """)
            }
            try connection.execute(
                """
                INSERT INTO letter_voice (letter, kind, about, number, instance, on_day)
                SELECT id, CASE WHEN number % 4 = 0 THEN 'not_satisfied' ELSE 'satisfied' END, 'answer', 1, 'first',
                    done_on
                FROM letter WHERE done_on IS NOT NULL AND number % 3 = 0
                """)
        }
    }

    /// Every fourth comes again about the case before.
    private func addVisits(_ count: Int) async throws {
        _ = try await archive.database.write { [unitCount] connection in
            try connection.execute(
                """
                INSERT INTO visit_case (id, unit, year, number, is_sealed, opened_at)
                WITH RECURSIVE \(sql: rows(count))
                SELECT printf('01800000-%04x-7000-b000-%012x', n.i / 65536, n.i), u.id, 2022, n.i / \(unitCount - 1) + 1, 0, 0
                FROM \(sql: source)
                """)
            try connection.execute(
                """
                INSERT INTO visit (id, unit, year, number, received_on, kind, people, is_group, case_id, visit_number,
                    handling, mode, receiver, answer_by, entered_at, revision)
                WITH RECURSIVE \(sql: rows(count))
                SELECT printf('01800000-%04x-7000-9500-%012x', n.i / 65536, n.i), u.id, 2022, n.i / \(unitCount - 1) + 1, d.day,
                    CASE WHEN n.i % 3 = 0 THEN 'complaint' ELSE 'proposal' END, 1 + n.i % 7, n.i % 7 > 4,
                    printf('01800000-%04x-7000-b000-%012x', (n.i - (n.i % 4 = 3)) / 65536, n.i - (n.i % 4 = 3)),
                    1 + (n.i % 4 = 3), 'accepted', 'in_person', 'Chủ tịch', date(d.day, '+10 days'), 0, 1
                FROM \(sql: source)
                """)
        }
    }

    /// Two in three were kept and confirmed.
    private func addPromisesOfHalfYear(_ count: Int) async throws {
        _ = try await archive.database.write { connection in
            try connection.execute(
                """
                INSERT INTO promise (id, origin_noun, origin_subject, source, unit, what, owner, made_at, made_on, made_by,
                    first_due, due, state, done_on, settled_on, revision)
                WITH RECURSIVE \(sql: rows(count))
                SELECT printf('01800000-%04x-7000-8500-%012x', n.i / 65536, n.i), 'visit', n.i, 'reception', u.id,
                    'Sửa đường', 'Chủ tịch', 0, d.day, 'keeper', date(d.day, '+30 days'), date(d.day, '+30 days'),
                    CASE WHEN n.i % 3 = 0 THEN 'open' ELSE 'confirmed' END,
                    CASE WHEN n.i % 3 > 0 THEN date(d.day, '+25 days') END,
                    CASE WHEN n.i % 3 > 0 THEN date(d.day, '+28 days') END, 1
                FROM \(sql: source)
                """)
        }
    }

    /// Each with minutes, attendance and published results; four of five questions were answered on the spot.
    private func addDialogues(_ count: Int, questions: Int) async throws {
        _ = try await archive.database.write { connection in
            try connection.execute(
                "INSERT INTO calendar_version (version, kept_at, exceptions) VALUES ('made-up', 0, '[]')")
            try connection.execute(
                """
                INSERT INTO dialogue (id, unit, kind, mode, title, topic, day, opens, closes, place, chair, agenda,
                    in_year_plan, calendar, planned_at, planned_by, revision)
                WITH RECURSIVE \(sql: rows(count))
                SELECT printf('01800000-%04x-7000-8800-%012x', n.i / 65536, n.i), u.id,
                    CASE n.i % 4 WHEN 0 THEN 'agency' WHEN 1 THEN 'workplace' ELSE 'people' END,
                    CASE WHEN n.i % 3 = 0 THEN 'on_request' ELSE 'regular' END, 'Đối thoại', 'general', d.day, 480, 660,
                    'Hội trường', 'Chủ tịch', 'Nghe dân', 1, 'made-up', 0, 'keeper', 1
                FROM \(sql: source)
                """)
            try connection.execute(
                """
                INSERT INTO dialogue_minutes (dialogue, secretary, conclusion, closed_at, signed_by)
                SELECT id, 'Lan', 'Đã rõ', 0, 'keeper' FROM dialogue
                """)
            try connection.execute(
                """
                INSERT INTO dialogue_attendance (dialogue, participants, at, signed_by)
                SELECT id, 60, 0, 'keeper' FROM dialogue
                """)
            try connection.execute(
                """
                INSERT INTO dialogue_question (id, dialogue, source, text, asked_at, place, support, revision)
                WITH RECURSIVE q (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM q WHERE i < \(questions))
                SELECT substr(d.id, 1, 19) || printf('a%03x', q.i) || substr(d.id, 24), d.id, 'floor', 'Đường nào?', 0, q.i,
                    0, 1
                FROM dialogue d CROSS JOIN q
                """)
            try connection.execute(
                """
                INSERT INTO dialogue_end (question, kind, text, on_spot, at, signed_by)
                SELECT id, 'answered', 'Quý tới', place % 5 > 0, 0, 'keeper' FROM dialogue_question
                """)
        }
    }
}
