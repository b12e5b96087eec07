import Storage

extension Migration {
    static let createDialogueMinutes = Migration("0073-create-dialogue-minutes") { _ in
        [
            """
            CREATE TABLE dialogue_attendance (
                dialogue TEXT NOT NULL PRIMARY KEY REFERENCES dialogue (id),
                participants BIGINT NOT NULL CHECK (participants > 0),
                employees BIGINT CHECK (employees > 0),
                employer_members BIGINT CHECK (employer_members >= 0),
                employee_members BIGINT CHECK (employee_members >= 0),
                employees_present BIGINT CHECK (employees_present >= 0),
                employer_represented BIGINT CHECK (employer_represented IN (0, 1)),
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                CHECK (employees_present <= employee_members),
                CHECK ((employees IS NULL) = (employer_represented IS NULL))
            )
            """,
            """
            CREATE TABLE dialogue_minutes (
                dialogue TEXT NOT NULL PRIMARY KEY REFERENCES dialogue (id),
                secretary TEXT NOT NULL CHECK (secretary <> ''),
                conclusion TEXT NOT NULL CHECK (conclusion <> ''),
                closed_at BIGINT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE dialogue_result (
                dialogue TEXT NOT NULL PRIMARY KEY REFERENCES dialogue_minutes (dialogue),
                published_on TEXT NOT NULL,
                number TEXT NOT NULL CHECK (number <> ''),
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """,
        ]
    }
}
