import Civics
import Hummingbird
import HTTPTypes
import Records

/// The people of the units one manages: who holds what, and giving somebody an account.
struct PeopleController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.people.route, use: list)
        group.get(Address.newPerson.route, use: new)
        group.post(Address.newPerson.route, use: create)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let authority = context.person.authority
        let unit = try chosenUnit(context)
        let managed =
            unit.map { [$0] } ?? (authority.may(.manageAccounts, in: nil) ? nil : authority.managedUnits)
        let today = context.today
        let rows = try await parts.archive.read { reading in
            try PersonStore.people(of: managed?.map(\.id), holding: managed == nil ? nil : today, in: reading)
        }
        return try context.page(PeoplePage(rows: rows, unit: unit, authority: authority))
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try chosenUnit(context) ?? context.person.authority.managedUnits.first
        try context.person.authority.require(.manageAccounts, in: unit?.id)
        return try context.page(
            NewPersonPage(
                choices: AppointmentChoices(context.person.authority),
                form: .blank([("unit", unit?.code ?? ""), ("from", context.today.description)])))
    }

    func create(_ request: Request, context: SignedInContext) async throws -> Response {
        let authority = context.person.authority
        guard context.person.isManaging else { throw Refusal.forbidden }
        let choices = AppointmentChoices(authority)
        var form = try context.submission.form
        let name = form.line("name", NewPersonPage.nameLabel, upTo: 120)
        let login = form.line("login", SignInPage.login, upTo: 64)
        let wanted = choices.read(&form)
        do {
            guard form.isRight, let wanted else { throw Refusals([]) }
            let invited = try await parts.accounts.people.add(
                name: name, login: login, to: wanted.role, in: wanted.unit?.id, term: wanted.term,
                decision: wanted.decision, by: .person(authority))
            return try context.invitation(invited, parts)
        } catch let refusal as Refusal where refusal.kind.concernsWhatWasTyped || refusal.kind == .forbidden {
            form.refuse(refusal)
        } catch is Refusals {}
        return try context.page(NewPersonPage(choices: choices, form: form), status: .unprocessableContent)
    }

    private func chosenUnit(_ context: SignedInContext) throws -> Unit? {
        let authority = context.person.authority
        guard let code = context.query["don-vi"] else {
            guard authority.maySomewhere(.manageAccounts) else { throw Refusal.forbidden }
            return nil
        }
        guard let unit = authority.tree.unit(code: code), authority.may(.manageAccounts, in: unit) else {
            throw Refusal.noSuchUnit
        }
        return unit
    }
}

extension Authority {
    /// The units whose people this person manages, each before those under it.
    var managedUnits: [Unit] {
        var seen: Set<Unit.ID> = []
        return units(for: .manageAccounts).flatMap { tree.subtree(of: $0) }
            .filter { may(.manageAccounts, in: $0) && seen.insert($0.id).inserted }
    }
}

extension SignedInContext {
    /// The page with the one-time link. It is shown once, in answer to the form, and kept nowhere.
    func invitation(_ invited: Invited, _ parts: SiteParts) throws -> Response {
        var response = try page(
            InvitedPage(
                person: invited.person,
                link: parts.settings.origin + Address.invitation(invited.token).path,
                days: parts.accounts.door.rules.invitationDays))
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
