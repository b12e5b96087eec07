import Civics
import Hummingbird
import Records

/// Entering a visit, quickly and on a phone, and the page of one visit.
struct VisitController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.newVisit.route, use: new)
        group.post(Address.newVisit.route, use: enter)
        group.get(Address.ReceptionDeskRoute.visit.route, use: show)
        group.get(Address.ReceptionDeskRoute.correction.route, use: newCorrection)
        group.post(Address.ReceptionDeskRoute.correction.route, use: correct)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let found = try await place(context.query, context)
        var values = [
            ("unit", found.unit.code), ("buoi", found.session?.id.description ?? ""),
            ("luot", found.turn?.turn.id.description ?? ""), ("people", "1"),
            ("revision", String(found.turn?.turn.revision ?? 0)), ("mode", ReceptionMode.inPerson.rawValue),
        ]
        if let booking = found.turn?.booking {
            values.removeAll { $0.0 == "people" }
            values += [
                ("name", booking.name), ("phone", booking.phone), ("matter", booking.matter),
                ("people", String(booking.people)),
                ("representatives", booking.representatives.joined(separator: "\n")),
            ]
        } else if let name = context.query["ten"] {
            values.append(("name", name))
        }
        return try context.page(try await page(found, .blank(values), context))
    }

    func enter(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let found = try await place(form.fields, context)
        let draft = form.visitDraft()
        let receiver = form.line("receiver", VisitForm.receiver, upTo: 120, isRequired: false)
        // The names people came under before are looked up without entering anything.
        if form.isChecked("look-up") {
            return try context.page(try await page(found, Form(form.fields), context))
        }
        do {
            guard form.isRight, let draft else { throw Refusals([]) }
            let place = VisitPlace(
                unit: found.unit.id, session: found.session?.id,
                turn: found.turn.map { ($0.turn.id, form.revision()) },
                receiver: receiver.isEmpty ? nil : receiver)
            let visit = try await parts.reception.visits.enter(
                draft, at: place, by: context.person.authority.receptionHand)
            return context.redirect(
                to: .visit(visit.id),
                saying: Phrase("Đã ghi lượt tiếp \(visit.name).", "Visit \(visit.name) is entered."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(try await page(found, form, context), status: .unprocessableContent)
    }

    /// A committee sees what was done, and not who came.
    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: Visit.self)
        let authority = context.person.authority
        let (receptions, today) = (parts.reception.receptions, context.today)
        let page = try await parts.archive.read { reading in
            let visit = try VisitStore.visit(id, in: reading)
            guard authority.seesReceptions(of: visit.unit), authority.visitReader.mayRead(visit) else {
                throw Refusal.notFound
            }
            return try VisitPage(
                visit, isInside: authority.receives(for: visit.unit), authority.tree,
                rules: receptions.rules(in: reading), today: today, reading)
        }
        return try context.page(page)
    }

    func newCorrection(_ request: Request, context: SignedInContext) async throws -> Response {
        let visit = try await context.receivedVisit(parts)
        let content = try await parts.archive.read { try VisitStore.content(of: visit.id, in: $0) }
        return try context.page(correctionPage(visit, VisitForm.filled(with: visit, content), context))
    }

    func correct(_ request: Request, context: SignedInContext) async throws -> Response {
        let visit = try await context.receivedVisit(parts)
        var form = try context.submission.form
        let draft = form.visitDraft()
        let reason = form.line("reason", VisitForm.reason, upTo: 500)
        do {
            guard form.isRight, let draft else { throw Refusals([]) }
            _ = try await parts.reception.visits.correct(
                visit.id, to: draft, reason: reason, revision: form.revision(),
                by: context.person.authority.receptionHand)
            return context.redirect(
                to: .visit(visit.id),
                saying: Phrase(
                    "Đã sửa; bản cũ và lý do được giữ lại.",
                    "Corrected; the former text and the reason are kept."
                ))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(correctionPage(visit, form, context), status: .unprocessableContent)
    }

    /// Where somebody is received: what the query or the form names.
    struct Place: Sendable {
        let unit: Unit
        let session: ReceptionSession?
        let turn: WaitingTurn?
    }

    private func place(_ fields: FormFields, _ context: SignedInContext) async throws -> Place {
        let authority = context.person.authority
        guard let id = fields["buoi"].flatMap({ ReceptionSession.ID($0) }) else {
            return Place(
                unit: try context.receivingUnit(fields["unit"] ?? fields["don-vi"]), session: nil, turn: nil)
        }
        let (session, line) = try await parts.archive.read { reading in
            (try ReceptionStore.session(id, in: reading), try TurnStore.line(of: id, in: reading))
        }
        // What a merged unit had planned is received at by the one that took its place.
        let heir = authority.tree.successors(of: session.unit).first {
            authority.may(.receiveCitizens, in: $0)
        }
        guard let unit = heir else { throw Refusal.notFound }
        let turn = fields["luot"].flatMap { Turn.ID($0) }
        return Place(unit: unit, session: session, turn: line.first { $0.turn.id == turn })
    }

    private func page(_ place: Place, _ form: Form, _ context: SignedInContext) async throws
        -> ReceptionFormPage
    {
        let (authority, receptions) = (context.person.authority, parts.reception.receptions)
        let language = context.language
        return try await parts.archive.read { reading in
            let name = form.typed("name").trimmingBlanks
            let known =
                name.isEmpty
                ? []
                : try VisitStore.cases(
                    named: name, in: authority.tree.withPredecessors(place.unit.id),
                    for: authority.visitReader, in: reading)
            return VisitForm(
                rules: try receptions.rules(in: reading), day: reading.today, known: known, form: form
            ).page(at: place, language)
        }
    }

    private func correctionPage(_ visit: Visit, _ form: Form, _ context: SignedInContext)
        -> ReceptionFormPage
    {
        VisitForm.correction(of: visit, form, context.language)
    }
}
