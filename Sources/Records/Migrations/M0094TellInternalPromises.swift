import Storage

extension Migration {
    /// What was promised within an agency or at a workplace is told from what residents were promised.
    static let tellInternalPromises = Migration("0094-tell-internal-promises") { _ in
        [
            """
            UPDATE promise SET source = 'internal_dialogue'
            WHERE origin_noun = 'dialogue_question' AND origin_subject IN (
                SELECT q.id FROM dialogue_question q JOIN dialogue d ON d.id = q.dialogue
                WHERE d.kind IN ('agency', 'workplace'))
            """
        ]
    }
}
