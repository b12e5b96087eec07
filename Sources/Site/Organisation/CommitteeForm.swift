import Civics
import Records

/// Reads what is entered in the committee's records out of its forms, and enters it.
struct CommitteeForm {
    let committees: CommitteeStore
    let unit: Unit
    let committee: Committee?
    let actor: Actor

    /// Enters what the form says; `false` where it is not right.
    func enter(_ deed: CommitteeDeed, _ form: inout Form) async throws -> Bool {
        switch deed {
        case .decide: return try await decide(&form)
        case .join: return try await join(&form)
        case .regulate:
            let number = form.line("number", UnitLabel.number, upTo: 60)
            let title = form.line("title", UnitLabel.title)
            let issuedOn = form.day("issued_on", UnitLabel.issuedOn)
            guard form.isRight, let issuedOn else { return false }
            try await committees.regulate(
                number: number, title: title, issuedOn: issuedOn, of: unit.id, by: actor)
            return true
        case .plan: return try await plan(&form)
        case .meet: return try await meet(&form)
        }
    }

    private func decide(_ form: inout Form) async throws -> Bool {
        let kind = form.choice("kind", UnitLabel.kind, as: CommitteeDecision.Kind.self)
        let number = form.line("number", UnitLabel.number, upTo: 60)
        let issuedOn = form.day("issued_on", UnitLabel.issuedOn)
        let effectiveOn = form.day("effective_on", UnitLabel.effectiveOn, isRequired: false)
        let issuer = form.line("issuer", UnitLabel.issuer, upTo: 200)
        let body = form.line("standing_body", UnitLabel.standingBody, upTo: 200, isRequired: false)
        guard form.isRight, let kind, let issuedOn else { return false }
        try await committees.decide(
            .init(
                kind: kind, number: number, issuedOn: issuedOn, effectiveOn: effectiveOn, issuer: issuer,
                standingBody: body),
            for: unit.id, staying: chosen("staying", form), by: actor)
        return true
    }

    private func join(_ form: inout Form) async throws -> Bool {
        let name = form.line("name", UnitLabel.person, upTo: 120)
        let post = form.line("post", UnitLabel.post, upTo: 200)
        let seat = form.choice("seat", UnitLabel.seat, as: CommitteeMember.Seat.self)
        let decision = form.identifier("decision", UnitLabel.decision, of: CommitteeDecision.self)
        guard form.isRight, let seat, let decision else { return false }
        try await committees.add(
            .init(name: name, post: post, seat: seat), by: decision, to: unit.id, by: actor)
        return true
    }

    private func plan(_ form: inout Form) async throws -> Bool {
        let year = form.number("year", UnitLabel.year, in: 1998...2200)
        let task = form.line("task", UnitLabel.task, upTo: 500)
        let owner = form.line("owner", UnitLabel.owner, upTo: 200)
        let partners = form.line("partners", UnitLabel.partners, upTo: 200, isRequired: false)
        let dueOn = form.day("due_on", UnitLabel.dueOn)
        let product = form.line("product", UnitLabel.product, upTo: 200, isRequired: false)
        guard form.isRight, let year, let dueOn else { return false }
        try await committees.plan(
            .init(
                year: Int(year), task: task, owner: owner, partners: partners, dueOn: dueOn, product: product),
            of: unit.id, by: actor)
        return true
    }

    private func meet(_ form: inout Form) async throws -> Bool {
        let kind = form.choice("kind", UnitLabel.kind, as: CommitteeMeeting.Kind.self)
        let heldOn = form.day("held_on", UnitLabel.heldOn)
        let place = form.line("place", UnitLabel.place, upTo: 200, isRequired: false)
        let chair = form.line("chair", UnitLabel.chair, upTo: 120)
        let conclusions = form.text("conclusions", UnitLabel.conclusions, isRequired: false)
        guard form.isRight, let kind, let heldOn else { return false }
        let present = chosen("present", form)
        let attendances = (committee?.members(on: heldOn) ?? []).map {
            CommitteeMeeting.Attendance(member: $0.id, isPresent: present.contains($0.id))
        }
        try await committees.record(
            .init(
                kind: kind, heldOn: heldOn, place: place, chair: chair, attendances: attendances,
                conclusions: conclusions.split(separator: "\n").map(String.init)), of: unit.id, by: actor)
        return true
    }

    private func chosen(_ name: String, _ form: Form) -> Set<CommitteeMember.ID> {
        Set(form.fields.values(name).compactMap { CommitteeMember.ID($0) })
    }

    /// The same for what is done about one member.
    func enter(
        _ deed: MemberDeed, about member: CommitteeMember.ID, _ form: inout Form, in tree: UnitTree
    ) async throws -> Bool {
        switch deed {
        case .end:
            guard let last = form.day("last", UnitLabel.last), form.isRight else { return false }
            try await committees.end(member, of: unit.id, with: last, by: actor)
        case .leavePost:
            let day = form.day("left_post_on", UnitLabel.leftPostOn, isRequired: false)
            guard form.isRight else { return false }
            try await committees.notePostLeft(member, of: unit.id, on: day, by: actor)
        case .assign:
            let typed = form.line("unit", UnitLabel.unitInCharge, upTo: 200)
            let from = form.day("from", UnitLabel.on)
            guard form.isRight, let from else { return false }
            guard let target = form.unit(typed, in: tree, field: "unit") else { return false }
            try await committees.assign(member, of: unit.id, to: target.id, from: from, by: actor)
        }
        return true
    }
}
