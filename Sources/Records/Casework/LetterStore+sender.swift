import Civics
import Storage

/// What is said between sender and office.
extension LetterStore {
    /// A message of the sender, who holds the receipt code, with papers that belong to it.
    package func write(_ text: String, files: [KeptFile] = [], bySenderOf id: Letter.ID) async throws {
        try await write(text, files: files, on: id, by: nil)
    }

    /// A message of the office to the sender.
    package func write(_ text: String, on id: Letter.ID, by hand: LetterHand) async throws {
        try await write(text, files: [], on: id, by: hand)
    }

    private func write(_ text: String, files: [KeptFile], on id: Letter.ID, by hand: LetterHand?) async throws
    {
        let text = try LongText.checked(
            text, longest: LetterMessage.longestText, field: "text",
            missing: files.isEmpty ? Phrase("Còn thiếu: nội dung.", "Missing: what you want to say.") : nil)
        try await archive.act { transaction in
            let found =
                try hand.map { try handled(id, by: $0, in: transaction.reading) }
                ?? record(id, in: transaction.reading)
            guard hand != nil || found.letter.state != "split" else { throw Self.writtenToParts }
            let (letter, name) = (found.letter, hand?.officer.name ?? "")
            let message = try insertMessage(
                text, of: id, isFromSender: hand == nil, signed: name, in: transaction)
            try add(files, to: letter, of: message, by: name, in: transaction)
            try enter(
                hand == nil ? "supplemented" : "messaged", letter, by: hand?.officer.actor ?? .visitor,
                ["text": text], in: transaction)
        }
    }

    @discardableResult
    func insertMessage(
        _ text: String, of letter: Letter.ID, isFromSender: Bool, signed name: String,
        in transaction: Transaction
    ) throws -> LetterMessage.ID {
        let message = transaction.newID(LetterMessage.self)
        try transaction.connection.execute(
            """
            INSERT INTO letter_message (id, letter, is_from_sender, at, body, signed_by)
            VALUES (\(message), \(letter), \(isFromSender), \(transaction.now), \(text), \(name))
            """)
        return message
    }

    package static func messages(of letter: Letter.ID, in reading: Reading) throws -> [LetterMessage] {
        try reading.connection.all(
            """
            SELECT id, is_from_sender, at, body, signed_by FROM letter_message WHERE letter = \(letter)
            ORDER BY id LIMIT 500
            """
        ) { row in
            LetterMessage(
                id: try row.value(0), isFromSender: try row.value(1), at: try row.value(2),
                text: try row.value(3),
                by: try row.value(4))
        }
    }

    /// A promise made because of the letter. None is made because of a denunciation, for promises are public.
    package func promise(_ draft: PromiseDraft, because id: Letter.ID, by hand: LetterHand) async throws {
        try await archive.act { transaction in
            let letter = try handled(id, by: hand, in: transaction.reading).letter
            guard letter.kind != .denunciation else { throw Self.noSuchLetter }
            let promise = try PromiseStore.make(draft, by: hand.officer, in: transaction)
            try enter(
                "promised", letter, by: hand.officer.actor,
                ["promise": promise.id.description, "what": draft.what],
                in: transaction)
        }
    }
}
