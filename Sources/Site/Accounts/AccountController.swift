import Civics
import Hummingbird
import HTTPTypes
import Records

/// One's own account: sessions, password, authenticator, recovery codes.
struct AccountController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.account.route, use: show)
        group.post(Address.sessionEndRoute.route, use: endSession)
        group.post(Address.otherSessionsEnd.route, use: endOtherSessions)
        group.get(Address.password.route) { _, context in try context.page(PasswordPage()) }
        group.post(Address.password.route, use: changePassword)
        group.get(Address.recoveryCodes.route) { _, context in
            try context.page(ConfirmPasswordPage(purpose: .recoveryCodes))
        }
        group.post(Address.recoveryCodes.route, use: renewRecoveryCodes)
        group.get(Address.authenticator.route) { _, context in
            try context.page(ConfirmPasswordPage(purpose: .authenticator))
        }
        group.post(Address.authenticator.route, use: changeAuthenticator)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let person = context.person
        let (sessions, state) = try await parts.archive.read { reading in
            (
                try SessionStore.living(of: person.id, in: reading),
                try SignInStore.state(of: person.id, in: reading)
            )
        }
        return try context.page(
            AccountPage(
                person: person, sessions: sessions, secondFactor: state,
                asksSecondFactor: parts.accounts.door.rules.secondFactor == .ofStaff))
    }

    func endSession(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: Session.self)
        try await parts.accounts.sessions.revoke(id, of: context.person.id)
        guard id != context.person.signedIn.session.id else {
            var response = context.redirect(to: .signIn)
            response.endSession(parts)
            return response
        }
        return context.redirect(
            to: .account, saying: Phrase("Phiên đăng nhập ấy đã kết thúc.", "That session has ended."))
    }

    func endOtherSessions(_ request: Request, context: SignedInContext) async throws -> Response {
        try await parts.accounts.sessions.revokeOthers(
            of: context.person.id, except: context.person.signedIn.session.id)
        return context.redirect(
            to: .account,
            saying: Phrase("Mọi phiên đăng nhập khác đã kết thúc.", "All other sessions have ended."))
    }

    func changePassword(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let (current, chosen) = (form.currentPassword(), form.newPassword())
        do {
            guard form.isRight else { throw Refusals([]) }
            try await parts.accounts.door.changePassword(context.person.signedIn, from: current, to: chosen)
            return context.redirect(
                to: .account,
                saying: Phrase(
                    "Mật khẩu đã đổi; các phiên đăng nhập khác đã kết thúc.",
                    "The password has been changed; other sessions have ended."))
        } catch let refusal as Refusal where refusal.kind.concernsWhatWasTyped {
            form.refuse(refusal)
        } catch is Refusals {}
        return try context.page(PasswordPage(form: form), status: .unprocessableContent)
    }

    func renewRecoveryCodes(_ request: Request, context: SignedInContext) async throws -> Response {
        try await confirming(.recoveryCodes, context) { password in
            let codes = try await parts.accounts.door.renewRecoveryCodes(
                context.person.signedIn, password: password)
            var response = try context.page(RecoveryCodesPage(codes: codes, next: .account))
            response.headers[.cacheControl] = "no-store"
            return response
        }
    }

    func changeAuthenticator(_ request: Request, context: SignedInContext) async throws -> Response {
        try await confirming(.authenticator, context) { password in
            try await parts.accounts.door.enrolAnew(context.person.signedIn, password: password)
            return context.redirect(to: .enrolment.returning(to: .account))
        }
    }

    private func confirming(
        _ purpose: ConfirmPasswordPage.Purpose, _ context: SignedInContext,
        _ act: (String) async throws -> Response
    ) async throws -> Response {
        var form = try context.submission.form
        let password = form.currentPassword()
        do {
            guard form.isRight else { throw Refusals([]) }
            return try await act(password)
        } catch let refusal as Refusal where refusal.kind.concernsWhatWasTyped {
            form.refuse(refusal)
        } catch is Refusals {}
        return try context.page(
            ConfirmPasswordPage(purpose: purpose, form: form), status: .unprocessableContent)
    }
}

extension Form {
    fileprivate mutating func currentPassword() -> String {
        let password = typed("current")
        if password.isEmpty {
            refuse("current", Phrase("Còn thiếu: mật khẩu hiện tại.", "Missing: present password."))
        }
        return password
    }
}

extension Refusal.Kind {
    /// Said beside the form, with what was typed kept; anything else is a page of its own.
    var concernsWhatWasTyped: Bool {
        switch self {
        case .invalid, .conflict, .tooEarly, .tooLate, .tooMany, .tooLarge: true
        case .notFound, .forbidden, .signedOut: false
        }
    }
}
