/// A dialogue of a unit's head with people, staff or employees (hội nghị đối thoại): as it was planned, announced, held and
/// concluded.
package struct Dialogue: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Dialogue>

    package let id: ID
    package let unit: Unit.ID
    package let kind: DialogueKind
    package let mode: DialogueMode
    package var plan: DialoguePlan
    /// Since when it is announced, or its content sent; nothing while it stands in the unit's plan alone.
    package var announcedOn: Day?
    /// The last day to announce it, as it was reckoned then; nothing where the law sets none.
    package var announceBy: Day?
    package var cancellation: DialogueCancellation?
    package var attendance: DialogueAttendance?
    package var minutes: DialogueMinutes?
    package var result: DialogueResult?
    /// The last day to publish the results; nothing where the law sets none, or the minutes are open.
    package var resultsBy: Day?
    /// When it was planned, last changed, and entered as announced; nothing of what happened before that was kept.
    package var plannedAt: Instant?
    package var changedAt: Instant?
    package var announcedAt: Instant?
    /// Counts every change, so that the second of two officers is told.
    package var revision: Int

    package init(
        id: ID, unit: Unit.ID, kind: DialogueKind, mode: DialogueMode, plan: DialoguePlan,
        announcedOn: Day? = nil, announceBy: Day? = nil, cancellation: DialogueCancellation? = nil,
        attendance: DialogueAttendance? = nil, minutes: DialogueMinutes? = nil,
        result: DialogueResult? = nil, resultsBy: Day? = nil, plannedAt: Instant? = nil,
        changedAt: Instant? = nil, announcedAt: Instant? = nil, revision: Int = 1
    ) {
        self.id = id
        self.unit = unit
        self.kind = kind
        self.mode = mode
        self.plan = plan
        self.announcedOn = announcedOn
        self.announceBy = announceBy
        self.cancellation = cancellation
        self.attendance = attendance
        self.minutes = minutes
        self.result = result
        self.resultsBy = resultsBy
        self.plannedAt = plannedAt
        self.changedAt = changedAt
        self.announcedAt = announcedAt
        self.revision = revision
    }

    package var state: DialogueState {
        if cancellation != nil { return .cancelled }
        if result != nil { return .published }
        if minutes != nil { return .concluded }
        return announcedOn == nil ? .planned : .announced
    }

    /// Held: its minutes are closed.
    package var wasHeld: Bool { minutes != nil }

    package var isShown: Bool { announcedOn != nil }

    /// The day from which its plan stands as it does: nobody can have been told of it before.
    package var standsSince: Day? { [plannedAt, changedAt].compactMap(\.self).max()?.day }
}

/// How far a dialogue has come, as it follows from what was done.
package enum DialogueState: String, CaseIterable, Sendable {
    case planned, announced, concluded, published, cancelled

    package var name: Phrase {
        switch self {
        case .planned: Phrase("Trong kế hoạch, chưa thông báo", "Planned, not announced")
        case .announced: Phrase("Đã thông báo", "Announced")
        case .concluded: Phrase("Đã họp, chưa công khai kết quả", "Held, results not published")
        case .published: Phrase("Đã công khai kết quả", "Results published")
        case .cancelled: Phrase("Không tổ chức", "Called off")
        }
    }
}
