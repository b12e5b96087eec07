import Storage

extension Migration {
    /// Who came and what they said stands in `visit_content` alone.
    static let createVisit = Migration("0058-create-visit") { _ in
        [
            """
            CREATE TABLE visit_case (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                year BIGINT NOT NULL,
                number BIGINT NOT NULL CHECK (number > 0),
                is_sealed BIGINT NOT NULL CHECK (is_sealed IN (0, 1)),
                opened_at BIGINT NOT NULL,
                UNIQUE (unit, year, number)
            )
            """,
            """
            CREATE TABLE visit (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                session TEXT REFERENCES reception_session (id),
                turn TEXT UNIQUE REFERENCES turn (id),
                year BIGINT NOT NULL,
                number BIGINT NOT NULL CHECK (number > 0),
                received_on TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('complaint', 'denunciation', 'proposal', 'feedback')),
                people BIGINT NOT NULL CHECK (people > 0),
                is_group BIGINT NOT NULL CHECK (is_group IN (0, 1)),
                case_id TEXT NOT NULL REFERENCES visit_case (id),
                visit_number BIGINT NOT NULL CHECK (visit_number >= 0),
                handling TEXT NOT NULL
                    CHECK (handling IN ('accepted', 'returned_with_guidance', 'forwarded', 'explained', 'refused')),
                mode TEXT NOT NULL CHECK (mode IN ('in_person', 'online')),
                receiver TEXT NOT NULL CHECK (receiver <> ''),
                received_by TEXT REFERENCES person (id),
                answer_by TEXT NOT NULL,
                entered_at BIGINT NOT NULL,
                revision BIGINT NOT NULL CHECK (revision > 0),
                UNIQUE (unit, year, number),
                CHECK ((visit_number = 0) = (handling = 'refused'))
            )
            """,
            "CREATE INDEX visit_by_day ON visit (unit, received_on, id)",
            "CREATE INDEX visit_by_session ON visit (session, id)",
            "CREATE UNIQUE INDEX visit_of_case ON visit (case_id, visit_number) WHERE visit_number > 0",
            """
            CREATE TABLE visit_content (
                visit TEXT NOT NULL PRIMARY KEY REFERENCES visit (id),
                name TEXT NOT NULL CHECK (name <> ''),
                fold TEXT NOT NULL,
                address TEXT NOT NULL,
                id_number TEXT NOT NULL,
                phone TEXT NOT NULL,
                representatives TEXT NOT NULL,
                matter TEXT NOT NULL CHECK (matter <> ''),
                prior_agency TEXT NOT NULL,
                forwarded_to TEXT NOT NULL,
                note TEXT NOT NULL
            )
            """,
            "CREATE INDEX visit_content_by_name ON visit_content (fold, visit)",
        ]
    }
}
