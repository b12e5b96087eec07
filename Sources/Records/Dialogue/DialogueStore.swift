import Civics
import Storage

/// Keeps the dialogues of each unit: planned, announced, held, concluded, their results published.
package struct DialogueStore: Sendable {
    package let archive: Archive
    package let clocks: DisclosureClocks
    package let receipts: ReceiptStore

    package init(archive: Archive, clocks: DisclosureClocks, receipts: ReceiptStore) {
        self.archive = archive
        self.clocks = clocks
        self.receipts = receipts
    }

    /// The law on dialogues over the calendar as it stands.
    package func rules(in reading: Reading) throws -> DialogueRules {
        DialogueRules(try clocks.clock(in: reading).clock)
    }

    /// What a unit is on a day; what it was first where it did not stand yet.
    package static func kind(of unit: Unit.ID, on day: Day, in reading: Reading) throws -> UnitKind {
        let key: String? = try reading.connection.value(
            """
            SELECT kind FROM unit_placement WHERE unit = \(unit)
            ORDER BY CASE WHEN from_day <= \(day) THEN 0 ELSE 1 END,
                CASE WHEN from_day <= \(day) THEN from_day END DESC, from_day LIMIT 1
            """)
        guard let kind = key.flatMap({ UnitKind($0) }) else { throw Refusal.noSuchDialogue }
        return kind
    }

    /// Enters a dialogue into the unit's plan. Nobody outside sees it before it is announced.
    package func plan(
        _ plan: DialoguePlan, _ kind: DialogueKind, _ mode: DialogueMode, of unit: Unit.ID,
        by hand: UnitHand
    ) async throws -> Dialogue {
        try await archive.act { transaction in
            try hand.require(.planDialogue, in: unit)
            try plan.check()
            guard plan.day >= transaction.today else {
                throw Refusal(
                    .invalid, Phrase("Ngày đối thoại đã qua.", "The day of the dialogue is past."),
                    field: "day")
            }
            let rules = try rules(in: transaction.reading)
            try CalendarDayStore.keep(rules.calendar, in: transaction)
            let holder = try Self.kind(of: unit, on: plan.day, in: transaction.reading)
            let dialogue = Dialogue(
                id: transaction.newID(), unit: unit, kind: kind, mode: mode, plan: plan,
                announceBy: try rules.announceBy(kind, mode, by: holder, for: plan.day)?.due,
                plannedAt: transaction.now)
            try Self.insert(dialogue, calendar: rules.calendar.version, by: hand.officer, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "planned", "dialogue", dialogue.id, of: unit, by: hand.actor,
                    content: plan.entry.merging(["kind": kind.rawValue]) { one, _ in one }))
            return dialogue
        }
    }

    /// Says since when the dialogue is announced: posted, or its content sent to the other side. A notice too short is
    /// kept as it was given; the pages say how much is missing.
    package func announce(_ id: Dialogue.ID, on day: Day, revision: Int, by hand: UnitHand) async throws
        -> Dialogue
    {
        try await archive.act { transaction in
            var dialogue = try Self.locked(
                id, revision: revision, for: .planDialogue, by: hand, in: transaction)
            try dialogue.checkAnnouncing(on: day, today: transaction.today)
            dialogue.announcedOn = day
            dialogue.announcedAt = transaction.now
            try Self.update(&dialogue, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "announced", "dialogue", id, of: dialogue.unit, by: hand.actor,
                    content: ["on": day.description]))
            return dialogue
        }
    }

    /// Changes when, where or on what it is held. What was announced is changed with a reason that people read, and a new
    /// day is announced anew.
    package func change(
        _ id: Dialogue.ID, to plan: DialoguePlan, reason: String, revision: Int, by hand: UnitHand
    ) async throws -> Dialogue {
        try await archive.act { transaction in
            var dialogue = try Self.locked(
                id, revision: revision, for: .planDialogue, by: hand, in: transaction)
            try dialogue.checkMovable(
                at: transaction.now, try Self.questions(of: id, in: transaction.reading))
            try plan.check()
            guard plan.day >= transaction.today else {
                throw Refusal(
                    .invalid, Phrase("Ngày đối thoại đã qua.", "The day of the dialogue is past."),
                    field: "day")
            }
            let reason = try LongText.checked(
                reason, longest: Dialogue.longestReason, field: "reason",
                missing: dialogue.isShown
                    ? Phrase("Ghi lý do thay đổi để thông báo.", "Say why: people will be told.") : nil)
            if dialogue.isShown {
                try Self.insertChange(
                    of: dialogue, to: plan, reason: reason, by: hand.officer, in: transaction)
            }
            let rules = try rules(in: transaction.reading)
            if plan.day != dialogue.plan.day, dialogue.isShown {
                dialogue.announcedOn = transaction.today
                dialogue.announcedAt = transaction.now
            }
            dialogue.changedAt = transaction.now
            dialogue.plan = plan
            let holder = try Self.kind(of: dialogue.unit, on: plan.day, in: transaction.reading)
            dialogue.announceBy = try rules.announceBy(
                dialogue.kind, dialogue.mode, by: holder, for: plan.day)?.due
            try Self.update(&dialogue, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "changed", "dialogue", id, of: dialogue.unit, by: hand.actor,
                    content: plan.entry.merging(["reason": reason]) { one, _ in one }))
            return dialogue
        }
    }

    /// Calls a dialogue off, with a reason that people read.
    package func cancel(_ id: Dialogue.ID, reason: String, revision: Int, by hand: UnitHand) async throws
        -> Dialogue
    {
        try await archive.act { transaction in
            var dialogue = try Self.locked(
                id, revision: revision, for: .planDialogue, by: hand, in: transaction)
            try dialogue.checkCallingOff(
                at: transaction.now, try Self.questions(of: id, in: transaction.reading),
                under: try rules(in: transaction.reading))
            let reason = try LongText.checked(
                reason, longest: Dialogue.longestReason, field: "reason",
                missing: Phrase("Ghi lý do không tổ chức.", "Say why it is called off."))
            dialogue.cancellation = DialogueCancellation(
                reason: reason, at: transaction.now, by: hand.name)
            try transaction.connection.execute(
                """
                INSERT INTO dialogue_cancellation (dialogue, reason, at, signed_by)
                VALUES (\(id), \(reason), \(transaction.now), \(hand.name))
                """)
            try Self.update(&dialogue, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "cancelled", "dialogue", id, of: dialogue.unit, by: hand.actor,
                    content: ["reason": reason]))
            return dialogue
        }
    }
}

extension DialoguePlan {
    /// What was planned, for the digest of the journal.
    fileprivate var entry: [String: String] {
        ["title": title, "day": day.description, "hours": hours.words, "place": place, "chair": chair]
    }
}

extension Refusal {
    static let noSuchDialogue = Refusal(
        .notFound, Phrase("Không có cuộc đối thoại này.", "There is no such dialogue."))
    static let noSuchDialogueQuestion = Refusal(
        .notFound, Phrase("Không có câu hỏi này.", "There is no such question."))

    static func changedDialogue(_ state: Phrase) -> Refusal {
        Refusal(
            .conflict,
            Phrase(
                "Trong lúc ông/bà nhập, người khác đã thay đổi: \(state.vietnamese). Hãy xem lại rồi làm lại.",
                "Somebody else changed this meanwhile: \(state.english). Look at it again and do it once more."
            ))
    }
}
