import Civics
import Records
import Storage

/// Letters, receptions, dialogues and promises, made inside the database as postings are.
extension MadeUpCity {
    /// Letters in the books of the city itself: a third of them open, a fifth of those late, one in a hundred a denunciation.
    func addLetters(_ count: Int, officers: [Person]) async throws {
        let people = officers.enumerated().map { index, person in
            "(\(index), \(person.id), \(person.name))" as SQLFragment
        }.joined(by: ", ")
        let today = Day.conference
        _ = try await archive.database.write { connection in
            try connection.execute(
                """
                INSERT INTO letter (id, register_unit, register_year, number, unit, kind, instance, state, is_open,
                    channel, received_on, received_at, sender_name, sender_address, sender_phone, sender_fold, people,
                    subject, subject_fold, body, origin, officer, officer_name, due, is_paused, done_on, done_in_time,
                    parent, revision)
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < \(count)),
                    p (k, id, name) AS (VALUES \(sql: people))
                SELECT printf('01800000-%04x-7000-a000-%012x', n.i / 65536, n.i), \(city), 2022, n.i + 1, \(city),
                    CASE WHEN n.i % 100 = 7 THEN 'denunciation' WHEN n.i % 2 = 0 THEN 'petition' ELSE 'complaint' END,
                    'first', CASE WHEN n.i % 3 > 0 THEN 'closed' WHEN n.i % 2 = 0 THEN 'verifying' WHEN n.i % 5 = 0 THEN 'classified'
                        WHEN n.i % 5 = 1 THEN 'accepted' ELSE 'received' END,
                    n.i % 3 = 0, 'web', date(\(today), '-' || (n.i % 200) || ' days'), 1640995200000 + n.i,
                    'Nguyễn Thị Lan ' || n.i, 'Tổ ' || (n.i % 30), '', 'nguyen thi lan ' || n.i, 1,
                    'Việc số ' || n.i || ' của tổ dân phố', 'viec so ' || n.i || ' cua to dan pho',
                    \(String(repeating: "Mỗi khi mưa, nước ngập vào nhà. ", count: 12)), '',
                    CASE WHEN n.i % 3 > 0 OR n.i % 2 = 0 THEN p.id END, CASE WHEN n.i % 3 > 0 OR n.i % 2 = 0 THEN p.name END,
                    CASE WHEN n.i % 3 = 0 THEN date(\(today), (n.i % 50 - 10) || ' days') ELSE '9999-12-31' END, 0,
                    CASE WHEN n.i % 3 > 0 THEN \(today) END, CASE WHEN n.i % 3 > 0 THEN n.i % 5 > 0 END, NULL, 1
                FROM n JOIN p ON p.k = n.i % \(officers.count)
                """)
            try connection.execute(
                """
                INSERT INTO letter_stay (letter, number, unit, began_on, began_as, ended_on, ending, ended_by, kind,
                    channel, people, book_year, book_number, after_step)
                SELECT id, 1, unit, received_on, 'received', done_on, CASE WHEN is_open = 0 THEN 'resolved' END,
                    CASE WHEN is_open = 0 THEN 'close' END, kind, channel, people, register_year, number, 0
                FROM letter
                """)
        }
    }

    /// Sessions of all units over half a year, twice a month each.
    func addReceptions() async throws {
        try await keepCalendar()
        let today = Day.conference
        _ = try await archive.database.write { connection in
            try connection.execute(
                """
                INSERT INTO reception_session (id, unit, day, opens, closes, place, mode, occasion, receiver, capacity,
                    posted_on, post_by, calendar, planned_at, planned_by, revision)
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 11),
                    u (k, id) AS (SELECT ROW_NUMBER() OVER (ORDER BY code) - 1, id FROM unit WHERE code LIKE 'U%')
                SELECT printf('01800000-%04x-7000-b000-%012x', n.i, u.k), u.id,
                    date(\(today), (n.i * 15 - 75 + u.k % 15) || ' days'), 480, 690, 'Trụ sở', 'in_person', NULL,
                    'Chủ tịch', 20, \(Self.firstDay), \(Self.firstDay), 'made up', 0, 'keeper', 1
                FROM n CROSS JOIN u
                """)
        }
    }

    /// Dialogues of all units, ten a unit over two years.
    func addDialogues() async throws {
        try await keepCalendar()
        let today = Day.conference
        _ = try await archive.database.write { connection in
            try connection.execute(
                """
                INSERT INTO dialogue (id, unit, kind, mode, title, topic, day, opens, closes, place, chair, agenda,
                    in_year_plan, consulted_on, announced_on, announce_by, results_by, calendar, planned_at, planned_by,
                    revision)
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9),
                    u (k, id) AS (SELECT ROW_NUMBER() OVER (ORDER BY code) - 1, id FROM unit WHERE code LIKE 'U%')
                SELECT printf('01800000-%04x-7000-b800-%012x', n.i, u.k), u.id, 'people', 'regular',
                    'Đối thoại với nhân dân lần ' || n.i, 'general',
                    date(\(today), (n.i * 73 - 600 + u.k % 73) || ' days'), 480, 690, 'Nhà văn hoá', 'Chủ tịch', 'Hỏi, đáp',
                    1, NULL, \(Self.firstDay.adding(days: -800)), NULL, NULL, 'made up', 0, 'keeper', 1
                FROM n CROSS JOIN u
                """)
        }
    }

    /// Promises spread over all units, with the tally of each; half of those due are kept.
    func addPromises(_ count: Int) async throws {
        let today = Day.conference
        _ = try await archive.database.write { connection in
            try connection.execute(
                """
                INSERT INTO promise (id, origin_noun, origin_subject, source, unit, what, owner, made_at, made_on, made_by,
                    first_due, due, state, done_on, settled_on, revision)
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < \(count)),
                    u (k, id) AS (SELECT ROW_NUMBER() OVER (ORDER BY code) - 1, id FROM unit WHERE code LIKE 'U%')
                SELECT printf('01800000-%04x-7000-bc00-%012x', n.i / 65536, n.i), 'visit', printf('%012x', n.i), 'reception',
                    u.id, 'Sửa đoạn đường số ' || n.i, 'Công chức địa chính', 1640995200000 + n.i,
                    date(\(today), '-' || (60 + n.i % 200) || ' days'), 'Chủ tịch',
                    date(\(today), (40 - n.i % 80) || ' days'), date(\(today), (40 - n.i % 80) || ' days'),
                    CASE WHEN n.i % 2 = 0 THEN 'open' ELSE 'confirmed' END,
                    CASE WHEN n.i % 2 = 1 THEN \(today) END, CASE WHEN n.i % 2 = 1 THEN \(today) END, 1
                FROM n JOIN u ON u.k = n.i % \(unitCount - 1)
                """)
            try connection.execute(
                """
                INSERT INTO promise_tally (unit, made, kept, kept_in_time, not_possible)
                SELECT unit, COUNT(*), COUNT(done_on), COUNT(*) FILTER (WHERE done_on <= first_due), 0
                FROM promise GROUP BY unit
                """)
        }
    }

    private func keepCalendar() async throws {
        _ = try await archive.database.write { connection in
            try connection.execute(
                """
                INSERT INTO calendar_version (version, kept_at, exceptions) VALUES ('made up', 0, '')
                ON CONFLICT (version) DO NOTHING
                """)
        }
    }
}
