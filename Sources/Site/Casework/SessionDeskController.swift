import Civics
import Hummingbird
import Records

/// One reception at its desk: the line, who is called, who received, putting it off.
struct SessionDeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.ReceptionDeskRoute.session.route, use: show)
        group.post(Address.ReceptionDeskRoute.outcome.route, use: hold)
        group.get(Address.ReceptionDeskRoute.postponement.route, use: newPostponement)
        group.post(Address.ReceptionDeskRoute.postponement.route, use: postpone)
        group.get(Address.ReceptionDeskRoute.walkIn.route, use: newWalkIn)
        group.post(Address.ReceptionDeskRoute.walkIn.route, use: walkIn)
        group.post(Address.ReceptionDeskRoute.turn.route, use: move)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let session = try await context.receptionSession(parts)
        return try context.page(try await page(session, context, outcomeForm(session)))
    }

    func hold(_ request: Request, context: SignedInContext) async throws -> Response {
        let session = try await context.receptionSession(parts)
        var form = try context.submission.form
        let by = form.choice("by", SessionDeskPage.by, as: Holding.Receiver.self)
        let receiver = form.line("receiver", SessionDeskPage.receiver, upTo: 120, isRequired: false)
        let delegation = form.line("delegation", SessionDeskPage.delegation, isRequired: false)
        let reason = form.line("reason", SessionDeskPage.reason, upTo: 500, isRequired: false)
        do {
            guard form.isRight, let by else { throw Refusals([]) }
            let holding = Holding(
                by: by, receiver: by == .notHeld ? "" : receiver,
                delegation: by == .deputyDelegated && !delegation.isEmpty ? delegation : nil,
                reason: reason.isEmpty ? nil : reason, signedBy: context.officer.name)
            _ = try await parts.reception.receptions.hold(
                session.id, holding, revision: form.revision(), by: context.person.authority.receptionHand)
            return context.redirect(
                to: .sessionDesk(session.id),
                saying: Phrase("Đã ghi kết quả buổi tiếp.", "The outcome is entered."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(try await page(session, context, form), status: .unprocessableContent)
    }

    func newPostponement(_ request: Request, context: SignedInContext) async throws -> Response {
        let session = try await context.receptionSession(parts)
        let form = Form.blank([("revision", String(session.revision))])
        return try context.page(SessionForms.postponement(of: session, form, context.language))
    }

    func postpone(_ request: Request, context: SignedInContext) async throws -> Response {
        let session = try await context.receptionSession(parts)
        var form = try context.submission.form
        let reason = form.line("reason", SessionDeskPage.reason, upTo: 500)
        let day = form.day("day", SessionForms.newDay, isRequired: false)
        do {
            guard form.isRight else { throw Refusals([]) }
            let next = day.map {
                SessionDraft(
                    day: $0, hours: session.hours, place: session.place, mode: session.mode,
                    occasion: session.occasion, receiver: session.receiver, capacity: session.capacity,
                    postedOn: nil)
            }
            _ = try await parts.reception.receptions.postpone(
                session.id, reason, to: next, revision: form.revision(),
                by: context.person.authority.receptionHand)
            return context.redirect(
                to: .sessionDesk(session.id),
                saying: Phrase(
                    "Đã hoãn và thông báo trên trang công khai.",
                    "It is put off, and said so on the public page."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            SessionForms.postponement(of: session, form, context.language), status: .unprocessableContent)
    }

    func newWalkIn(_ request: Request, context: SignedInContext) async throws -> Response {
        let session = try await context.receptionSession(parts)
        let form = Form.blank([("people", "1")])
        return try context.page(try await walkInPage(session, form, context))
    }

    func walkIn(_ request: Request, context: SignedInContext) async throws -> Response {
        let session = try await context.receptionSession(parts)
        var form = try context.submission.form
        let booking = form.turnBooking()
        do {
            guard form.isRight, let booking else { throw Refusals([]) }
            let turn = try await parts.reception.turns.walkIn(
                booking, at: session.id, by: context.person.authority.receptionHand)
            return context.redirect(
                to: .sessionDesk(session.id),
                saying: Phrase("Đã ghi lượt số \(turn.number).", "Turn \(turn.number) is in the line."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            try await walkInPage(session, form, context), status: .unprocessableContent)
    }

    /// Calls in, notes an absence, or puts somebody back into the line.
    func move(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: Turn.self)
        let turn = try await parts.archive.read { try TurnStore.turn(id, in: $0) }
        guard context.person.authority.receives(for: turn.unit) else { throw Refusal.notFound }
        var form = try context.submission.form
        let state = form.choice("state", Phrase("Trạng thái", "State"), as: Turn.State.self)
        guard form.isRight, let state, [.called, .absent, .waiting].contains(state) else {
            throw Refusal.notFound
        }
        do {
            _ = try await parts.reception.turns.move(
                id, to: state, revision: form.revision(), by: context.person.authority.receptionHand)
            return context.redirect(to: .sessionDesk(turn.session))
        } catch let refusal as Refusal where refusal.concernsForm {
            return context.redirect(to: .sessionDesk(turn.session), saying: refusal.reason, .wrong)
        }
    }

    private func outcomeForm(_ session: ReceptionSession) -> Form {
        .blank([
            ("by", session.holding?.by.rawValue ?? ""),
            ("receiver", session.holding?.receiver ?? session.receiver),
            ("delegation", session.holding?.delegation ?? ""), ("reason", session.holding?.reason ?? ""),
            ("revision", String(session.revision)),
        ])
    }

    private func page(_ session: ReceptionSession, _ context: SignedInContext, _ form: Form) async throws
        -> SessionDeskPage
    {
        let (person, receptions) = (context.person, parts.reception.receptions)
        return try await parts.archive.read { reading in
            let visits = try VisitStore.visits(of: [session.id], in: reading)
            let reader = person.authority.visitReader
            return SessionDeskPage(
                session: session, unitName: person.authority.tree.named(session.unit),
                line: try TurnStore.line(of: session.id, in: reading), visits: visits,
                readable: Set(visits.filter(reader.mayRead).map(\.id)),
                duty: try receptions.duty(of: session, in: reading),
                posting: try receptions.rules(in: reading).postBy(for: session.day),
                form: form)
        }
    }

    private func walkInPage(_ session: ReceptionSession, _ form: Form, _ context: SignedInContext)
        async throws -> ReceptionFormPage
    {
        let receptions = parts.reception.receptions
        let group = try await parts.archive.read {
            try receptions.rules(in: $0).groups(on: session.day)
        }
        return SessionForms.walkIn(at: session, group, form, context.language)
    }
}

/// The small forms about one reception.
enum SessionForms {
    static let newDay = Phrase("Dời sang ngày", "New day")

    static func postponement(of session: ReceptionSession, _ form: Form, _ language: Language)
        -> ReceptionFormPage
    {
        let fields = [
            FormField(
                "reason", Phrase("Lý do hoãn", "Why it is put off"),
                hint: Phrase(
                    "Lý do hiện trên trang công khai.", "The reason is shown on the public page.")),
            FormField(
                "day", newDay, .day,
                hint: Phrase(
                    "Để trống nếu chưa định ngày. Lượt đã đặt chuyển theo.",
                    "Leave it empty if there is none yet. Turns that were booked move with it."),
                isRequired: false),
        ]
        return ReceptionFormPage(
            title: Phrase("Hoãn buổi tiếp công dân", "Put a reception off"),
            above: "<p class=\"sheet-unit\">\(session.moment(language))</p>",
            deed: Phrase("Hoãn và thông báo", "Put off and announce"), weight: .grave,
            address: .sessionPostponement(session.id), back: .sessionDesk(session.id),
            hidden: [("revision", form.typed("revision"))], form: form,
            fields: "\(fields.markup { $0.view(form, language) })")
    }

    static func walkIn(
        at session: ReceptionSession, _ group: GroupRule?, _ form: Form, _ language: Language
    ) -> ReceptionFormPage {
        let fields = TurnForm(session: session, unitName: "", group: group, form: form).fields
        return ReceptionFormPage(
            title: Phrase("Ghi người đến trực tiếp", "Put somebody into the line"),
            above: "<p class=\"sheet-unit\">\(session.moment(language))</p>",
            deed: Phrase("Ghi lượt", "Put into the line"), address: .walkIn(session.id),
            back: .sessionDesk(session.id), form: form,
            fields: "\(fields.markup { $0.view(form, language) })")
    }
}
