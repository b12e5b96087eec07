import Civics
import Hummingbird
import HTTPTypes
import Records

/// Setting up the authenticator, and the recovery codes that come with it.
struct EnrolmentController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.enrolment.route, use: show)
        group.post(Address.enrolment.route, use: confirm)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        guard let token = context.sessionToken else { return context.redirect(to: .signIn) }
        return try context.page(try await page(token, Form.blank(), context.query["ve"]))
    }

    func confirm(_ request: Request, context: SiteContext) async throws -> Response {
        guard let token = context.sessionToken else { throw Refusal.signedOut }
        var form = try context.submission.form
        let code = form.line("code", SecondFactorPage.Way.authenticator.label, upTo: 40)
        do {
            guard form.isRight else { throw Refusals([]) }
            let enrolled = try await parts.accounts.door.confirmEnrolment(token, code: code)
            let next = Address(returning: form.typed("ve"))
            let person = try await parts.accounts.identify(enrolled.pass.token.text)
            var response = try context.page(
                RecoveryCodesPage(codes: enrolled.recoveryCodes, next: next ?? person?.start ?? .account))
            response.headers[.cacheControl] = "no-store"
            response.begin(enrolled.pass, parts)
            return response
        } catch let refusal as Refusal where refusal.kind == .invalid {
            form.refuse(refusal)
        } catch is Refusals {}
        return try context.page(try await page(token, form, form.typed("ve")), status: .unprocessableContent)
    }

    private func page(_ token: SecretToken, _ form: Form, _ destination: String?) async throws
        -> EnrolmentPage
    {
        let enrolling = try await parts.accounts.door.enrolling(token)
        return EnrolmentPage(
            secret: enrolling.secret.secretText,
            authenticator: enrolling.secret.address(
                issuer: parts.settings.name.vietnamese, login: enrolling.person.login.description),
            destination: Address(returning: destination), form: form)
    }
}
