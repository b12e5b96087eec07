/// When, where and on what a dialogue is held, and who leads it.
package struct DialoguePlan: Equatable, Sendable {
    package var title: String
    package var topic: DialogueTopic
    package var day: Day
    package var hours: OfficeHours
    package var place: String
    package var chair: String
    /// What will be talked about, a point a line.
    package var agenda: String
    /// Whether it stands in the unit's plan of the year.
    package var isInYearPlan: Bool
    /// Of a clearance: the day of the meeting that asked those concerned, from which the law counts.
    package var consultedOn: Day?
    /// Of a workplace: the day on which the other side's request came (Điều 40 Nghị định 145/2020).
    package var requestedOn: Day?

    package init(
        title: String, topic: DialogueTopic, day: Day, hours: OfficeHours, place: String, chair: String,
        agenda: String, isInYearPlan: Bool = true, consultedOn: Day? = nil,
        requestedOn: Day? = nil
    ) {
        self.title = title.normalized.trimmed
        self.topic = topic
        self.day = day
        self.hours = hours
        self.place = place.normalized.trimmed
        self.chair = chair.normalized.trimmed
        self.agenda = agenda.normalized.trimmed
        self.isInYearPlan = isInYearPlan
        self.consultedOn = consultedOn
        self.requestedOn = requestedOn
    }

    package static let longestTitle = 200
    package static let longestAgenda = 4_000

    package var points: [String] {
        agenda.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}

/// Why a dialogue that was planned is not held.
package struct DialogueCancellation: Equatable, Sendable {
    package let reason: String
    package let at: Instant
    package let by: String

    package init(reason: String, at: Instant, by: String) {
        self.reason = reason
        self.at = at
        self.by = by
    }
}

/// Who came. Of a workplace the two sides are counted, as the law asks how many of them must be there.
package struct DialogueAttendance: Equatable, Sendable {
    package var participants: Int
    package var workplace: WorkplaceSides?

    package init(participants: Int, workplace: WorkplaceSides? = nil) {
        self.participants = participants
        self.workplace = workplace
    }
}

/// The two sides of a workplace dialogue (thành phần tham gia: Điều 38 Nghị định 145/2020/NĐ-CP).
package struct WorkplaceSides: Equatable, Sendable {
    /// How many work there: the law's number of members follows from it.
    package var employees: Int
    package var employerMembers: Int
    package var employeeMembers: Int
    package var employeesPresent: Int
    package var isEmployerRepresented: Bool

    package init(
        employees: Int, employerMembers: Int, employeeMembers: Int, employeesPresent: Int,
        isEmployerRepresented: Bool
    ) {
        self.employees = employees
        self.employerMembers = employerMembers
        self.employeeMembers = employeeMembers
        self.employeesPresent = employeesPresent
        self.isEmployerRepresented = isEmployerRepresented
    }
}

/// The minutes, closed (biên bản): afterwards nothing in them changes.
package struct DialogueMinutes: Equatable, Sendable {
    package let secretary: String
    package let conclusion: String
    package let closedAt: Instant
    package let by: String

    package init(secretary: String, conclusion: String, closedAt: Instant, by: String) {
        self.secretary = secretary
        self.conclusion = conclusion
        self.closedAt = closedAt
        self.by = by
    }
}

/// The notice of results (thông báo kết luận), as it was published.
package struct DialogueResult: Equatable, Sendable {
    package let publishedOn: Day
    package let number: String
    package let by: String
    /// When it was entered.
    package let at: Instant?

    package init(publishedOn: Day, number: String, by: String, at: Instant? = nil) {
        self.publishedOn = publishedOn
        self.number = number
        self.by = by
        self.at = at
    }
}

/// A change of what was announced, with what it was before.
package struct DialogueChange: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case changed, postponed
    }

    package let kind: Kind
    package let reason: String
    package let formerDay: Day
    package let formerPlace: String
    package let at: Instant

    package init(kind: Kind, reason: String, formerDay: Day, formerPlace: String, at: Instant) {
        self.kind = kind
        self.reason = reason
        self.formerDay = formerDay
        self.formerPlace = formerPlace
        self.at = at
    }
}
