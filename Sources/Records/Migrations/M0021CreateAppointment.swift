import Storage

extension Migration {
    static let createAppointment = Migration("0021-create-appointment") { _ in
        [
            """
            CREATE TABLE appointment (
                id TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id),
                role TEXT NOT NULL CHECK (role <> ''),
                unit TEXT REFERENCES unit (id),
                first_day TEXT NOT NULL,
                last_day TEXT,
                decision TEXT CHECK (decision <> ''),
                CHECK (last_day >= first_day),
                CHECK ((unit IS NULL) = (role IN ('keeper', 'auditor')))
            )
            """,
            "CREATE INDEX appointment_by_person ON appointment (person, first_day)",
            "CREATE INDEX appointment_by_unit ON appointment (unit, first_day)",
        ]
    }
}
