import Storage

extension Migration {
    /// What a committee works by and does: its rules, its yearly programme, its meetings.
    static let createCommitteeWork = Migration("0013-create-committee-work") { _ in
        [
            """
            CREATE TABLE committee_regulation (
                id TEXT NOT NULL PRIMARY KEY,
                committee TEXT NOT NULL REFERENCES committee (id),
                number TEXT NOT NULL CHECK (number <> ''),
                title TEXT NOT NULL CHECK (title <> ''),
                issued_on TEXT NOT NULL,
                last_day TEXT
            )
            """,
            "CREATE INDEX committee_regulation_by_committee ON committee_regulation (committee, issued_on)",
            """
            CREATE TABLE committee_task (
                id TEXT NOT NULL PRIMARY KEY,
                committee TEXT NOT NULL REFERENCES committee (id),
                year BIGINT NOT NULL CHECK (year BETWEEN 1998 AND 2200),
                task TEXT NOT NULL CHECK (task <> ''),
                owner TEXT NOT NULL CHECK (owner <> ''),
                partners TEXT NOT NULL,
                due_on TEXT NOT NULL,
                product TEXT NOT NULL,
                done_on TEXT
            )
            """,
            "CREATE INDEX committee_task_by_committee ON committee_task (committee, year, due_on)",
            """
            CREATE TABLE committee_meeting (
                id TEXT NOT NULL PRIMARY KEY,
                committee TEXT NOT NULL REFERENCES committee (id),
                kind TEXT NOT NULL
                    CHECK (kind IN ('regular', 'six_month', 'nine_month', 'annual', 'term', 'thematic')),
                held_on TEXT NOT NULL,
                place TEXT NOT NULL,
                chair TEXT NOT NULL CHECK (chair <> ''),
                conclusions TEXT NOT NULL
            )
            """,
            "CREATE INDEX committee_meeting_by_committee ON committee_meeting (committee, held_on)",
            """
            CREATE TABLE committee_attendance (
                meeting TEXT NOT NULL REFERENCES committee_meeting (id),
                member TEXT NOT NULL REFERENCES committee_member (id),
                is_present BIGINT NOT NULL CHECK (is_present IN (0, 1)),
                reason TEXT NOT NULL,
                PRIMARY KEY (meeting, member)
            )
            """,
            "CREATE INDEX committee_attendance_by_member ON committee_attendance (member)",
        ]
    }
}
