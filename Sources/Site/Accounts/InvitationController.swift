import Civics
import Hummingbird
import HTTPTypes
import Records

/// The one-time link: a person sets a password and is let in.
struct InvitationController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.invitationRoute.route, use: show)
        group.post(Address.invitationRoute.route, use: accept)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let token = try token(context)
        let person = try await parts.accounts.door.invited(by: token)
        return try context.page(InvitationPage(person: person, token: token))
    }

    func accept(_ request: Request, context: SiteContext) async throws -> Response {
        let token = try token(context)
        let person = try await parts.accounts.door.invited(by: token)
        var form = try context.submission.form
        let password = form.newPassword()
        do {
            guard form.isRight else { throw Refusals([]) }
            let pass = try await parts.accounts.door.accept(
                token, password: password, device: Device.name(of: request.headers[.userAgent]))
            return try await context.goOn(with: pass, to: nil)
        } catch let refusal as Refusal where refusal.kind != .notFound {
            form.refuse(refusal)
        } catch is Refusals {}
        return try context.page(
            InvitationPage(person: person, token: token, form: form), status: .unprocessableContent)
    }

    private func token(_ context: SiteContext) throws -> SecretToken {
        guard let token = SecretToken(try context.parameters.text("token")) else { throw Refusal.notFound }
        return token
    }
}

extension Form {
    /// A password chosen anew, typed twice. It is not trimmed: blanks are part of it.
    mutating func newPassword() -> String {
        let password = typed("password")
        if password.isEmpty {
            refuse("password", Phrase("Còn thiếu: mật khẩu mới.", "Missing: new password."))
        } else if typed("again") != password {
            refuse(
                "again",
                Phrase("Hai lần nhập mật khẩu không giống nhau.", "The two passwords are not the same."))
        }
        return password
    }
}
