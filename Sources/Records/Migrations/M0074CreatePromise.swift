import Storage

extension Migration {
    static let createPromise = Migration("0074-create-promise") { _ in
        [
            """
            CREATE TABLE promise (
                id TEXT NOT NULL PRIMARY KEY,
                origin_noun TEXT NOT NULL CHECK (origin_noun <> ''),
                origin_subject TEXT NOT NULL CHECK (origin_subject <> ''),
                source TEXT NOT NULL CHECK (source <> ''),
                unit TEXT NOT NULL REFERENCES unit (id),
                what TEXT NOT NULL CHECK (what <> ''),
                owner TEXT NOT NULL CHECK (owner <> ''),
                made_at BIGINT NOT NULL,
                made_on TEXT NOT NULL,
                made_by TEXT NOT NULL,
                first_due TEXT NOT NULL,
                due TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'extended', 'claimed', 'disputed',
                    'confirmed', 'not_possible')),
                done_on TEXT,
                settled_on TEXT,
                revision BIGINT NOT NULL CHECK (revision > 0),
                CHECK (first_due >= made_on),
                CHECK (due >= first_due),
                CHECK ((state IN ('confirmed', 'not_possible')) = (settled_on IS NOT NULL)),
                CHECK ((state IN ('confirmed', 'claimed')) = (done_on IS NOT NULL)),
                CHECK (done_on >= made_on)
            )
            """,
            "CREATE INDEX promise_by_origin ON promise (origin_noun, origin_subject)",
            "CREATE INDEX promise_by_unit ON promise (unit, id)",
            "CREATE INDEX promise_by_state ON promise (state, id)",
            "CREATE INDEX promise_by_source ON promise (source, id)",
            "CREATE INDEX promise_unsettled ON promise (unit, due, id) WHERE settled_on IS NULL",
            "CREATE INDEX promise_unsettled_by_due ON promise (due, id) WHERE settled_on IS NULL",
            "CREATE INDEX promise_made_on ON promise (made_on)",
            "CREATE INDEX promise_first_due ON promise (first_due)",
            "CREATE INDEX promise_settled_on ON promise (settled_on)",
            """
            CREATE TABLE promise_step (
                promise TEXT NOT NULL REFERENCES promise (id),
                number BIGINT NOT NULL CHECK (number > 0),
                kind TEXT NOT NULL CHECK (kind IN ('taken_on', 'extended', 'claimed', 'confirmed', 'disputed',
                    'confirmed_by_head', 'not_possible')),
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                text TEXT NOT NULL,
                on_day TEXT,
                PRIMARY KEY (promise, number),
                CHECK ((kind IN ('extended', 'claimed')) = (on_day IS NOT NULL)),
                CHECK (text <> '' OR kind IN ('taken_on', 'confirmed', 'confirmed_by_head')),
                CHECK ((kind IN ('confirmed', 'disputed')) = (signed_by = ''))
            )
            """,
            """
            CREATE TABLE promise_file (
                promise TEXT NOT NULL,
                number BIGINT NOT NULL,
                position BIGINT NOT NULL,
                file TEXT NOT NULL REFERENCES file (id),
                PRIMARY KEY (promise, number, position),
                FOREIGN KEY (promise, number) REFERENCES promise_step (promise, number)
            )
            """,
            "CREATE INDEX promise_file_by_file ON promise_file (file)",
            """
            CREATE TABLE promise_tally (
                unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id),
                made BIGINT NOT NULL CHECK (made > 0),
                kept BIGINT NOT NULL,
                kept_in_time BIGINT NOT NULL,
                not_possible BIGINT NOT NULL,
                CHECK (kept_in_time BETWEEN 0 AND kept),
                CHECK (not_possible >= 0),
                CHECK (kept + not_possible <= made)
            )
            """,
        ]
    }
}
