import Storage

extension Migration {
    /// A dialogue at a workplace is asked for on a day, from which the time to answer runs.
    static let keepDialogueRequests = Migration("0099-keep-dialogue-requests") { _ in
        ["ALTER TABLE dialogue ADD COLUMN requested_on TEXT CHECK (requested_on <= day)"]
    }
}
