import Storage

extension Migration {
    /// The digest of a browser's token beside the question it supports: the same browser counts once.
    static let createDialogueSupport = Migration("0072-create-dialogue-support") { _ in
        [
            """
            CREATE TABLE dialogue_support (
                question TEXT NOT NULL REFERENCES dialogue_question (id),
                token TEXT NOT NULL CHECK (token <> ''),
                at BIGINT NOT NULL,
                PRIMARY KEY (question, token)
            )
            """
        ]
    }
}
