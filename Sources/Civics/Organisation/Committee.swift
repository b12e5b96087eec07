/// The Steering Committee for the Regulation on Grassroots Democracy of a unit (Ban Chỉ đạo thực hiện Quy chế dân chủ ở
/// cơ sở), with all that is kept of it.
package struct Committee: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Committee>

    package let id: ID
    package let unit: Unit.ID
    package let name: String
    /// In the order of their days.
    package var decisions: [CommitteeDecision]
    /// Everyone who ever was a member: head first, then deputies, then the others.
    package var members: [CommitteeMember]
    package var assignments: [CommitteeAssignment]
    package var regulations: [CommitteeRegulation]
    package var tasks: [CommitteeTask]
    /// The newest first.
    package var meetings: [CommitteeMeeting]

    package init(
        id: ID, unit: Unit.ID, name: String, decisions: [CommitteeDecision] = [],
        members: [CommitteeMember] = [], assignments: [CommitteeAssignment] = [],
        regulations: [CommitteeRegulation] = [], tasks: [CommitteeTask] = [],
        meetings: [CommitteeMeeting] = []
    ) {
        self.id = id
        self.unit = unit
        self.name = name
        self.decisions = decisions
        self.members = members
        self.assignments = assignments
        self.regulations = regulations
        self.tasks = tasks
        self.meetings = meetings
    }

    /// Whether there is a committee on the day: founded or consolidated, and not dissolved since.
    package func isInForce(on day: Day) -> Bool {
        decision(inForceOn: day) != nil
    }

    /// The decision the committee rests on: the newest founding or consolidation.
    package func decision(inForceOn day: Day) -> CommitteeDecision? {
        let last = decisions.last { $0.kind != .replaceMember && $0.effectiveOn <= day }
        return last?.kind == .dissolve ? nil : last
    }

    package func members(on day: Day) -> [CommitteeMember] {
        isInForce(on: day) ? members.filter { $0.term.contains(day) } : []
    }

    package func head(on day: Day) -> CommitteeMember? {
        members(on: day).first { $0.seat == .head }
    }

    /// The units a member is in charge of on the day.
    package func unitsInCharge(of member: CommitteeMember.ID, on day: Day) -> [Unit.ID] {
        assignments.filter { $0.member == member && $0.term.contains(day) }.map(\.unit)
    }

    /// Those in charge of the unit on the day.
    package func members(inChargeOf unit: Unit.ID, on day: Day) -> [CommitteeMember] {
        let ids = Set(assignments.filter { $0.unit == unit && $0.term.contains(day) }.map(\.member))
        return members(on: day).filter { ids.contains($0.id) }
    }

    /// The tasks that are not done yet, of whatever year, the first due first.
    package func tasksLeft(on day: Day) -> [CommitteeTask] {
        tasks.filter { $0.state(on: day) != .done }.sorted { $0.dueOn < $1.dueOn }
    }

    package func regulation(inForceOn day: Day) -> CommitteeRegulation? {
        regulations.last { $0.term.contains(day) }
    }

    /// For how many days a seat may stand with someone who has left the post it was given for, before the committee
    /// counts as no longer current (indicator `bcd_current_units`).
    package static let daysToReplaceMember = 30

    /// Whether it is complete and current: in force, with a head, and nobody in it who left the post too long ago.
    package func isCurrent(on day: Day) -> Bool {
        let members = members(on: day)
        return members.contains { $0.seat == .head }
            && !members.contains { $0.isOverdueForReplacement(on: day) }
    }
}
