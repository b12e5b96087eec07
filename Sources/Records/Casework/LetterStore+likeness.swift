import Civics
import Storage

/// Two letters that may be the same, and what was found out about them.
package struct LetterLikeness: Sendable {
    package let other: LetterSummary
    package let isSameSender: Bool
    package let isSameSubject: Bool
    /// How much of their words the two letters share: from 0 to 1.
    package let share: Double
    /// Nothing while nobody has decided.
    package let isSame: Bool?

    /// The same words, though perhaps with other line breaks and capitals.
    package var isSameText: Bool { share == 1 }
}

extension LetterStore {
    /// Letters of the same unit that look like this one: from the same sender, on the same subject, or with nearly the
    /// same words. Denunciations are never among them.
    package static func similar(to record: LetterRecord, in reading: Reading) throws -> [LetterLikeness] {
        guard record.letter.kind != .denunciation else { return [] }
        var decided: [Letter.ID: Bool] = [:]
        try reading.connection.forEach(
            """
            SELECT other, is_same FROM letter_likeness WHERE letter = \(record.id)
            UNION ALL SELECT letter, is_same FROM letter_likeness WHERE other = \(record.id)
            """
        ) { decided[try $0.value(0)] = try $0.value(1) }
        let sender = record.senderName.folded
        var ids = try reading.connection.values(
            """
            SELECT id FROM letter WHERE unit = \(record.letter.unit) AND subject_fold = \(record.subject.folded)
                AND kind <> 'denunciation' AND id <> \(record.id) ORDER BY id DESC LIMIT 10
            """, as: Letter.ID.self)
        if !sender.isEmpty {
            ids += try reading.connection.values(
                """
                SELECT id FROM letter WHERE unit = \(record.letter.unit) AND sender_fold = \(sender)
                    AND kind <> 'denunciation' AND id <> \(record.id) ORDER BY id DESC LIMIT 10
                """, as: Letter.ID.self)
        }
        let likeness = TextLikeness(of: record.text)
        ids += try reading.connection.values(
            """
            SELECT DISTINCT l.id FROM letter_band b JOIN letter l ON l.id = b.letter
            WHERE b.hash IN (\(list: likeness.bandHashes)) AND l.unit = \(record.letter.unit)
                AND l.kind <> 'denunciation' AND l.id <> \(record.id) ORDER BY l.id DESC LIMIT 30
            """, as: Letter.ID.self)
        let found = try summaries("WHERE l.id IN (\(list: Set(ids))) ORDER BY l.id DESC", in: reading)
        return found.map { other in
            LetterLikeness(
                other: other, isSameSender: !sender.isEmpty && other.record.senderName.folded == sender,
                isSameSubject: other.record.subject.folded == record.subject.folded,
                share: likeness.share(with: TextLikeness(of: other.record.text)), isSame: decided[other.id])
        }
        .filter {
            $0.isSameSender || $0.isSameSubject || $0.share >= TextLikeness.nearSame || $0.isSame != nil
        }
    }

    /// What an officer found out about two letters.
    package func settleLikeness(of one: Letter.ID, and other: Letter.ID, isSame: Bool, by hand: LetterHand)
        async throws
    {
        try await archive.act { transaction in
            let letter = try handled(one, by: hand, in: transaction.reading).letter
            let second = try record(other, for: hand.reader, in: transaction.reading).letter
            guard letter.unit == second.unit, second.kind != .denunciation, one != other else {
                throw Self.noSuchLetter
            }
            let (low, high) = one.description < other.description ? (one, other) : (other, one)
            try transaction.connection.execute(
                """
                INSERT INTO letter_likeness (letter, other, is_same, on_day, signed_by)
                VALUES (\(low), \(high), \(isSame), \(transaction.today), \(hand.officer.name))
                ON CONFLICT (letter, other) DO UPDATE SET is_same = \(isSame), on_day = \(transaction.today),
                    signed_by = \(hand.officer.name)
                """)
            try enter(
                isSame ? "found_same" : "found_different", letter, by: hand.officer.actor,
                ["other": other.description],
                in: transaction)
        }
    }

    /// Lets the letter be found by others of near-same words.
    func enterLikeness(of record: LetterRecord, in transaction: Transaction) throws {
        for hash in Set(TextLikeness(of: record.text).bandHashes) {
            try transaction.connection.execute(
                "INSERT INTO letter_band (hash, letter) VALUES (\(hash), \(record.id))")
        }
    }
}
