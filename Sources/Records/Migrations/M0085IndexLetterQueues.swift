import Storage

extension Migration {
    /// A queue is read and counted in the order of its due days out of an index alone, whoever may see what.
    static let indexLetterQueues = Migration("0085-index-letter-queues") { _ in
        [
            "DROP INDEX letter_by_queue",
            "CREATE INDEX letter_by_queue ON letter (unit, is_open, due, id, kind, officer)",
            "DROP INDEX letter_by_officer",
            "CREATE INDEX letter_by_officer ON letter (officer, is_open, due, id, unit, kind)",
            """
            CREATE INDEX letter_to_classify ON letter (unit, due, id, is_open, kind, officer, state)
            WHERE state = 'received'
            """,
            """
            CREATE INDEX letter_to_decide ON letter (unit, due, id, is_open, kind, officer, state)
            WHERE state IN ('classified', 'accepted')
            """,
        ]
    }
}
