import Storage

extension Migration {
    static let createLetterMessage = Migration("0053-create-letter-message") { _ in
        [
            """
            CREATE TABLE letter_message (
                id TEXT NOT NULL PRIMARY KEY,
                letter TEXT NOT NULL REFERENCES letter (id),
                is_from_sender INTEGER NOT NULL CHECK (is_from_sender IN (0, 1)),
                at BIGINT NOT NULL,
                body TEXT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """,
            "CREATE INDEX letter_message_by_letter ON letter_message (letter, id)",
            """
            CREATE TABLE letter_file (
                file TEXT NOT NULL PRIMARY KEY REFERENCES file (id),
                letter TEXT NOT NULL REFERENCES letter (id),
                message TEXT REFERENCES letter_message (id)
            )
            """,
            "CREATE INDEX letter_file_by_letter ON letter_file (letter, file)",
            """
            CREATE TABLE letter_voice (
                letter TEXT NOT NULL REFERENCES letter (id),
                kind TEXT NOT NULL CHECK (kind IN ('satisfied', 'not_satisfied', 'lateness', 'withdrawal')),
                on_day TEXT NOT NULL,
                PRIMARY KEY (letter, kind)
            )
            """,
            """
            CREATE TABLE letter_likeness (
                letter TEXT NOT NULL REFERENCES letter (id),
                other TEXT NOT NULL REFERENCES letter (id),
                is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
                on_day TEXT NOT NULL,
                signed_by TEXT NOT NULL,
                PRIMARY KEY (letter, other),
                CHECK (letter < other)
            )
            """,
        ]
    }
}
