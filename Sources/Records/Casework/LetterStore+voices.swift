import Civics
import Storage

/// What a sender says with one click, each time of what it is about.
extension LetterStore {
    /// Acts that are a word of the office to the sender: its answer, or why it did not take the letter up.
    package static let answeringActs = ["decide", "refuse", "guide", "return", "file", "transfer_outside"]

    /// The sender is satisfied or not with the last answer, says that what runs now is late, or asks to withdraw. Lateness
    /// reaches those who are told of it anyhow, in the unit that has the letter now.
    package func say(_ voice: LetterVoice, of id: Letter.ID) async throws {
        try await archive.act { transaction in
            let letter = try record(id, in: transaction.reading).letter
            let topic = try voices(of: letter, in: transaction.reading).topic(of: voice)
            if voice == .lateness { try tell(topic, of: letter, in: transaction) }
            try transaction.connection.execute(
                """
                INSERT INTO letter_voice (letter, kind, about, number, instance, on_day)
                VALUES (\(id), \(voice), \(topic.matter), \(topic.number), \(topic.instance), \(transaction.today))
                """)
            try enter(
                "said_\(voice.rawValue)", letter, by: .visitor, ["about": topic.matter.rawValue],
                in: transaction)
        }
    }

    private func tell(_ topic: LetterTopic, of letter: Letter, in transaction: Transaction) throws {
        let unit = try units.tree(transaction.reading).holder(of: letter.unit)
        for role in LetterDue.told(ofLate: letter.kind) {
            try Outbox.queue(
                OutboxMessage(
                    .lateness, unit: unit, to: .role(role), about: "letter", letter.id,
                    occasion: "\(topic.matter.rawValue) \(topic.number)", notBefore: transaction.now),
                in: transaction)
        }
    }

    /// What was said of the letter, and what can be said now.
    package func voices(of letter: Letter, in reading: Reading) throws -> LetterVoices {
        try voices(of: letter, due: clock(of: letter, in: reading)?.due, in: reading)
    }

    /// The same, where the last day of the running stage is known.
    package func voices(of letter: Letter, due: Day?, in reading: Reading) throws -> LetterVoices {
        let stays = try Self.stays(of: letter.id, in: reading)
        let instances = Self.instances(of: stays)
        func topic(_ matter: LetterTopic.Matter, _ position: Int?) -> LetterTopic? {
            position.map { LetterTopic(matter, stays[$0].number, instances[$0]) }
        }
        var late: [LetterTopic] = []
        if let due, due < reading.today, let run = letter.running {
            late.append(LetterTopic(.init(run.stage), letter.runs.count - 1, letter.instance))
        }
        if let due = letter.executeBy, due < reading.today {
            late += [topic(.execution, stays.indices.last)].compactMap(\.self)
        }
        return LetterVoices(
            said: try Self.sayings(of: letter.id, in: reading),
            answer: topic(
                .answer,
                stays.lastIndex { stay in stay.endedBy.map { Self.answeringActs.contains($0) } ?? false }),
            late: late,
            life: isOpen(letter) ? topic(.letter, stays.lastIndex { $0.began != .transferred }) : nil)
    }

    /// What was said of the letter, oldest first.
    package static func sayings(of letter: Letter.ID, in reading: Reading) throws -> [LetterSaying] {
        try reading.connection.all(
            """
            SELECT v.kind, v.about, v.number, v.instance, v.on_day,
                CASE WHEN v.about IN ('intake', 'settlement', 'sending')
                    THEN (SELECT r.started_on FROM letter_stage r WHERE r.letter = v.letter AND r.position = v.number)
                    ELSE (SELECT t.ended_on FROM letter_stay t WHERE t.letter = v.letter AND t.number = v.number) END
            FROM letter_voice v WHERE v.letter = \(letter) ORDER BY v.on_day, v.number, v.about LIMIT 200
            """
        ) { row in
            LetterSaying(
                voice: try row.value(0),
                topic: LetterTopic(try row.value(1), try row.value(2), try row.value(3)),
                day: try row.value(4), topicDay: try row.value(5))
        }
    }

    private static func stays(of letter: Letter.ID, in reading: Reading) throws -> [(
        number: Int, began: LetterStay.Beginning, endedBy: String?
    )] {
        try reading.connection.all(
            "SELECT number, began_as, ended_by FROM letter_stay WHERE letter = \(letter) ORDER BY number"
        ) { (try $0.value(0), try $0.value(1), try $0.value(2)) }
    }

    /// At which instance each stay was: from the further complaint on, at the second.
    private static func instances(
        of stays: [(number: Int, began: LetterStay.Beginning, endedBy: String?)]
    ) -> [LetterInstance] {
        let second = stays.firstIndex { $0.began == .second } ?? stays.endIndex
        return stays.indices.map { $0 < second ? .first : .second }
    }
}

extension LetterVoice: SQLBindable, SQLReadable {}
extension LetterTopic.Matter: SQLBindable, SQLReadable {}
