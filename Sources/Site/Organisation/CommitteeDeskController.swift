import Civics
import Hummingbird
import HTTPTypes
import Records

/// Keeping the records of a committee.
struct CommitteeDeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.committeeDeskRoute.route, use: show)
        for deed in CommitteeDeed.allCases {
            group.get(Address.committeeDeedRoute(deed).route) { _, context in try await new(deed, context) }
            group.post(Address.committeeDeedRoute(deed).route) { _, context in try await create(deed, context)
            }
        }
        for deed in MemberDeed.allCases {
            group.get(Address.memberDeedRoute(deed).route) { _, context in try await new(deed, context) }
            group.post(Address.memberDeedRoute(deed).route) { _, context in try await create(deed, context) }
        }
        CommitteeRecordController(desk: self).addRoutes(to: group)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let kept = try await kept(context)
        return try context.page(
            CommitteeDeskPage(seen: CommitteePage(of: kept.unit, committee: kept.committee, tree: kept.tree)))
    }

    private func new(_ deed: CommitteeDeed, _ context: SignedInContext) async throws -> Response {
        let kept = try await kept(context)
        guard kept.committee != nil || !deed.needsCommittee else { throw Refusal.noSuchCommittee }
        return try context.page(
            page(deed, kept, .blank(deed.values(for: kept.committee, on: context.today)), context))
    }

    private func create(_ deed: CommitteeDeed, _ context: SignedInContext) async throws -> Response {
        let kept = try await kept(context)
        var form = try context.submission.form
        let entered = try await entering(&form) { form in
            try await kept.form(parts.committees, context).enter(deed, &form)
        }
        guard entered else {
            return try context.page(page(deed, kept, form, context), status: .unprocessableContent)
        }
        return context.redirect(
            to: .committeeDesk(kept.unit.code),
            saying: Phrase("Đã ghi vào hồ sơ.", "It is entered in the records."))
    }

    private func new(_ deed: MemberDeed, _ context: SignedInContext) async throws -> Response {
        let kept = try await kept(context)
        let member = try kept.member(context)
        return try context.page(
            page(deed, member, kept, .blank(deed.values(for: member, on: context.today))))
    }

    private func create(_ deed: MemberDeed, _ context: SignedInContext) async throws -> Response {
        let kept = try await kept(context)
        let member = try kept.member(context)
        var form = try context.submission.form
        let entered = try await entering(&form) { form in
            try await kept.form(parts.committees, context).enter(deed, about: member.id, &form, in: kept.tree)
        }
        guard entered else {
            return try context.page(page(deed, member, kept, form), status: .unprocessableContent)
        }
        return context.redirect(
            to: .committeeDesk(kept.unit.code),
            saying: Phrase("Đã ghi vào hồ sơ.", "It is entered in the records."))
    }

    /// What a rule or the store refuses stands beside its field.
    func entering(
        _ form: inout Form, _ body: (inout Form) async throws -> Bool
    ) async throws -> Bool {
        do {
            return try await body(&form)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        } catch let refusal as Refusal where refusal.kind != .forbidden {
            form.refuse(refusal)
        }
        return false
    }

    private func page(
        _ deed: CommitteeDeed, _ kept: Kept, _ form: Form, _ context: SignedInContext
    ) -> FieldsPage {
        let (committee, day) = (kept.committee, context.today)
        return FieldsPage(
            title: deed.name, fields: { deed.fields(for: committee, on: day, $0) }, form: form,
            deed: Phrase("Ghi", "Enter"), address: .committeeDeed(deed, kept.unit.code),
            back: .committeeDesk(kept.unit.code), trail: kept.trail)
    }

    private func page(_ deed: MemberDeed, _ member: CommitteeMember, _ kept: Kept, _ form: Form) -> FieldsPage
    {
        FieldsPage(
            title: Phrase("\(deed.name.vietnamese): \(member.name)", "\(deed.name.english): \(member.name)"),
            fields: { deed.fields($0) }, form: form, deed: Phrase("Ghi", "Enter"),
            address: .memberDeed(deed, member.id, kept.unit.code), back: .committeeDesk(kept.unit.code),
            trail: kept.trail)
    }

    struct Kept {
        let unit: Unit
        let tree: UnitTree
        let committee: Committee?

        var trail: [Crumb] {
            [
                Crumb(Phrase(name: unit.name), .unit(unit)),
                Crumb(Phrase("Hồ sơ Ban Chỉ đạo", "Committee's records"), .committeeDesk(unit.code)),
            ]
        }

        func member(_ context: SignedInContext) throws -> CommitteeMember {
            let id = try context.parameters.identifier("member", of: CommitteeMember.self)
            guard let member = committee?.members.first(where: { $0.id == id }) else {
                throw Refusal.noSuchMember
            }
            return member
        }

        func form(_ committees: CommitteeStore, _ context: SignedInContext) -> CommitteeForm {
            CommitteeForm(
                committees: committees, unit: unit, committee: committee, actor: context.person.actor)
        }
    }

    /// The committee whose records are kept, by someone who may.
    func kept(_ context: SignedInContext) async throws -> Kept {
        let code = try context.parameters.text("code")
        let parts = parts
        let kept = try await parts.archive.read { reading in
            let tree = try parts.units.tree(reading)
            guard let unit = tree.unit(code: code) else { throw Refusal.noSuchUnit }
            return Kept(
                unit: unit, tree: tree, committee: try parts.committees.committee(of: unit.id, reading))
        }
        try context.person.authority.require(.editCommittee, in: kept.unit)
        return kept
    }
}
