import Storage

extension Migration {
    /// Documents that lead and guide the work, and the training given on it.
    static let createLeadershipDocument = Migration("0014-create-leadership-document") { _ in
        [
            """
            CREATE TABLE guidance_document (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                number TEXT NOT NULL CHECK (number <> ''),
                issued_on TEXT NOT NULL,
                issuer TEXT NOT NULL CHECK (issuer IN ('party', 'government', 'committee', 'front', 'union')),
                kind TEXT NOT NULL CHECK (kind IN
                    ('directive', 'resolution', 'programme', 'plan', 'guideline', 'letter', 'report')),
                summary TEXT NOT NULL CHECK (summary <> '')
            )
            """,
            "CREATE INDEX guidance_document_by_unit ON guidance_document (unit, issued_on)",
            "CREATE INDEX guidance_document_by_day ON guidance_document (issued_on)",
            """
            CREATE TABLE training_event (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                held_on TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN
                    ('conference', 'training', 'broadcast', 'article', 'leaflet', 'contest', 'village_meeting')),
                topic TEXT NOT NULL CHECK (topic <> ''),
                attendance BIGINT CHECK (attendance >= 0),
                copies BIGINT CHECK (copies >= 0),
                speaker TEXT NOT NULL
            )
            """,
            "CREATE INDEX training_event_by_unit ON training_event (unit, held_on)",
            "CREATE INDEX training_event_by_day ON training_event (held_on)",
        ]
    }
}
