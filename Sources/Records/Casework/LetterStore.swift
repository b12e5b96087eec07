import Civics
import Storage

/// Keeps letters: how they come in, what is done to them, and what is said about them.
package struct LetterStore: Sendable {
    package let archive: Archive
    package let table: LetterTable
    package let receipts: ReceiptStore
    package let units: UnitStore

    package init(
        archive: Archive, receipts: ReceiptStore, units: UnitStore? = nil, table: LetterTable = .shipped
    ) {
        self.archive = archive
        self.units = units ?? UnitStore(archive: archive)
        self.receipts = receipts
        self.table = table
    }

    /// Takes a letter in, with its papers, and gives the code that leads back to it.
    package func receive(
        _ intake: LetterIntake, files: [KeptFile] = [], by actor: Actor, signed name: String = ""
    )
        async throws -> (letter: Letter, code: ReceiptCode)
    {
        try await archive.act { transaction in
            let letter = try receive(intake, by: actor, in: transaction)
            try add(files, to: letter, of: nil, by: name, in: transaction)
            let code = try receipts.issue(for: "letter", letter.id, in: transaction)
            try enter(
                "received", letter, by: actor, ["subject": intake.subject, "text": intake.text],
                in: transaction)
            return (letter, code)
        }
    }

    /// Takes a letter in at the desk, for whoever handles letters in the unit.
    package func receive(_ intake: LetterIntake, files: [KeptFile], by hand: LetterHand) async throws -> (
        letter: Letter, code: ReceiptCode
    ) {
        guard handles(hand, in: intake.unit) else { throw Self.notYours }
        return try await receive(intake, files: files, by: hand.officer.actor, signed: hand.officer.name)
    }

    /// As `receive`, for a form that may be sent twice: the second time no second letter is made, and only a new code is
    /// given, because nobody can tell the first one again.
    package func submit(_ intake: LetterIntake, files: [KeptFile], sending: ReceiptStore.Sending) async throws
        -> (letter: Letter, code: ReceiptCode)
    {
        try await archive.act { transaction in
            if let known = try receipts.made(by: sending, "letter", in: transaction.reading).flatMap({
                Letter.ID($0)
            }) {
                let letter = try record(known, in: transaction.reading).letter
                let code = try receipts.issue(for: "letter", known, in: transaction)
                try enter("receipt_renewed", letter, by: .visitor, [:], in: transaction)
                return (letter, code)
            }
            let letter = try receive(intake, by: .visitor, in: transaction)
            try add(files, to: letter, of: nil, by: "", in: transaction)
            try receipts.remember(sending, for: "letter", letter.id, in: transaction)
            let code = try receipts.issue(for: "letter", letter.id, in: transaction)
            try enter(
                "received", letter, by: .visitor, ["subject": intake.subject, "text": intake.text],
                in: transaction)
            return (letter, code)
        }
    }

    /// Takes a letter in within another act, which enters its own row into the journal.
    package func receive(_ intake: LetterIntake, by actor: Actor, in transaction: Transaction) throws
        -> Letter
    {
        try receive(intake, parent: nil, in: transaction)
    }

    /// A part of a split letter keeps the day on which the whole was handed in, for the time runs from there, and stands in
    /// the books from the day of the split.
    func receive(
        _ intake: LetterIntake, parent: Letter.ID?, enteredOn: Day? = nil, in transaction: Transaction
    ) throws -> Letter {
        var intake = try intake.checked(on: transaction.today, under: .shipped, isPart: parent != nil)
        intake.unit = try holder(of: intake.unit, in: transaction.reading)
        let day = intake.receivedOn ?? transaction.today
        let letter = Letter(id: transaction.newID(), kind: intake.kind, unit: intake.unit, receivedOn: day)
        let record = LetterRecord(
            letter: letter, number: try nextNumber(in: intake.unit, year: day.year, transaction),
            channel: intake.channel, receivedAt: transaction.now, senderName: intake.senderName,
            senderAddress: intake.senderAddress, senderPhone: intake.senderPhone, people: intake.people,
            subject: intake.subject, text: intake.text, origin: intake.origin,
            representatives: intake.representatives, parent: parent)
        try insert(record, in: transaction)
        try beginStay(
            record, as: parent == nil ? .received : .split, on: enteredOn ?? day, in: transaction)
        return letter
    }

    /// The unit, or the one that took its place. Refused where it ended and nobody did.
    func holder(of unit: Unit.ID, in reading: Reading) throws -> Unit.ID {
        let tree = try units.tree(reading)
        guard let holder = tree.contains(unit) ? unit : tree.successors(of: unit).first?.id else {
            throw Refusal(
                .notFound,
                Phrase(
                    "Đơn vị này không còn, và chưa có nơi tiếp nhận thay. Xin chọn đơn vị khác.",
                    "This unit is no longer there, and none has taken its place. Choose another one."),
                field: "unit")
        }
        return holder
    }

    /// The row of the journal. What a letter says enters it as a salted digest only.
    func enter(
        _ act: String, _ letter: Letter, by actor: Actor, _ content: [String: String],
        in transaction: Transaction
    ) throws {
        try transaction.enter(
            JournalEntry(act, "letter", letter.id, of: letter.unit, by: actor, content: content))
    }

    /// Rows for files that are in their place already. Nobody reads them but through their letter.
    func add(
        _ files: [KeptFile], to letter: Letter, of message: Identifier<LetterMessage>?, by name: String,
        in transaction: Transaction
    ) throws {
        for kept in files {
            let id = transaction.newID(StoredFile.self)
            try transaction.connection.execute(
                """
                INSERT INTO file (id, unit, digest, name, type, size_bytes, is_published, uploaded_at, uploaded_by)
                VALUES (\(id), \(letter.unit), \(kept.digest), \(kept.name), \(kept.type.rawValue),
                    \(kept.sizeBytes), 0, \(transaction.now), \(name))
                """)
            try transaction.connection.execute(
                "INSERT INTO letter_file (file, letter, message) VALUES (\(id), \(letter.id), \(message))")
        }
    }
}

extension LetterTable {
    /// The table that stands in the program.
    package static let shipped: LetterTable = {
        do {
            return try load(checkedAgainst: .shipped)
        } catch {
            preconditionFailure("letter-acts.yaml: \(error)")
        }
    }()
}
