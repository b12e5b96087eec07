import Civics
import Storage

/// What the head concludes on a visit, as it is entered.
package enum ConclusionDraft: Sendable {
    /// Something will be done by a day: `what` is public and names nobody who came.
    case promise(what: String, owner: String, due: Day)
    case explained(String)
    /// The matter becomes a letter that is settled as letters are; `subject` says in a line what it is about.
    case letter(subject: String)
}

extension VisitStore {
    /// Enters what was concluded on a visit. A promise or a letter is made in the same act, so that neither stands without
    /// the other; with a letter comes the code for its sender, and with a promise one for who came without booking and has
    /// none yet. It is told this once.
    package func conclude(_ id: Visit.ID, _ draft: ConclusionDraft, revision: Int, by hand: ReceptionHand)
        async throws -> (VisitConclusion, ReceiptCode?)
    {
        try await receptions.archive.act { transaction in
            let visit = try Self.handled(id, revision: revision, by: hand, in: transaction)
            guard visit.isCounted else {
                throw Refusal(
                    .invalid,
                    Phrase("Người này đã bị từ chối tiếp.", "This visitor was turned away."))
            }
            let conclusion = try conclusion(of: visit, draft, by: hand.officer, in: transaction)
            try transaction.connection.execute(
                """
                INSERT INTO visit_conclusion (id, visit, kind, text, subject, at, signed_by)
                VALUES (\(conclusion.id), \(id), \(conclusion.kind), \(conclusion.text), \(conclusion.subject),
                    \(conclusion.at), \(conclusion.by))
                """)
            try Self.touch(visit, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "concluded", "visit", id, of: visit.unit, by: hand.actor,
                    content: [
                        "kind": conclusion.kind.rawValue, "text": conclusion.text,
                        "subject": conclusion.subject ?? "",
                    ]))
            return (conclusion, try code(for: conclusion, of: visit, in: transaction))
        }
    }

    /// The code with which whoever came follows the letter or answers for what was promised. Who booked has one from then.
    private func code(for conclusion: VisitConclusion, of visit: Visit, in transaction: Transaction) throws
        -> ReceiptCode?
    {
        switch conclusion.kind {
        case .explained: return nil
        case .letter:
            return try conclusion.subject.map {
                try letters.receipts.issue(for: "letter", $0, in: transaction)
            }
        case .promise:
            let turn = try visit.turn.map { try TurnStore.turn($0, in: transaction.reading) }
            guard turn?.source != .booked else { return nil }
            let isFirst =
                try transaction.connection.execute(
                    """
                    INSERT INTO visit_code (visit, at) VALUES (\(visit.id), \(transaction.now))
                    ON CONFLICT (visit) DO NOTHING
                    """) == 1
            return isFirst ? try letters.receipts.issue(for: "visit", visit.id, in: transaction) : nil
        }
    }

    private func conclusion(
        of visit: Visit, _ draft: ConclusionDraft, by officer: Officer, in transaction: Transaction
    ) throws -> VisitConclusion {
        func made(_ kind: VisitConclusion.Kind, _ text: String, _ subject: String? = nil) -> VisitConclusion {
            VisitConclusion(
                id: transaction.newID(), visit: visit.id, kind: kind, text: text, subject: subject,
                at: transaction.now, by: officer.name)
        }
        switch draft {
        case .explained(let text):
            return made(
                .explained,
                try LongText.checked(
                    text, longest: 4_000, field: "text",
                    missing: Phrase("Ghi nội dung kết luận.", "Say what was concluded.")))
        case .letter(let subject):
            let content = try Self.content(of: visit.id, in: transaction.reading)
            let letter = try letters.receive(
                LetterIntake(
                    unit: visit.unit, kind: visit.kind.letterKind, channel: .reception,
                    receivedOn: transaction.today, senderName: content.name,
                    senderAddress: content.address, senderPhone: content.phone, people: visit.people,
                    subject: subject, text: content.matter), by: officer.actor, in: transaction)
            return made(.letter, subject, letter.id.description)
        case .promise(let what, let owner, let due):
            guard !visit.isSealed else { throw Refusal.sealedPromise }
            let promise = try PromiseStore.make(
                PromiseDraft(
                    origin: .visit(visit.id.description), unit: visit.unit, what: what, owner: owner, due: due
                ), by: officer, in: transaction)
            return made(.promise, promise.what, promise.id.description)
        }
    }
}

extension Refusal {
    fileprivate static let sealedPromise = Refusal(
        .invalid,
        Phrase(
            "Lời hứa được công khai, nên không lập từ lượt tiếp tố cáo. Hãy lập đơn để giải quyết kín.",
            "Promises are public, so that none is made from the visit of somebody who denounces. Make a letter of it."
        ),
        field: "kind")
}
