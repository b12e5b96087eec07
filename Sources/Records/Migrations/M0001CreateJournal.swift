import Storage

extension Migration {
    static let createJournal = Migration("0001-create-journal") { dialect in
        [
            """
            CREATE TABLE journal (
                number \(sql: dialect.countedKey),
                at BIGINT NOT NULL,
                actor TEXT NOT NULL,
                unit TEXT,
                noun TEXT NOT NULL CHECK (noun <> ''),
                subject TEXT NOT NULL,
                act TEXT NOT NULL CHECK (act <> ''),
                salt \(sql: dialect.bytesType),
                digest \(sql: dialect.bytesType) NOT NULL
            )
            """,
            "CREATE INDEX journal_by_unit ON journal (unit, number)",
            "CREATE INDEX journal_by_subject ON journal (noun, subject, number)",
        ]
    }
}
