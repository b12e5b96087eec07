import Civics
import Foundation
import Storage

/// Keeps the register of receptions: who was received, on what, for the how-manieth time, and what came of it.
package struct VisitStore: Sendable {
    package let receptions: ReceptionStore
    let letters: LetterStore

    package init(receptions: ReceptionStore, letters: LetterStore) {
        self.receptions = receptions
        self.letters = letters
    }

    private var archive: Archive { receptions.archive }

    /// Enters a visit: into a head's session and out of its line where there is one, into the case they came about
    /// before or into a new one.
    package func enter(_ draft: VisitDraft, at place: VisitPlace, by hand: ReceptionHand) async throws
        -> Visit
    {
        try await archive.act { transaction in
            try hand.require(.receiveCitizens, in: place.unit)
            try Self.lockRegister(in: transaction)
            let rules = try receptions.rules(in: transaction.reading)
            try draft.check(on: transaction.today, under: rules)
            try Self.take(place, in: receptions.units.tree(transaction.reading), transaction)
            let visit = try Self.visit(
                of: draft, at: place, rules: rules, by: hand, in: transaction)
            try Self.insert(visit, draft.content, in: transaction)
            try Self.insert(draft.refusal, of: visit, rules: rules, in: transaction)
            try transaction.enter(
                JournalEntry(
                    visit.isCounted ? "received" : "turned_away", "visit", visit.id, of: visit.unit,
                    by: hand.actor, content: draft.entry))
            return visit
        }
    }

    /// Puts right what was entered wrongly. What stood there before is kept with the reason.
    package func correct(
        _ id: Visit.ID, to draft: VisitDraft, reason: String, revision: Int, by hand: ReceptionHand
    ) async throws -> Visit {
        try await archive.act { transaction in
            try Self.lockRegister(in: transaction)
            let visit = try Self.handled(id, revision: revision, by: hand, in: transaction)
            let content = try Self.content(of: id, in: transaction.reading)
            let reason = try LongText.checked(
                reason, longest: 500, field: "reason",
                missing: Phrase("Ghi lý do sửa.", "Say why it is corrected."))
            let rules = try receptions.rules(in: transaction.reading)
            var draft = draft
            draft.caseID = visit.caseID
            guard (draft.handling == .refused) == (visit.handling == .refused) else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Không sửa được giữa “từ chối tiếp” và “đã tiếp”; hãy ghi lượt mới.",
                        "A visit cannot be changed between turned away and received; enter a new one."),
                    field: "handling")
            }
            if draft.handling == .refused {
                draft.refusal = try Self.refusal(of: id, in: transaction.reading).map {
                    RefusalDraft(ground: $0.ground, place: $0.place, particulars: $0.particulars)
                }
            }
            try draft.check(on: visit.receivedOn, under: rules)
            try Self.keepFormer(visit, content, reason: reason, by: hand.officer, in: transaction)
            let changed = visit.corrected(
                by: draft, isGroup: rules.groups(on: visit.receivedOn)?.isGroup(draft.people) ?? false)
            try Self.update(changed, draft.content, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "corrected", "visit", id, of: visit.unit, by: hand.actor,
                    content: draft.entry.merging(["reason": reason]) { one, _ in one }))
            return changed
        }
    }

    /// Enters that the written notice of a refusal was sent.
    package func sendNotice(
        _ id: Visit.ID, number: String, on day: Day, revision: Int, by hand: ReceptionHand
    )
        async throws
    {
        try await archive.act { transaction in
            let visit = try Self.handled(id, revision: revision, by: hand, in: transaction)
            guard let refusal = try Self.refusal(of: id, in: transaction.reading), refusal.needsNotice else {
                throw Refusal(
                    .invalid,
                    Phrase("Lượt này không cần thông báo bằng văn bản.", "This one needs no written notice."))
            }
            let number = try LongText.checked(
                number, longest: 80, field: "number",
                missing: Phrase("Ghi số, ký hiệu thông báo.", "Give the number of the notice."))
            guard (visit.receivedOn...transaction.today).contains(day) else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Ngày thông báo từ ngày tiếp đến hôm nay.",
                        "The notice is dated between the reception and today."), field: "on")
            }
            try transaction.connection.execute(
                """
                UPDATE visit_refusal SET notice_number = \(number), notice_on = \(day),
                    notice_signed_by = \(hand.name) WHERE visit = \(id)
                """)
            try Self.touch(visit, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "notified", "visit", id, of: visit.unit, by: hand.actor,
                    content: ["number": number, "on": day.description]))
        }
    }

    /// Gives a receipt for papers the visitor handed over.
    package func takePapers(_ items: [String], of id: Visit.ID, by hand: ReceptionHand) async throws
        -> PaperReceipt
    {
        try await archive.act { transaction in
            try Self.lockRegister(in: transaction)
            let visit = try Self.handled(id, by: hand, in: transaction)
            let items = items.map(\.normalized.trimmed).filter { !$0.isEmpty }
            try PaperReceipt.check(items)
            let year = transaction.today.year
            let last: Int? = try transaction.connection.value(
                "SELECT COALESCE(MAX(number), 0) FROM paper_receipt WHERE unit = \(visit.unit) AND year = \(year)"
            )
            let receipt = PaperReceipt(
                id: transaction.newID(), visit: id, number: (last ?? 0) + 1, year: year,
                receivedAt: transaction.now, items: items, receiver: hand.name)
            try transaction.connection.execute(
                """
                INSERT INTO paper_receipt (id, visit, unit, year, number, received_at, items, receiver)
                VALUES (\(receipt.id), \(id), \(visit.unit), \(year), \(receipt.number), \(receipt.receivedAt),
                    \(items.joined(separator: "\n")), \(receipt.receiver))
                """)
            try transaction.enter(
                JournalEntry(
                    "took_papers", "visit", id, of: visit.unit, by: hand.actor,
                    content: ["receipt": receipt.name, "items": items.joined(separator: "\n")]))
            return receipt
        }
    }
}

/// Where a visit took place: in the unit, at one of its sessions and out of its line, or on an office day.
package struct VisitPlace: Sendable {
    package let unit: Unit.ID
    package var session: ReceptionSession.ID?
    package var turn: (id: Turn.ID, revision: Int)?
    /// Who received, where that is not the officer who enters it.
    package var receiver: String?

    package init(
        unit: Unit.ID, session: ReceptionSession.ID? = nil, turn: (id: Turn.ID, revision: Int)? = nil,
        receiver: String? = nil
    ) {
        self.unit = unit
        self.session = session
        self.turn = turn
        self.receiver = receiver
    }
}

extension VisitDraft {
    /// What was done, for the digest of the journal.
    fileprivate var entry: [String: String] {
        [
            "kind": kind.rawValue, "people": "\(people)", "handling": handling.rawValue,
            "matter": content.matter, "name": content.name, "ground": refusal?.ground ?? "",
        ]
    }
}

extension Visit {
    fileprivate func corrected(by draft: VisitDraft, isGroup: Bool) -> Visit {
        Visit(
            id: id, unit: unit, session: session, turn: turn, number: number, year: year,
            receivedOn: receivedOn, kind: draft.kind, people: draft.people, isGroup: isGroup, caseID: caseID,
            visitNumber: visitNumber, handling: draft.handling, mode: draft.mode, receiver: receiver,
            receivedBy: receivedBy, answerBy: answerBy, revision: revision + 1)
    }
}
