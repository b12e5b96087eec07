import Storage

extension Migration {
    /// What a sender says is about something: an answer, a stage that is late, the letter until it is reopened. What was
    /// said before is entered under what it must have been about on its day.
    static let sayWhatLetterVoicesAreAbout = Migration("0095-say-what-letter-voices-are-about") { _ in
        [
            "CREATE TABLE letter_voice_before AS SELECT letter, kind, on_day FROM letter_voice",
            "DROP TABLE letter_voice",
            // A number names an answer, a life and a carrying out by the stay in the books, a stage by its position.
            """
            CREATE TABLE letter_voice (
                letter TEXT NOT NULL REFERENCES letter (id),
                kind TEXT NOT NULL CHECK (kind IN ('satisfied', 'not_satisfied', 'lateness', 'withdrawal')),
                about TEXT NOT NULL CHECK
                    (about IN ('answer', 'intake', 'settlement', 'sending', 'execution', 'letter')),
                number BIGINT NOT NULL CHECK (number >= 0),
                instance TEXT NOT NULL CHECK (instance IN ('first', 'second')),
                on_day TEXT NOT NULL,
                PRIMARY KEY (letter, about, number),
                CHECK ((kind IN ('satisfied', 'not_satisfied')) = (about = 'answer')),
                CHECK ((kind = 'withdrawal') = (about = 'letter'))
            )
            """,
            """
            INSERT INTO letter_voice (letter, kind, about, number, instance, on_day)
            SELECT f.letter, f.kind, 'answer', f.number,
                CASE WHEN EXISTS (SELECT 1 FROM letter_stay s WHERE s.letter = f.letter AND s.began_as = 'second'
                    AND s.number <= f.number) THEN 'second' ELSE 'first' END, f.on_day
            FROM (SELECT v.letter, v.kind, v.on_day, COALESCE((SELECT MAX(t.number) FROM letter_stay t
                    WHERE t.letter = v.letter AND t.ended_on <= v.on_day AND t.ended_by IN
                        ('decide', 'refuse', 'guide', 'return', 'file', 'transfer_outside')), 1) AS number
                FROM letter_voice_before v WHERE v.kind IN ('satisfied', 'not_satisfied')) AS f
            """,
            """
            INSERT INTO letter_voice (letter, kind, about, number, instance, on_day)
            SELECT f.letter, 'withdrawal', 'letter', f.number,
                CASE WHEN EXISTS (SELECT 1 FROM letter_stay s WHERE s.letter = f.letter AND s.began_as = 'second'
                    AND s.number <= f.number) THEN 'second' ELSE 'first' END, f.on_day
            FROM (SELECT v.letter, v.on_day, COALESCE((SELECT MAX(t.number) FROM letter_stay t
                    WHERE t.letter = v.letter AND t.began_on < v.on_day AND t.began_as <> 'transferred'), 1)
                        AS number
                FROM letter_voice_before v WHERE v.kind = 'withdrawal') AS f
            """,
            // A stage that was late on the day.
            """
            INSERT INTO letter_voice (letter, kind, about, number, instance, on_day)
            SELECT v.letter, 'lateness', r.stage, r.position,
                CASE WHEN EXISTS (SELECT 1 FROM letter_stay s WHERE s.letter = v.letter AND s.began_as = 'second'
                    AND s.began_on <= r.started_on) THEN 'second' ELSE 'first' END, v.on_day
            FROM letter_voice_before v JOIN letter_stage r ON r.letter = v.letter
            WHERE v.kind = 'lateness' AND r.position = (SELECT MAX(l.position) FROM letter_stage l
                WHERE l.letter = v.letter AND l.started_on <= v.on_day AND l.due < v.on_day
                    AND (l.ended_on IS NULL OR l.ended_on >= v.on_day))
            """,
            // Otherwise the decision that was being carried out.
            """
            INSERT INTO letter_voice (letter, kind, about, number, instance, on_day)
            SELECT f.letter, 'lateness', 'execution', f.number,
                CASE WHEN EXISTS (SELECT 1 FROM letter_stay s WHERE s.letter = f.letter AND s.began_as = 'second'
                    AND s.number <= f.number) THEN 'second' ELSE 'first' END, f.on_day
            FROM (SELECT v.letter, v.on_day, COALESCE((SELECT MAX(t.number) FROM letter_stay t
                    WHERE t.letter = v.letter AND t.ended_on <= v.on_day AND t.ended_by = 'decide'), 1) AS number
                FROM letter_voice_before v WHERE v.kind = 'lateness'
                    AND NOT EXISTS (SELECT 1 FROM letter_voice w WHERE w.letter = v.letter AND w.kind = 'lateness')
                    AND EXISTS (SELECT 1 FROM letter_step s WHERE s.letter = v.letter AND s.act = 'execute'
                        AND s.on_day <= v.on_day)) AS f
            """,
            // Otherwise, its day having been changed since, the stage that had begun last.
            """
            INSERT INTO letter_voice (letter, kind, about, number, instance, on_day)
            SELECT v.letter, 'lateness', COALESCE(r.stage, 'intake'), COALESCE(r.position, 0),
                CASE WHEN EXISTS (SELECT 1 FROM letter_stay s WHERE s.letter = v.letter AND s.began_as = 'second'
                    AND s.began_on <= r.started_on) THEN 'second' ELSE 'first' END, v.on_day
            FROM letter_voice_before v LEFT JOIN letter_stage r ON r.letter = v.letter
                AND r.position = (SELECT MAX(l.position) FROM letter_stage l
                    WHERE l.letter = v.letter AND l.started_on <= v.on_day)
            WHERE v.kind = 'lateness'
                AND NOT EXISTS (SELECT 1 FROM letter_voice w WHERE w.letter = v.letter AND w.kind = 'lateness')
            """,
            "DROP TABLE letter_voice_before",
        ]
    }
}
