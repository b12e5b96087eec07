import Civics
import Storage

extension DialogueStore {
    /// Takes a question down before the day. The code is told once, in the answer.
    package func ask(_ text: String, name: String, at id: Dialogue.ID) async throws -> (
        DialogueQuestion, ReceiptCode
    ) {
        try await archive.act { transaction in
            let dialogue = try Self.dialogue(id, in: transaction.reading)
            try dialogue.checkAsking(on: transaction.today)
            let question = DialogueQuestion(
                id: transaction.newID(), dialogue: id, source: .advance, text: try Self.checked(text),
                askedAt: transaction.now)
            try Self.insert(question, key: nil, name: try Self.checked(name: name), in: transaction)
            let code = try receipts.issue(for: "dialogue_question", question.id, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "asked", "dialogue_question", question.id, of: dialogue.unit, by: .visitor,
                    content: ["text": question.text, "name": name]))
            return (question, code)
        }
    }

    /// Supports a question, once from each browser. Whoever supported it before changes nothing.
    ///
    /// - Parameter token: the digest of what the browser was given.
    /// - Returns: whether it was counted.
    @discardableResult
    package func support(_ id: DialogueQuestion.ID, token: String) async throws -> Bool {
        do {
            try await archive.act { transaction in
                let question = try Self.question(id, in: transaction.reading)
                let dialogue = try Self.locked(question.dialogue, in: transaction)
                guard question.isShown(minutesClosed: dialogue.wasHeld) else {
                    throw Refusal.noSuchDialogueQuestion
                }
                try dialogue.checkSupporting(on: transaction.today)
                let added = try transaction.connection.execute(
                    """
                    INSERT INTO dialogue_support (question, token, at) VALUES (\(id), \(token), \(transaction.now))
                    ON CONFLICT (question, token) DO NOTHING
                    """)
                guard added == 1 else { throw DoneBefore(question: id) }
                try transaction.connection.execute(
                    "UPDATE dialogue_question SET support = support + 1 WHERE id = \(id)")
                try transaction.enter(
                    JournalEntry(
                        "supported", "dialogue_question", id, of: dialogue.unit, by: .visitor))
            }
            return true
        } catch is DoneBefore {
            return false
        }
    }

    /// Puts a question that was sent on the agenda, after those that stand there. From then on others read it.
    package func admit(_ id: DialogueQuestion.ID, revision: Int, by hand: UnitHand) async throws {
        try await archive.act { transaction in
            let (question, dialogue) = try Self.locked(
                id, revision: revision, by: hand, in: transaction)
            try dialogue.checkComing(on: transaction.today)
            guard question.place == nil, question.end == nil else {
                throw Refusal.changedDialogue(
                    Phrase("câu hỏi đã được xếp hoặc đã có kết quả", "it is on the agenda or has its end"))
            }
            let place = try Self.nextPlace(of: dialogue.id, in: transaction)
            try transaction.connection.execute(
                "UPDATE dialogue_question SET place = \(place), revision = revision + 1 WHERE id = \(id)")
            try transaction.enter(
                JournalEntry(
                    "admitted", "dialogue_question", id, of: dialogue.unit, by: hand.actor,
                    content: ["place": "\(place)"]))
        }
    }

    /// Takes a question from the room, together with its end where that is known already: both in one act. The browser made
    /// the key: what is sent again after the network was away makes no second question, and no second promise.
    package func enter(
        _ text: String, name: String, key: String, ending: DialogueEndDraft? = nil, at id: Dialogue.ID,
        by hand: UnitHand
    ) async throws -> DialogueQuestion {
        do {
            return try await archive.act { transaction in
                let dialogue = try Self.locked(id, in: transaction)
                try hand.require(.takeMinutes, in: dialogue.unit)
                if let before = try Self.entered(key, at: id, in: transaction.reading) {
                    throw DoneBefore(question: before)
                }
                try dialogue.checkMinutes(on: transaction.today)
                let key = try PlainKey.checked(key)
                let question = DialogueQuestion(
                    id: transaction.newID(), dialogue: id, source: .floor, text: try Self.checked(text),
                    askedAt: transaction.now, place: try Self.nextPlace(of: id, in: transaction))
                try Self.insert(question, key: key, name: try Self.checked(name: name), in: transaction)
                let end = try ending.map {
                    try Self.keep($0, of: question, at: dialogue, by: hand, in: transaction)
                }
                var content = ["text": question.text, "name": name, "key": key]
                for (name, value) in end?.entry ?? [:] { content["end_\(name)"] = value }
                try transaction.enter(
                    JournalEntry(
                        "entered", "dialogue_question", question.id, of: dialogue.unit, by: hand.actor,
                        content: content))
                return end == nil ? question : try Self.question(question.id, in: transaction.reading)
            }
        } catch let before as DoneBefore {
            return try await archive.read { try Self.question(before.question, in: $0) }
        }
    }

    /// Gives somebody who asked in the room a code of their own, once, while the minutes are taken: with it they follow the
    /// question and answer for what was promised.
    package func giveCode(for id: DialogueQuestion.ID, by hand: UnitHand) async throws -> ReceiptCode {
        try await archive.act { transaction in
            let question = try Self.question(id, in: transaction.reading)
            let dialogue = try Self.locked(question.dialogue, in: transaction)
            try hand.require(.takeMinutes, in: dialogue.unit)
            try dialogue.checkMinutes(on: transaction.today)
            let isFirst =
                try question.source == .floor
                && transaction.connection.execute(
                    """
                    INSERT INTO dialogue_code (question, at) VALUES (\(id), \(transaction.now))
                    ON CONFLICT (question) DO NOTHING
                    """) == 1
            guard isFirst else {
                throw Refusal(
                    .conflict,
                    Phrase(
                        "Người hỏi đã có mã; mã chỉ cấp một lần.",
                        "Whoever asked has a code; it is given only once."))
            }
            let code = try receipts.issue(for: "dialogue_question", id, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "code_given", "dialogue_question", id, of: dialogue.unit, by: hand.actor))
            return code
        }
    }

    /// Enters the end of a question; a promise is made in the same act, so that neither stands without the other. While
    /// the minutes are open an answer may be put right; a promise that was made stands.
    package func end(
        _ id: DialogueQuestion.ID, _ draft: DialogueEndDraft, revision: Int, by hand: UnitHand
    ) async throws -> DialogueQuestion {
        try await archive.act { transaction in
            let (question, dialogue) = try Self.locked(
                id, revision: revision, by: hand, in: transaction)
            try dialogue.checkComing(on: transaction.today)
            if draft.kind != .refused { try dialogue.checkMinutes(on: transaction.today) }
            guard question.end?.kind != .promised else {
                throw Refusal(
                    .conflict,
                    Phrase(
                        "Câu này đã có lời hứa; theo dõi ở sổ lời hứa.",
                        "A promise was made on this; it is followed in the list of promises."))
            }
            let end = try Self.keep(draft, of: question, at: dialogue, by: hand, in: transaction)
            try transaction.enter(
                JournalEntry(
                    end.kind.rawValue, "dialogue_question", id, of: dialogue.unit, by: hand.actor,
                    content: end.entry))
            return try Self.question(id, in: transaction.reading)
        }
    }

    /// Keeps the end of a question, and the promise that it may be; what was answered or promised stands on the agenda.
    private static func keep(
        _ draft: DialogueEndDraft, of question: DialogueQuestion, at dialogue: Dialogue, by hand: UnitHand,
        in transaction: Transaction
    ) throws -> DialogueEnd {
        let id = question.id
        let end = try end(draft, of: question, at: dialogue, by: hand, in: transaction)
        try insert(end, of: id, in: transaction)
        if draft.kind != .refused, question.place == nil {
            let place = try nextPlace(of: dialogue.id, in: transaction)
            try transaction.connection.execute(
                "UPDATE dialogue_question SET place = \(place) WHERE id = \(id)")
        }
        try transaction.connection.execute(
            "UPDATE dialogue_question SET revision = revision + 1 WHERE id = \(id)")
        return end
    }

    private static func end(
        _ draft: DialogueEndDraft, of question: DialogueQuestion, at dialogue: Dialogue, by hand: UnitHand,
        in transaction: Transaction
    ) throws -> DialogueEnd {
        switch draft {
        case .answered(let text, let onSpot):
            let text = try LongText.checked(
                text, longest: 4_000, field: "text",
                missing: Phrase("Ghi nội dung trả lời.", "Write the answer."))
            return DialogueEnd(.answered, text: text, isOnSpot: onSpot, at: transaction.now, by: hand.name)
        case .refused(let reason):
            let reason = try LongText.checked(
                reason, longest: 2_000, field: "text",
                missing: Phrase("Ghi lý do không trả lời.", "Say why it is not answered."))
            return DialogueEnd(.refused, text: reason, at: transaction.now, by: hand.name)
        case .promised(let what, let owner, let due):
            let promise = try PromiseStore.make(
                PromiseDraft(
                    origin: .dialogueQuestion(
                        question.id.description, isInternal: !dialogue.kind.isPublic),
                    unit: dialogue.unit, what: what, owner: owner, due: due), by: hand.officer,
                in: transaction)
            return DialogueEnd(
                .promised, text: promise.what, promise: promise.id, at: transaction.now, by: hand.name)
        }
    }
}

extension DialogueEnd {
    /// What was entered, for the digest of the journal.
    fileprivate var entry: [String: String] {
        ["kind": kind.rawValue, "text": text, "promise": promise?.description ?? ""]
    }
}

/// The same thing came a second time; the act is given up, and what the first made stands.
private struct DoneBefore: Error {
    let question: DialogueQuestion.ID
}
