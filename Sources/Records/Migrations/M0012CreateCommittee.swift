import Storage

extension Migration {
    static let createCommittee = Migration("0012-create-committee") { _ in
        [
            """
            CREATE TABLE committee (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL UNIQUE REFERENCES unit (id),
                name TEXT NOT NULL CHECK (name <> '')
            )
            """,
            """
            CREATE TABLE committee_decision (
                id TEXT NOT NULL PRIMARY KEY,
                committee TEXT NOT NULL REFERENCES committee (id),
                kind TEXT NOT NULL CHECK (kind IN ('establish', 'consolidate', 'replace_member', 'dissolve')),
                number TEXT NOT NULL CHECK (number <> ''),
                issued_on TEXT NOT NULL,
                effective_on TEXT NOT NULL,
                issuer TEXT NOT NULL CHECK (issuer <> ''),
                standing_body TEXT NOT NULL,
                CHECK (effective_on >= issued_on)
            )
            """,
            "CREATE INDEX committee_decision_by_committee ON committee_decision (committee, effective_on)",
            """
            CREATE TABLE committee_member (
                id TEXT NOT NULL PRIMARY KEY,
                committee TEXT NOT NULL REFERENCES committee (id),
                name TEXT NOT NULL CHECK (name <> ''),
                post TEXT NOT NULL CHECK (post <> ''),
                seat TEXT NOT NULL CHECK (seat IN ('head', 'deputy', 'secretary', 'member')),
                first_day TEXT NOT NULL,
                last_day TEXT,
                decision TEXT NOT NULL REFERENCES committee_decision (id),
                left_post_on TEXT
            )
            """,
            "CREATE INDEX committee_member_by_committee ON committee_member (committee, first_day)",
            "CREATE INDEX committee_member_by_decision ON committee_member (decision)",
            """
            CREATE TABLE committee_assignment (
                id TEXT NOT NULL PRIMARY KEY,
                member TEXT NOT NULL REFERENCES committee_member (id),
                unit TEXT NOT NULL REFERENCES unit (id),
                first_day TEXT NOT NULL,
                last_day TEXT
            )
            """,
            "CREATE INDEX committee_assignment_by_member ON committee_assignment (member)",
            "CREATE INDEX committee_assignment_by_unit ON committee_assignment (unit)",
        ]
    }
}
