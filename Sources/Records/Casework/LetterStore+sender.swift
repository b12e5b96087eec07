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

    /// The sender is satisfied or not, says that it is late, or asks to withdraw. Lateness reaches those who are told of it
    /// anyhow, in the unit that has the letter now, and only counts while the letter is late.
    package func say(_ voice: LetterVoice, of id: Letter.ID) async throws {
        try await archive.act { transaction in
            let record = try record(id, in: transaction.reading)
            let letter = record.letter
            let isThere = try Self.voices(of: id, in: transaction.reading)
            let rated = isThere[.satisfied] != nil || isThere[.notSatisfied] != nil
            guard isThere[voice] == nil, !(rated && (voice == .satisfied || voice == .notSatisfied)) else {
                throw Refusal(
                    .conflict, Phrase("Điều này đã được ghi nhận.", "This has been recorded already."))
            }
            switch voice {
            case .satisfied, .notSatisfied:
                guard !isOpen(letter) else { throw Self.notYetAnswered }
            case .lateness:
                guard isOpen(letter) || letter.executeBy != nil,
                    let due = try clock(of: letter, in: transaction.reading)?.due ?? letter.executeBy,
                    transaction.today > due
                else { throw Self.notLate }
                let unit = try units.tree(transaction.reading).holder(of: letter.unit)
                for role in LetterDue.told(ofLate: letter.kind) {
                    try Outbox.queue(
                        OutboxMessage(
                            .lateness, unit: unit, to: .role(role), about: "letter", id,
                            notBefore: transaction.now), in: transaction)
                }
            case .withdrawal:
                guard isOpen(letter) else { throw Self.over }
            }
            try transaction.connection.execute(
                "INSERT INTO letter_voice (letter, kind, on_day) VALUES (\(id), \(voice), \(transaction.today))"
            )
            try enter("said_\(voice.rawValue)", letter, by: .visitor, [:], in: transaction)
        }
    }

    package static func voices(of letter: Letter.ID, in reading: Reading) throws -> [LetterVoice: Day] {
        var voices: [LetterVoice: Day] = [:]
        try reading.connection.forEach("SELECT kind, on_day FROM letter_voice WHERE letter = \(letter)") {
            row in
            voices[try row.value(0)] = try row.value(1)
        }
        return voices
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

    private static let notYetAnswered = Refusal(
        .tooEarly, Phrase("Đơn chưa có kết quả.", "The letter has not been answered yet."))
    private static let notLate = Refusal(
        .tooEarly, Phrase("Đơn chưa quá hạn.", "The letter is not overdue."))
    private static let over = Refusal(
        .tooLate,
        Phrase("Đơn đã xử lý xong, không rút được nữa.", "The letter is done with and cannot be withdrawn."))
}

extension LetterVoice: SQLBindable, SQLReadable {}
