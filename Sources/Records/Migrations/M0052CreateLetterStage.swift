import Storage

extension Migration {
    static let createLetterStage = Migration("0052-create-letter-stage") { _ in
        [
            """
            CREATE TABLE letter_stage (
                letter TEXT NOT NULL REFERENCES letter (id),
                position INTEGER NOT NULL,
                stage TEXT NOT NULL CHECK (stage IN ('intake', 'settlement', 'sending')),
                started_on TEXT NOT NULL,
                ended_on TEXT,
                paused_since TEXT,
                variant TEXT,
                pauses TEXT NOT NULL,
                due TEXT,
                calendar TEXT NOT NULL,
                PRIMARY KEY (letter, position)
            )
            """,
            """
            CREATE TABLE letter_step (
                letter TEXT NOT NULL REFERENCES letter (id),
                number INTEGER NOT NULL,
                act TEXT NOT NULL CHECK (act <> ''),
                on_day TEXT NOT NULL,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                from_state TEXT NOT NULL,
                to_state TEXT NOT NULL,
                unit TEXT NOT NULL REFERENCES unit (id),
                details TEXT NOT NULL,
                PRIMARY KEY (letter, number)
            )
            """,
        ]
    }
}
