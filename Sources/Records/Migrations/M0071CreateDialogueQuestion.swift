import Storage

extension Migration {
    /// Who asked stands in `dialogue_asker` alone, so that it can be taken away and the question still counts.
    static let createDialogueQuestion = Migration("0071-create-dialogue-question") { _ in
        [
            """
            CREATE TABLE dialogue_question (
                id TEXT NOT NULL PRIMARY KEY,
                dialogue TEXT NOT NULL REFERENCES dialogue (id),
                source TEXT NOT NULL CHECK (source IN ('advance', 'floor')),
                text TEXT NOT NULL CHECK (text <> ''),
                asked_at BIGINT NOT NULL,
                place BIGINT CHECK (place > 0),
                support BIGINT NOT NULL CHECK (support >= 0),
                entry_key TEXT CHECK (entry_key <> ''),
                revision BIGINT NOT NULL CHECK (revision > 0),
                UNIQUE (dialogue, place),
                UNIQUE (dialogue, entry_key),
                CHECK (source = 'advance' OR place IS NOT NULL)
            )
            """,
            "CREATE INDEX dialogue_question_by_dialogue ON dialogue_question (dialogue, id)",
            """
            CREATE TABLE dialogue_asker (
                question TEXT NOT NULL PRIMARY KEY REFERENCES dialogue_question (id),
                name TEXT NOT NULL CHECK (name <> '')
            )
            """,
            """
            CREATE TABLE dialogue_end (
                question TEXT NOT NULL PRIMARY KEY REFERENCES dialogue_question (id),
                kind TEXT NOT NULL CHECK (kind IN ('answered', 'promised', 'refused')),
                text TEXT NOT NULL CHECK (text <> ''),
                on_spot BIGINT NOT NULL CHECK (on_spot IN (0, 1)),
                promise TEXT UNIQUE,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                CHECK ((kind = 'promised') = (promise IS NOT NULL)),
                CHECK (kind = 'answered' OR on_spot = 0)
            )
            """,
        ]
    }
}
