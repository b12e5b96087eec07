import Storage

extension Migration {
    /// A head's reception that was not planned and was entered after it was held.
    static let createReceptionSupplement = Migration("0091-create-reception-supplement") { _ in
        [
            """
            CREATE TABLE reception_supplement (
                session TEXT NOT NULL PRIMARY KEY REFERENCES reception_session (id),
                reason TEXT NOT NULL CHECK (reason <> ''),
                entered_on TEXT NOT NULL,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """
        ]
    }
}
