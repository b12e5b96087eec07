extension Committee {
    /// A seat being given: who, in which post, in charge of what.
    package struct NewMember: Equatable, Sendable {
        package let name: String
        package let post: String
        package let seat: CommitteeMember.Seat

        package init(name: String, post: String, seat: CommitteeMember.Seat) {
            self.name = name.normalized.trimmed
            self.post = post.normalized.trimmed
            self.seat = seat
        }
    }

    /// What stands against the decision: its numbers and days, and its place among those that were taken before.
    package func check(_ decision: CommitteeDecision, on today: Day) throws(Refusals) {
        var faults = FieldFaults()
        faults.text(decision.number, field: "number", longest: 60)
        faults.text(decision.issuer, field: "issuer")
        faults.text(decision.standingBody, field: "standing_body", isNeeded: false)
        if decision.issuedOn > today {
            faults.note(
                "issued_on", "Ngày ký không thể ở sau hôm nay.", "The day of signing cannot come after today."
            )
        }
        if decision.effectiveOn < decision.issuedOn {
            faults.note(
                "effective_on", "Ngày có hiệu lực không thể trước ngày ký.",
                "It cannot take effect before it is signed.")
        }
        if let last = decisions.last, decision.effectiveOn < last.effectiveOn {
            faults.note(
                "effective_on", "Đã có quyết định \(last.number) có hiệu lực sau ngày này.",
                "Decision \(last.number), which took effect later, is recorded already.")
        }
        let isThere = isInForce(on: decision.effectiveOn)
        if decision.kind == .establish, isThere {
            faults.note("kind", "Ban Chỉ đạo đã được thành lập.", "The committee is founded already.")
        }
        if decision.kind != .establish, !isThere {
            faults.note("kind", "Cần quyết định thành lập trước.", "A founding decision has to come first.")
        }
        try faults.finish()
    }

    /// Those who leave when the committee is consolidated and only `staying` remain, or all of them when it ends.
    package func leaving(by decision: CommitteeDecision, staying: Set<CommitteeMember.ID>)
        -> [CommitteeMember]
    {
        let present = members.filter { $0.term.contains(decision.effectiveOn) }
        switch decision.kind {
        case .consolidate: return present.filter { !staying.contains($0.id) }
        case .dissolve: return present
        case .establish, .replaceMember: return []
        }
    }

    /// What stands against giving the seat from the day on.
    package func check(_ member: NewMember, from day: Day, leaving: Set<CommitteeMember.ID> = [])
        throws(Refusals)
    {
        var faults = FieldFaults()
        faults.text(member.name, field: "name", longest: 120)
        faults.text(member.post, field: "post")
        let present = members.filter { !leaving.contains($0.id) && ($0.term.last.map { $0 >= day } ?? true) }
        if member.seat == .head, let head = present.first(where: { $0.seat == .head }) {
            faults.note(
                "seat", "\(head.name) đang là Trưởng ban; hãy kết thúc trước.",
                "\(head.name) is the head; end that first.")
        }
        if present.contains(where: {
            $0.name.folded == member.name.folded && $0.post.folded == member.post.folded
        }) {
            faults.note("name", "\(member.name) đã là thành viên.", "\(member.name) is a member already.")
        }
        try faults.finish()
    }

    /// What stands against the member's leaving with `day` as the last.
    package func checkEnd(of id: CommitteeMember.ID, with day: Day) throws -> CommitteeMember {
        guard let member = members.first(where: { $0.id == id }) else { throw Refusal.noSuchMember }
        if let last = member.term.last, last <= day {
            throw Refusal(
                .conflict, Phrase("\(member.name) đã thôi từ trước.", "\(member.name) has left already."),
                field: "last")
        }
        if let first = member.term.first, day < first {
            throw Refusal(
                .tooEarly,
                Phrase("Không thể thôi trước ngày bắt đầu.", "Nobody leaves before the first day."),
                field: "last")
        }
        return member
    }

    /// A member is in charge of units under the committee's, on that day's tree.
    package func checkAssignment(
        of id: CommitteeMember.ID, to target: Unit.ID, from day: Day, in tree: UnitTree
    ) throws -> CommitteeMember {
        guard let member = members.first(where: { $0.id == id }) else { throw Refusal.noSuchMember }
        guard member.term.contains(day) else {
            throw Refusal(
                .conflict,
                Phrase(
                    "\(member.name) không là thành viên vào ngày này.",
                    "\(member.name) is no member on this day."),
                field: "from")
        }
        guard tree.isUnit(target, within: unit) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Chỉ phân công phụ trách đơn vị thuộc địa bàn của Ban Chỉ đạo.",
                    "Members are put in charge only of units under the committee's."), field: "unit")
        }
        guard !unitsInCharge(of: id, on: day).contains(target) else {
            throw Refusal(
                .conflict,
                Phrase(
                    "\(member.name) đã phụ trách đơn vị này.",
                    "\(member.name) is in charge of this unit already."),
                field: "unit")
        }
        return member
    }

    package func check(_ meeting: CommitteeMeeting, on today: Day) throws(Refusals) {
        var faults = FieldFaults()
        faults.text(meeting.place, field: "place", isNeeded: false)
        faults.text(meeting.chair, field: "chair", longest: 120)
        for conclusion in meeting.conclusions {
            faults.text(conclusion, field: "conclusions", longest: 2_000)
        }
        if meeting.heldOn > today {
            faults.note(
                "held_on", "Biên bản chỉ ghi cuộc họp đã diễn ra.",
                "Minutes are of a meeting that has been held.")
        }
        let present = Set(members(on: meeting.heldOn).map(\.id))
        if meeting.attendances.contains(where: { !present.contains($0.member) }) {
            faults.note(
                "attendances", "Có người không là thành viên vào ngày họp.",
                "Somebody was no member on the day of the meeting.")
        }
        if !isInForce(on: meeting.heldOn) {
            faults.note(
                "held_on", "Ban Chỉ đạo chưa có hoặc đã kết thúc vào ngày này.",
                "There was no committee on this day.")
        }
        try faults.finish()
    }

    package static func check(_ task: CommitteeTask) throws(Refusals) {
        var faults = FieldFaults()
        faults.text(task.task, field: "task", longest: 500)
        faults.text(task.owner, field: "owner")
        faults.text(task.partners, field: "partners", isNeeded: false)
        faults.text(task.product, field: "product", isNeeded: false)
        if task.dueOn.year != task.year {
            faults.note(
                "due_on", "Thời hạn phải trong năm \(task.year).", "The due day has to fall in \(task.year).")
        }
        try faults.finish()
    }

    package func check(_ regulation: CommitteeRegulation, on today: Day) throws(Refusals) {
        var faults = FieldFaults()
        faults.text(regulation.number, field: "number", longest: 60)
        faults.text(regulation.title, field: "title", longest: 300)
        if regulation.issuedOn > today {
            faults.note(
                "issued_on", "Ngày ký không thể ở sau hôm nay.", "The day of signing cannot come after today."
            )
        }
        try faults.finish()
    }
}

extension Refusal {
    package static var noSuchMember: Refusal {
        Refusal(.notFound, Phrase("Không có thành viên này.", "There is no such member."), field: "member")
    }

    package static var noSuchCommittee: Refusal {
        Refusal(.notFound, Phrase("Đơn vị này chưa có Ban Chỉ đạo.", "This unit has no Steering Committee."))
    }
}
