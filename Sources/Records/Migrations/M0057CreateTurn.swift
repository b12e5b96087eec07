import Storage

extension Migration {
    /// What is personal stands in `turn_person` alone, so that it can be taken away and the line still counts.
    static let createTurn = Migration("0057-create-turn") { _ in
        [
            """
            CREATE TABLE turn (
                id TEXT NOT NULL PRIMARY KEY,
                session TEXT NOT NULL REFERENCES reception_session (id),
                unit TEXT NOT NULL REFERENCES unit (id),
                number BIGINT NOT NULL CHECK (number > 0),
                source TEXT NOT NULL CHECK (source IN ('booked', 'walk_in')),
                people BIGINT NOT NULL CHECK (people > 0),
                state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'absent', 'received', 'cancelled')),
                booked_at BIGINT NOT NULL,
                revision BIGINT NOT NULL CHECK (revision > 0),
                UNIQUE (session, number)
            )
            """,
            """
            CREATE TABLE turn_person (
                turn TEXT NOT NULL PRIMARY KEY REFERENCES turn (id),
                name TEXT NOT NULL CHECK (name <> ''),
                phone TEXT NOT NULL,
                matter TEXT NOT NULL CHECK (matter <> ''),
                representatives TEXT NOT NULL,
                identity TEXT NOT NULL
            )
            """,
        ]
    }
}
