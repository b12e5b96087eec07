import Civics
import Storage

/// Keeps what residents ask about postings, and what units answer.
package struct QuestionStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    /// Takes a question down. It is read by others once the unit has answered it.
    package func ask(_ text: String, name: String, about posting: Posting.ID) async throws -> Question {
        try await archive.act { transaction in
            let asked = try PostingStore.posting(posting, in: transaction.reading)
            let question = Question(
                id: transaction.newID(), posting: posting, askedAt: transaction.now, name: name, text: text,
                answer: nil)
            try transaction.connection.execute(
                """
                INSERT INTO question (id, posting, unit, asked_at, name, text)
                VALUES (\(question.id), \(posting), \(asked.unit), \(transaction.now), \(name), \(text))
                """)
            try transaction.enter(
                JournalEntry(
                    "asked", "question", question.id, of: asked.unit, by: .visitor,
                    content: ["text": text, "name": name]))
            return question
        }
    }

    /// Answers a question, or sets it aside with a reason.
    package func answer(_ id: Question.ID, _ kind: Answer.Kind, _ text: String, by officer: Officer)
        async throws
    {
        try await archive.act { transaction in
            let question = try Self.question(id, in: transaction.reading)
            guard question.answer == nil else {
                throw Refusal(
                    .conflict,
                    Phrase("Câu hỏi này đã có người trả lời.", "Somebody has answered this question already.")
                )
            }
            let unit: Unit.ID? = try transaction.connection.value(
                "SELECT unit FROM question WHERE id = \(id)")
            try transaction.connection.execute(
                """
                INSERT INTO answer (question, kind, text, at, signed_by)
                VALUES (\(id), \(kind), \(text), \(transaction.now), \(officer.name))
                """)
            try transaction.enter(
                JournalEntry(
                    kind == .answered ? "answered" : "set_aside", "question", id, of: unit, by: officer.actor,
                    content: ["text": text]))
        }
    }

    package static func question(_ id: Question.ID, in reading: Reading) throws -> Question {
        let question = try reading.connection.first(
            "SELECT \(sql: columns) FROM question q LEFT JOIN answer a ON a.question = q.id WHERE q.id = \(id)",
            Question.init)
        guard let question else {
            throw Refusal(.notFound, Phrase("Không có câu hỏi này.", "There is no such question."))
        }
        return question
    }

    /// What everyone may read under a posting: the answered ones, oldest first.
    package static func answered(about posting: Posting.ID, limit: Int = 100, in reading: Reading) throws
        -> [Question]
    {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM question q JOIN answer a ON a.question = q.id
            WHERE q.posting = \(posting) AND a.kind = 'answered' ORDER BY q.id LIMIT \(limit)
            """, Question.init)
    }

    /// What waits for an answer in these units, oldest first.
    package static func waiting(in units: [Unit.ID], limit: Int = 100, _ reading: Reading) throws
        -> [Question]
    {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM question q LEFT JOIN answer a ON a.question = q.id
            WHERE q.unit IN (\(list: units)) AND a.question IS NULL ORDER BY q.id LIMIT \(limit)
            """, Question.init)
    }

    private static let columns: SQLFragment = """
        q.id, q.posting, q.asked_at, q.name, q.text, a.kind, a.text, a.at, a.signed_by
        """
}

extension Question {
    init(_ row: any Row) throws {
        var answer: Answer?
        if !row.isNull(5) {
            answer = Answer(
                kind: try row.value(5), text: try row.value(6), at: try row.value(7), by: try row.value(8))
        }
        self.init(
            id: try row.value(0), posting: try row.value(1), askedAt: try row.value(2),
            name: try row.value(3),
            text: try row.value(4), answer: answer)
    }
}

extension Answer.Kind: SQLBindable, SQLReadable {}
