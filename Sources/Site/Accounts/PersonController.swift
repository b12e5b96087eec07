import Civics
import Hummingbird
import HTTPTypes
import Records

/// One person: the roles held, giving and ending them, resetting or closing the account.
struct PersonController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.personRoute.route, use: show)
        group.post(Address.appointmentsRoute.route, use: appoint)
        group.post(Address.appointmentEndRoute.route, use: end)
        group.post(Address.newInvitationRoute.route, use: reset)
        group.post(Address.personClosingRoute.route, use: close)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        try context.page(try await page(context, .blank([("from", context.today.description)])))
    }

    func appoint(_ request: Request, context: SignedInContext) async throws -> Response {
        let authority = context.person.authority
        var form = try context.submission.form
        let page = try await page(context, form)
        let wanted = AppointmentChoices(authority).read(&form)
        do {
            guard form.isRight, let wanted else { throw Refusals([]) }
            _ = try await parts.accounts.people.appoint(
                page.person.id, to: wanted.role, in: wanted.unit?.id, term: wanted.term,
                decision: wanted.decision, by: .person(authority))
            return context.redirect(
                to: .person(page.person.id),
                saying: Phrase("Đã giao chức trách.", "The role has been given."))
        } catch let refusal as Refusal where refusal.kind.concernsWhatWasTyped || refusal.kind == .forbidden {
            form.refuse(refusal)
        } catch is Refusals {}
        return try context.page(try await self.page(context, form), status: .unprocessableContent)
    }

    func end(_ request: Request, context: SignedInContext) async throws -> Response {
        let page = try await page(context, .blank())
        let id = try context.parameters.identifier("appointment", of: Appointment.self)
        guard page.appointments.contains(where: { $0.id == id }) else { throw Refusal.notFound }
        try await parts.accounts.people.end(id, with: context.today, by: .person(context.person.authority))
        return context.redirect(
            to: .person(page.person.id),
            saying: Phrase(
                "Chức trách kết thúc hết ngày hôm nay.", "The role ends with today."))
    }

    func reset(_ request: Request, context: SignedInContext) async throws -> Response {
        let page = try await page(context, .blank())
        let invited = try await parts.accounts.people.reset(
            page.person.id, by: .person(context.person.authority))
        return try context.invitation(invited, parts)
    }

    func close(_ request: Request, context: SignedInContext) async throws -> Response {
        let page = try await page(context, .blank())
        try await parts.accounts.people.close(page.person.id, by: .person(context.person.authority))
        return context.redirect(
            to: .people, saying: Phrase("Tài khoản đã đóng.", "The account has been closed."))
    }

    /// Somebody whom one does not manage is not found.
    private func page(_ context: SignedInContext, _ form: Form) async throws -> PersonPage {
        let id = try context.parameters.identifier("id", of: Person.self)
        let authority = context.person.authority
        let found = try await parts.archive.read { reading in
            (
                try PersonStore.person(id, in: reading),
                try PersonStore.appointments(of: id, on: nil, in: reading)
            )
        }
        guard let person = found.0,
            authority.may(.manageAccounts, in: nil)
                || found.1.contains(where: { $0.unit != nil && authority.may(.manageAccounts, in: $0.unit) })
        else { throw Refusal.noSuchPerson }
        return PersonPage(person: person, appointments: found.1, authority: authority, form: form)
    }
}
