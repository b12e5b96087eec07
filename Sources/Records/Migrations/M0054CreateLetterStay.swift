import Storage

extension Migration {
    static let createLetterStay = Migration("0054-create-letter-stay") { _ in
        [
            """
            CREATE TABLE letter_stay (
                letter TEXT NOT NULL REFERENCES letter (id),
                number BIGINT NOT NULL CHECK (number > 0),
                unit TEXT NOT NULL REFERENCES unit (id),
                began_on TEXT NOT NULL,
                began_as TEXT NOT NULL CHECK (began_as IN ('received', 'transferred', 'split', 'second', 'reopened')),
                ended_on TEXT,
                ending TEXT CHECK (ending IN ('resolved', 'returned')),
                ended_by TEXT,
                kind TEXT NOT NULL,
                channel TEXT NOT NULL,
                people BIGINT NOT NULL CHECK (people > 0),
                is_eligible BIGINT CHECK (is_eligible IN (0, 1)),
                is_own BIGINT CHECK (is_own IN (0, 1)),
                in_time BIGINT CHECK (in_time IN (0, 1)),
                PRIMARY KEY (letter, number),
                CHECK ((ended_on IS NULL) = (ending IS NULL) AND (ended_on IS NULL) = (ended_by IS NULL)),
                CHECK (ended_on IS NULL OR ended_on >= began_on)
            )
            """,
            // Figures are counted out of this alone, unit by unit.
            """
            CREATE INDEX letter_stay_by_unit ON letter_stay (unit, began_on, ended_on, ending, ended_by, kind, channel,
                people, is_eligible, is_own, in_time, letter)
            """,
            """
            CREATE TABLE letter_band (
                hash BIGINT NOT NULL,
                letter TEXT NOT NULL REFERENCES letter (id),
                PRIMARY KEY (hash, letter)
            )
            """,
        ]
    }
}
