import Storage

extension Migration {
    /// What is to be done besides the stages of a letter, with the day that was reckoned for it. Of letters that were
    /// accepted or decided before nothing is known, and nothing is made up.
    static let createLetterDuty = Migration("0098-create-letter-duty") { _ in
        [
            """
            CREATE TABLE letter_duty (
                letter TEXT NOT NULL REFERENCES letter (id),
                duty TEXT NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                since TEXT NOT NULL,
                due TEXT NOT NULL,
                calendar TEXT NOT NULL,
                done_on TEXT,
                done_how TEXT,
                done_by TEXT,
                done_at BIGINT,
                PRIMARY KEY (letter, duty, number),
                CHECK ((done_on IS NULL) = (done_how IS NULL)),
                CHECK ((done_on IS NULL) = (done_by IS NULL)),
                CHECK ((done_on IS NULL) = (done_at IS NULL))
            )
            """,
            "CREATE INDEX letter_duty_open ON letter_duty (due, letter) WHERE done_on IS NULL",
        ]
    }
}
