import Storage

extension Migration {
    /// That somebody who asked in the room was given a receipt code; the code itself is not kept.
    static let createDialogueCode = Migration("0075-create-dialogue-code") { _ in
        [
            """
            CREATE TABLE dialogue_code (
                question TEXT NOT NULL PRIMARY KEY REFERENCES dialogue_question (id),
                at BIGINT NOT NULL
            )
            """
        ]
    }
}
