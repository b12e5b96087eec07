import Storage

extension Migration {
    static let createLetter = Migration("0051-create-letter") { _ in
        [
            """
            CREATE TABLE letter (
                id TEXT NOT NULL PRIMARY KEY,
                register_unit TEXT NOT NULL REFERENCES unit (id),
                register_year INTEGER NOT NULL,
                number INTEGER NOT NULL CHECK (number > 0),
                unit TEXT NOT NULL REFERENCES unit (id),
                kind TEXT NOT NULL CHECK (kind IN ('complaint', 'petition', 'denunciation')),
                instance TEXT NOT NULL CHECK (instance IN ('first', 'second')),
                state TEXT NOT NULL CHECK (state <> ''),
                is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
                channel TEXT NOT NULL CHECK
                    (channel IN ('web', 'counter', 'post', 'hotline', 'reception', 'dialogue', 'transfer')),
                received_on TEXT NOT NULL,
                received_at BIGINT NOT NULL,
                sender_name TEXT NOT NULL,
                sender_address TEXT NOT NULL,
                sender_phone TEXT NOT NULL,
                sender_fold TEXT NOT NULL,
                people INTEGER NOT NULL CHECK (people > 0),
                subject TEXT NOT NULL CHECK (subject <> ''),
                subject_fold TEXT NOT NULL,
                body TEXT NOT NULL CHECK (body <> ''),
                origin TEXT NOT NULL,
                officer TEXT REFERENCES person (id),
                officer_name TEXT,
                due TEXT NOT NULL,
                is_paused INTEGER NOT NULL CHECK (is_paused IN (0, 1)),
                done_on TEXT,
                done_in_time INTEGER CHECK (done_in_time IN (0, 1)),
                parent TEXT REFERENCES letter (id),
                revision INTEGER NOT NULL CHECK (revision > 0),
                UNIQUE (register_unit, register_year, number),
                CHECK ((officer IS NULL) = (officer_name IS NULL))
            )
            """,
            "CREATE INDEX letter_by_queue ON letter (unit, is_open, due, id)",
            "CREATE INDEX letter_by_officer ON letter (officer, is_open, due, id)",
            "CREATE INDEX letter_by_received ON letter (unit, received_on)",
            "CREATE INDEX letter_by_sender ON letter (unit, sender_fold)",
            "CREATE INDEX letter_by_subject ON letter (unit, subject_fold)",
        ]
    }
}
