import Civics
import HTTPTypes
import Hummingbird
import NIOCore
import Records

extension Authority {
    /// The units whose dialogues this person plans or takes the minutes of, each before those under it.
    var dialogueUnits: [Unit] {
        var seen: Set<Unit.ID> = []
        return units(for: .takeMinutes).flatMap { tree.subtree(of: $0) }
            .filter { may(.takeMinutes, in: $0) && seen.insert($0.id).inserted }
    }
}

extension SignedInContext {
    /// The dialogue in the path, for whoever may do this in its unit. To others, who may not even read of it, there is
    /// none.
    func dialogue(_ parts: SiteParts, for deed: Deed = .takeMinutes) async throws -> DialogueRecord {
        let id = try parameters.identifier("id", of: Dialogue.self)
        let (units, store) = (parts.units, parts.dialogues)
        let record = try await parts.archive.read { reading in
            try DialogueRecord(id, store, try units.tree(reading), reading)
        }
        try record.checkReader(person)
        guard let unit = record.unit, person.authority.may(deed, in: unit) else { throw Refusal.forbidden }
        return record
    }
}

/// The unit's own page of dialogues, planning one, and what is done with one as a whole.
struct DialogueDeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.dialogueDesk.route, use: list)
        group.get(Address.newDialogue.route, use: new)
        group.post(Address.newDialogue.route, use: plan)
        group.get(Address.DialogueRoute.desk.route, use: show)
        group.get(Address.DialogueRoute.paper.route, use: paper)
        for deed in DialogueDeed.allCases {
            group.get(Address.dialogueDeedRoute(deed).route) { try await ask(deed, $0, $1) }
            group.post(Address.dialogueDeedRoute(deed).route) { try await carryOut(deed, $0, $1) }
        }
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try unit(context, .takeMinutes)
        let (store, authority) = (parts.dialogues, context.person.authority)
        let page = try await parts.archive.read { reading in
            try DialogueDeskPage(unit, authority, store, reading)
        }
        return try context.page(page)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try unit(context, .planDialogue)
        let form = Form.blank([("opens", "08:00"), ("closes", "11:00"), ("in-plan", "co")])
        return try context.page(page(unit, form))
    }

    func plan(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let unit = try unit(context, .planDialogue, form.typed("unit"))
        let kind = form.choice("kind", DialogueForm.kind, as: DialogueKind.self)
        let mode = form.choice("mode", DialogueForm.mode, as: DialogueMode.self)
        if let kind, !DialogueKind.held(by: unit.kind).contains(kind) { throw Refusal.notFound }
        do {
            guard let plan = DialogueForm.plan(&form), let kind, let mode else { throw Refusals([]) }
            let dialogue = try await parts.dialogues.plan(plan, kind, mode, of: unit.id, by: context.hand)
            return context.redirect(
                to: .dialogueDesk(dialogue.id), saying: Phrase("Đã đưa vào lịch.", "It is entered."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(page(unit, form), status: .unprocessableContent)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await context.dialogue(parts)
        let askers = try await parts.archive.read { try DialogueStore.askers(of: record.dialogue.id, in: $0) }
        return try context.page(
            DialogueWorkPage(record: record, askers: askers, authority: context.person.authority))
    }

    func paper(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await context.dialogue(parts)
        guard let paper = DialoguePaper(rawValue: try context.parameters.text("paper")),
            paper.isReady(record.dialogue), let unit = record.unit
        else { throw Refusal.notFound }
        let parent = unit.parent.flatMap { context.person.authority.tree[$0] }
        let format = try DocumentFormat(.state, under: .shipped, on: context.today)
        let bytes = paper.document(record, unit, under: parent).word(in: format).bytes
        return Response(
            status: .ok,
            headers: [
                .contentType: ReportFormat.docx.type,
                .contentDisposition: "attachment; filename=\"\(paper.rawValue).docx\"",
                .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func ask(_ deed: DialogueDeed, _ request: Request, _ context: SignedInContext) async throws
        -> Response
    {
        let record = try await context.dialogue(parts, for: .planDialogue)
        try deed.checkOpen(record)
        let dialogue = record.dialogue
        let form =
            deed == .change
            ? DialogueForm.blank(dialogue.plan, revision: dialogue.revision)
            : Form.blank([
                ("revision", String(dialogue.revision)), ("announced-on", context.today.description),
                ("published-on", context.today.description),
            ])
        return try context.page(DialogueDeedPage(deed: deed, record: record, form: form))
    }

    private func carryOut(_ deed: DialogueDeed, _ request: Request, _ context: SignedInContext) async throws
        -> Response
    {
        let record = try await context.dialogue(parts, for: .planDialogue)
        var form = try context.submission.form
        do {
            // Whoever looked at an older state is told by the store what changed.
            if form.revision() == record.dialogue.revision { try deed.checkOpen(record) }
            try await carryOut(deed, record.dialogue, &form, context.hand)
            return context.redirect(to: .dialogueDesk(record.dialogue.id), saying: deed.done)
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            DialogueDeedPage(deed: deed, record: record, form: form), status: .unprocessableContent)
    }

    private func carryOut(
        _ deed: DialogueDeed, _ dialogue: Dialogue, _ form: inout Form, _ hand: UnitHand
    ) async throws {
        let (store, id, revision) = (parts.dialogues, dialogue.id, form.revision())
        switch deed {
        case .announce:
            let day = form.day("announced-on", DialogueDeedPage.announcedOn)
            guard form.isRight, let day else { throw Refusals([]) }
            _ = try await store.announce(id, on: day, revision: revision, by: hand)
        case .change:
            let reason = form.text(
                "reason", DialogueForm.reason, upTo: Dialogue.longestReason, isRequired: dialogue.isShown)
            guard let plan = DialogueForm.plan(&form) else { throw Refusals([]) }
            _ = try await store.change(id, to: plan, reason: reason, revision: revision, by: hand)
        case .cancel:
            let reason = form.text("reason", DialogueForm.reason, upTo: Dialogue.longestReason)
            guard form.isRight else { throw Refusals([]) }
            _ = try await store.cancel(id, reason: reason, revision: revision, by: hand)
        case .publish:
            let number = form.line("number", DialogueDeedPage.number, upTo: 80)
            let day = form.day("published-on", DialogueDeedPage.publishedOn)
            guard form.isRight, let day else { throw Refusals([]) }
            _ = try await store.publish(id, number: number, on: day, revision: revision, by: hand)
        }
    }

    private func page(_ unit: Unit, _ form: Form) -> NewDialoguePage {
        NewDialoguePage(unit: unit, kinds: DialogueKind.held(by: unit.kind), form: form)
    }

    /// The unit that is named, or the person's first, where the person may do this.
    private func unit(_ context: SignedInContext, _ deed: Deed, _ named: String? = nil) throws -> Unit {
        let authority = context.person.authority
        guard let code = named ?? context.query["don-vi"], !code.isEmpty else {
            guard let unit = authority.dialogueUnits.first(where: { authority.may(deed, in: $0) }) else {
                throw Refusal.forbidden
            }
            return unit
        }
        guard let unit = authority.tree.unit(code: code) else { throw Refusal.noSuchUnit }
        try authority.require(deed, in: unit)
        return unit
    }
}
