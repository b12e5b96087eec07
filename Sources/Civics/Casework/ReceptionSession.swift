/// One reception of citizens by the head of a unit, on the day of the schedule or out of turn (buổi tiếp công dân).
package struct ReceptionSession: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<ReceptionSession>

    package let id: ID
    package let unit: Unit.ID
    package let day: Day
    package let hours: OfficeHours
    package let place: String
    package let mode: ReceptionMode
    /// Why it is held out of turn; nothing where it stands in the schedule.
    package let occasion: String?
    /// Who receives, as the schedule says it.
    package let receiver: String
    /// How many turns may be booked.
    package let capacity: Int
    /// The day the schedule was posted with this session in it.
    package let postedOn: Day?
    /// When that was entered; nothing of what was entered before it was kept.
    package let postedAt: Instant?
    /// The last day to post it, as it was reckoned when it was planned.
    package let postBy: Day
    package let postponement: Postponement?
    package let holding: Holding?
    /// That it was entered after it was held; nothing where it was planned.
    package let supplement: Supplement?
    /// Counts every change, so that the second of two officers is told.
    package let revision: Int

    package init(
        id: ID, unit: Unit.ID, day: Day, hours: OfficeHours, place: String, mode: ReceptionMode = .inPerson,
        occasion: String? = nil, receiver: String, capacity: Int, postedOn: Day?, postBy: Day,
        postponement: Postponement? = nil, holding: Holding? = nil, supplement: Supplement? = nil,
        postedAt: Instant? = nil, revision: Int = 1
    ) {
        self.id = id
        self.unit = unit
        self.day = day
        self.hours = hours
        self.place = place
        self.mode = mode
        self.occasion = occasion
        self.receiver = receiver
        self.capacity = capacity
        self.postedOn = postedOn
        self.postedAt = postedAt
        self.postBy = postBy
        self.postponement = postponement
        self.holding = holding
        self.supplement = supplement
        self.revision = revision
    }

    package var isAdHoc: Bool { occasion != nil }

    /// Whether the schedule hung long enough before the day (Điều 24 Luật 42/2013/QH13). A reception out of turn, or one
    /// that was never planned, cannot.
    package var wasPostedInTime: Bool {
        isAdHoc || supplement != nil || postedOn.map { $0 <= postBy } ?? false
    }

    /// Whether its hours have passed.
    package func isOver(at moment: Instant) -> Bool {
        moment >= Instant(day, hour: hours.closes / 60, minute: hours.closes % 60)
    }

    /// Announced, and neither put off nor over.
    package var isComing: Bool { postponement == nil && holding == nil }
}

/// In person, or by picture and sound (tiếp công dân trực tuyến, Điều 16–24 Nghị định 154/2026/NĐ-CP).
package enum ReceptionMode: String, CaseIterable, Sendable {
    case inPerson = "in_person"
    case online

    package var name: Phrase {
        switch self {
        case .inPerson: Phrase("Trực tiếp", "In person")
        case .online: Phrase("Trực tuyến", "Online")
        }
    }
}

/// From when until when an office receives, in minutes of the day.
package struct OfficeHours: Hashable, Sendable {
    package let opens: Int
    package let closes: Int

    package init(opens: Int, closes: Int) {
        self.opens = opens
        self.closes = closes
    }

    /// "7:30–11:30".
    package var words: String { "\(Self.said(opens))–\(Self.said(closes))" }

    private static func said(_ minute: Int) -> String {
        let rest = minute % 60
        return "\(minute / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}

/// A session put off (hoãn): why, since when people are told, and to which session if there is one.
package struct Postponement: Equatable, Sendable {
    package let reason: String
    package let announcedOn: Day
    package let to: ReceptionSession.ID?
    package let by: String

    package init(reason: String, announcedOn: Day, to session: ReceptionSession.ID?, by officer: String) {
        self.reason = reason
        self.announcedOn = announcedOn
        to = session
        by = officer
    }
}

/// That a head received although no reception was planned, as it was entered afterwards (ghi bổ sung).
package struct Supplement: Equatable, Sendable {
    package let reason: String
    package let enteredOn: Day
    package let by: String

    package init(reason: String, enteredOn day: Day, by officer: String) {
        self.reason = reason
        enteredOn = day
        by = officer
    }
}

/// What became of a session: who received, with which delegation, or why it was not held.
package struct Holding: Equatable, Sendable {
    package enum Receiver: String, CaseIterable, Sendable {
        case head
        case deputyDelegated = "deputy_delegated"
        case notHeld = "not_held"

        package var name: Phrase {
            switch self {
            case .head: Phrase("Người đứng đầu trực tiếp tiếp", "Received by the head in person")
            case .deputyDelegated:
                Phrase("Ủy quyền cấp phó tiếp", "Received by a deputy under delegation")
            case .notHeld: Phrase("Không tổ chức", "Not held")
            }
        }
    }

    package let by: Receiver
    /// Who sat there; nothing where it was not held.
    package let receiver: String
    /// "Giấy ủy quyền 12/UQ-UBND ngày 3/8/2022", where a deputy received.
    package let delegation: String?
    /// Why it was not held.
    package let reason: String?
    package let signedBy: String

    package init(
        by receiver: Receiver, receiver name: String, delegation: String? = nil, reason: String? = nil,
        signedBy officer: String
    ) {
        by = receiver
        self.receiver = name
        self.delegation = delegation
        self.reason = reason
        signedBy = officer
    }
}
