import Civics
import Storage

extension DialogueStore {
    package static func question(_ id: DialogueQuestion.ID, in reading: Reading) throws -> DialogueQuestion {
        let question = try reading.connection.first(
            "SELECT \(sql: questionColumns) FROM \(sql: questionSource) WHERE q.id = \(id)",
            DialogueQuestion.init)
        guard let question else { throw Refusal.noSuchDialogueQuestion }
        return question
    }

    /// The questions of a dialogue: those on the agenda in its order, then those nobody has looked at.
    package static func questions(of id: Dialogue.ID, limit: Int = 500, in reading: Reading) throws
        -> [DialogueQuestion]
    {
        try reading.connection.all(
            """
            SELECT \(sql: questionColumns) FROM \(sql: questionSource) WHERE q.dialogue = \(id)
            ORDER BY CASE WHEN q.place IS NULL THEN 1 ELSE 0 END, q.place, q.id LIMIT \(limit)
            """, DialogueQuestion.init)
    }

    /// Who asked, for the unit alone.
    package static func askers(of id: Dialogue.ID, in reading: Reading) throws -> [DialogueQuestion.ID:
        String]
    {
        let rows = try reading.connection.all(
            """
            SELECT s.question, s.name FROM dialogue_asker s JOIN dialogue_question q ON q.id = s.question
            WHERE q.dialogue = \(id) ORDER BY s.question LIMIT 500
            """
        ) { (try $0.value(0, as: DialogueQuestion.ID.self), try $0.value(1, as: String.self)) }
        return Dictionary(rows, uniquingKeysWith: { one, _ in one })
    }

    /// The question and its dialogue as the officer saw them, for who takes the minutes.
    static func locked(
        _ id: DialogueQuestion.ID, revision: Int, by hand: UnitHand, in transaction: Transaction
    ) throws -> (DialogueQuestion, Dialogue) {
        let seen = try question(id, in: transaction.reading)
        let dialogue = try locked(seen.dialogue, in: transaction)
        try hand.require(.takeMinutes, in: dialogue.unit)
        let question = try question(id, in: transaction.reading)
        guard question.revision == revision else {
            throw Refusal.changedDialogue(
                question.end?.kind.name ?? Phrase("câu hỏi đã được xếp", "it was put on the agenda"))
        }
        return (question, dialogue)
    }

    static func entered(_ key: String, at id: Dialogue.ID, in reading: Reading) throws
        -> DialogueQuestion.ID?
    {
        try reading.connection.value(
            "SELECT id FROM dialogue_question WHERE dialogue = \(id) AND entry_key = \(key)")
    }

    static func nextPlace(of id: Dialogue.ID, in transaction: Transaction) throws -> Int {
        let last: Int? = try transaction.connection.value(
            "SELECT COALESCE(MAX(place), 0) FROM dialogue_question WHERE dialogue = \(id)")
        return (last ?? 0) + 1
    }

    static func checked(_ text: String) throws -> String {
        try LongText.checked(
            text, longest: DialogueQuestion.longestText, field: "text",
            missing: Phrase("Ghi câu hỏi.", "Write the question."))
    }

    static func checked(name: String) throws -> String {
        let name = name.normalized.trimmed
        if !name.isEmpty, let fault = PlainText.fault(in: name, longest: DialogueQuestion.longestName) {
            throw Refusal(.invalid, fault, field: "name")
        }
        return name
    }

    static func insert(
        _ question: DialogueQuestion, key: String?, name: String, in transaction: Transaction
    ) throws {
        try transaction.connection.execute(
            """
            INSERT INTO dialogue_question (id, dialogue, source, text, asked_at, place, support, entry_key, revision)
            VALUES (\(question.id), \(question.dialogue), \(question.source), \(question.text), \(question.askedAt),
                \(question.place), \(question.support), \(key), \(question.revision))
            """)
        guard !name.isEmpty else { return }
        try transaction.connection.execute(
            "INSERT INTO dialogue_asker (question, name) VALUES (\(question.id), \(name))")
    }

    static func insert(_ end: DialogueEnd, of id: DialogueQuestion.ID, in transaction: Transaction) throws {
        try transaction.connection.execute(
            """
            INSERT INTO dialogue_end (question, kind, text, on_spot, promise, at, signed_by)
            VALUES (\(id), \(end.kind), \(end.text), \(end.isOnSpot ? 1 : 0), \(end.promise), \(end.at), \(end.by))
            ON CONFLICT (question) DO UPDATE SET kind = excluded.kind, text = excluded.text,
                on_spot = excluded.on_spot, promise = excluded.promise, at = excluded.at,
                signed_by = excluded.signed_by
            """)
    }

    static let questionColumns: SQLFragment = """
        q.id, q.dialogue, q.source, q.text, q.asked_at, q.place, q.support, q.revision,
        e.kind, e.text, e.on_spot, e.promise, e.at, e.signed_by
        """
    static let questionSource: SQLFragment =
        "dialogue_question q LEFT JOIN dialogue_end e ON e.question = q.id"
}

extension DialogueQuestion {
    init(_ row: any Row) throws {
        var end: DialogueEnd?
        if !row.isNull(8) {
            end = DialogueEnd(
                try row.value(8), text: try row.value(9), isOnSpot: try row.value(10, as: Int.self) == 1,
                promise: try row.value(11), at: try row.value(12), by: try row.value(13))
        }
        self.init(
            id: try row.value(0), dialogue: try row.value(1), source: try row.value(2),
            text: try row.value(3),
            askedAt: try row.value(4), place: try row.value(5), support: try row.value(6), end: end,
            revision: try row.value(7))
    }
}

/// The key a browser makes for one question from the room: letters, digits and hyphens.
enum PlainKey {
    static func checked(_ key: String) throws -> String {
        let isPlain = key.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || $0 == 0x2D
        }
        guard isPlain, (8...64).contains(key.utf8.count) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Trang đã cũ; hãy tải lại rồi ghi lại câu hỏi.",
                    "The page is out of date; load it again and enter the question once more."))
        }
        return key
    }
}

extension DialogueQuestion.Source: SQLBindable, SQLReadable {}
extension DialogueEnd.Kind: SQLBindable, SQLReadable {}
