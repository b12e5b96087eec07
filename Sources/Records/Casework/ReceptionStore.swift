import Civics
import Storage

/// Keeps the schedule of receptions of each unit: what was planned and posted, put off, held and by whom.
package struct ReceptionStore: Sendable {
    package let archive: Archive
    package let units: UnitStore
    package let clocks: DisclosureClocks

    package init(archive: Archive, units: UnitStore, clocks: DisclosureClocks) {
        self.archive = archive
        self.units = units
        self.clocks = clocks
    }

    /// The law on receptions over the calendar as it stands.
    package func rules(in reading: Reading) throws -> ReceptionRules {
        ReceptionRules(try clocks.clock(in: reading).clock)
    }

    /// Enters sessions into the unit's schedule: all of them, or none with everything that is wrong.
    package func plan(_ drafts: [SessionDraft], of unit: Unit.ID, by hand: ReceptionHand) async throws
        -> [ReceptionSession]
    {
        try await archive.act { transaction in
            try hand.require(.planReception, in: unit)
            let sessions = try self.plan(drafts, of: unit, by: hand.officer, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "planned", "reception_schedule", unit, of: unit, by: hand.actor,
                    content: ["days": sessions.map(\.day.description).joined(separator: " ")]))
            return sessions
        }
    }

    /// Says since when the schedule with these sessions hangs.
    package func post(_ ids: [ReceptionSession.ID], of unit: Unit.ID, on day: Day, by hand: ReceptionHand)
        async throws
    {
        try await archive.act { transaction in
            try hand.require(.planReception, in: unit)
            guard day <= transaction.today else {
                throw Refusal(
                    .invalid, Phrase("Ngày niêm yết chưa đến.", "The day of posting is still to come."),
                    field: "posted-on")
            }
            let tree = try units.tree(transaction.reading)
            for id in ids {
                let session = try Self.session(id, in: transaction.reading)
                guard tree.stands(unit, inPlaceOf: session.unit) else { throw Refusal.noSuchSession }
                guard session.isComing else { throw Refusal.changedReception(session.changed) }
                let planned: Instant? = try transaction.connection.value(
                    "SELECT planned_at FROM reception_session WHERE id = \(id)")
                try session.checkPosting(on: day, plannedOn: planned?.day)
                try transaction.connection.execute(
                    """
                    UPDATE reception_session SET posted_on = \(day), posted_at = \(transaction.now),
                        revision = revision + 1 WHERE id = \(id)
                    """)
            }
            try transaction.enter(
                JournalEntry(
                    "posted", "reception_schedule", unit, of: unit, by: hand.actor,
                    content: ["on": day.description, "sessions": "\(ids.count)"]))
        }
    }

    /// Puts a session off with a reason that people read, to another day where one is named. Turns that were booked move
    /// with it.
    package func postpone(
        _ id: ReceptionSession.ID, _ reason: String, to draft: SessionDraft?, revision: Int,
        by hand: ReceptionHand
    ) async throws -> ReceptionSession {
        try await archive.act { transaction in
            let session = try Self.handled(id, revision: revision, by: hand, in: transaction)
            let holder = try units.tree(transaction.reading).holder(of: session.unit)
            let next = try draft.map { draft in
                try self.plan([draft], of: holder, by: hand.officer, in: transaction)[0]
            }
            let changed = try session.postponed(reason, to: next?.id, on: transaction.today, by: hand.name)
            guard let postponement = changed.postponement else { return changed }
            try transaction.connection.execute(
                """
                INSERT INTO reception_postponement (session, reason, announced_on, to_session, at, signed_by)
                VALUES (\(id), \(postponement.reason), \(postponement.announcedOn), \(postponement.to),
                    \(transaction.now), \(hand.name))
                """)
            try Self.touch(changed, in: transaction)
            if let next {
                try transaction.connection.execute(
                    "UPDATE turn SET session = \(next.id) WHERE session = \(id) AND state IN ('waiting', 'called', 'absent')"
                )
            }
            try transaction.enter(
                JournalEntry(
                    "postponed", "reception_session", id, of: session.unit, by: hand.actor,
                    content: ["reason": postponement.reason, "to": next?.day.description ?? ""]))
            return changed
        }
    }

    /// Enters who received at a session, or why it was not held.
    package func hold(
        _ id: ReceptionSession.ID, _ holding: Holding, revision: Int, by hand: ReceptionHand
    ) async throws -> ReceptionSession {
        try await archive.act { transaction in
            let session = try Self.handled(id, revision: revision, by: hand, in: transaction)
            let isCorrection = session.holding != nil
            let changed = try session.held(
                holding, under: try self.duty(of: session, in: transaction.reading), on: transaction.today)
            try Self.save(holding, of: id, by: hand.name, in: transaction)
            try Self.touch(changed, in: transaction)
            try transaction.enter(
                JournalEntry(
                    isCorrection ? "corrected" : "held", "reception_session", id, of: session.unit,
                    by: hand.actor,
                    content: [
                        "by": holding.by.rawValue, "receiver": holding.receiver,
                        "delegation": holding.delegation ?? "", "reason": holding.reason ?? "",
                    ]))
            return changed
        }
    }

    /// Enters a reception that the head held although nobody had planned it. It stays marked as entered afterwards.
    package func supplement(
        _ draft: SessionDraft, reason: String, of unit: Unit.ID, by hand: ReceptionHand
    ) async throws -> ReceptionSession {
        try await archive.act { transaction in
            try hand.require(.planReception, in: unit)
            try draft.checkSupplement(reason, on: transaction.today)
            guard try units.tree(on: draft.day, transaction.reading).contains(unit) else {
                throw Refusal(
                    .invalid, Phrase("Vào ngày này chưa có đơn vị.", "There was no such unit on this day."),
                    field: "day")
            }
            let rules = try rules(in: transaction.reading)
            try CalendarDayStore.keep(rules.calendar, in: transaction)
            let session = ReceptionSession(
                id: transaction.newID(), unit: unit, day: draft.day, hours: draft.hours, place: draft.place,
                mode: draft.mode, receiver: draft.receiver, capacity: draft.capacity, postedOn: nil,
                postBy: try rules.postBy(for: draft.day).due,
                holding: Holding(by: .head, receiver: draft.receiver, signedBy: hand.name),
                supplement: Supplement(
                    reason: reason.normalized.trimmed, enteredOn: transaction.today, by: hand.name))
            try Self.insert(session, calendar: rules.calendar.version, by: hand.officer, in: transaction)
            try Self.insertSupplement(of: session, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "supplemented", "reception_session", session.id, of: unit, by: hand.actor,
                    content: [
                        "day": session.day.description, "receiver": session.receiver, "reason": reason,
                    ]))
            return session
        }
    }

    /// The duty of the head under which the session stood, by the law and the units of its day: where the unit that had
    /// planned it was merged before, that of its successor.
    package func duty(of session: ReceptionSession, in reading: Reading) throws -> ReceptionDuty? {
        let tree = try units.tree(on: session.day, reading)
        return try tree[tree.holder(of: session.unit)].flatMap {
            try rules(in: reading).duty(of: $0, in: tree)
        }
    }

    private func plan(
        _ drafts: [SessionDraft], of unit: Unit.ID, by officer: Officer, in transaction: Transaction
    ) throws -> [ReceptionSession] {
        let rules = try rules(in: transaction.reading)
        guard !drafts.isEmpty else {
            throw Refusal(
                .invalid, Phrase("Chọn ít nhất một ngày tiếp.", "Choose at least one day."), field: "day")
        }
        var refusals: [Refusal] = []
        for draft in drafts { refusals.collect { try draft.check(on: transaction.today, under: rules) } }
        guard refusals.isEmpty else { throw Refusals(refusals) }
        try CalendarDayStore.keep(rules.calendar, in: transaction)
        return try drafts.map { draft in
            let session = ReceptionSession(
                id: transaction.newID(), unit: unit, day: draft.day, hours: draft.hours, place: draft.place,
                mode: draft.mode, occasion: draft.occasion, receiver: draft.receiver,
                capacity: draft.capacity, postedOn: draft.postedOn,
                postBy: try rules.postBy(for: draft.day).due,
                postedAt: draft.postedOn.map { _ in transaction.now })
            try Self.insert(session, calendar: rules.calendar.version, by: officer, in: transaction)
            return session
        }
    }
}

extension ReceptionSession {
    /// How it stands, for the second of two officers.
    var changed: Phrase {
        if supplement != nil, holding?.by == .head {
            return Phrase("buổi này đã ghi bổ sung", "it has been entered afterwards")
        }
        if postponement != nil { return Phrase("buổi này đã hoãn", "it has been put off") }
        if let holding { return holding.by.name }
        return Phrase("lịch đã được sửa", "its schedule was changed")
    }
}

extension Refusal {
    static let noSuchSession = Refusal(
        .notFound, Phrase("Không có buổi tiếp công dân này.", "There is no such reception."))

    static func changedReception(_ state: Phrase) -> Refusal {
        Refusal(
            .conflict,
            Phrase(
                "Trong lúc ông/bà nhập, người khác đã thay đổi: \(state.vietnamese). Hãy xem lại rồi làm lại.",
                "Somebody else changed this meanwhile: \(state.english). Look at it again and do it once more."
            ))
    }
}
