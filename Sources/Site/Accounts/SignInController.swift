import Civics
import Hummingbird
import HTTPTypes
import Records

/// Signing in and out.
struct SignInController {
    let parts: SiteParts

    /// From one place: an office whose staff all come in through one connection stays below it.
    static let tries = RateLimiter.Allowance(60, perSeconds: 600)

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.signIn.route, use: show)
        group.post(Address.signIn.route, use: create)
        group.post(Address.signOut.route, use: end)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let destination = Address(returning: context.query["ve"])
        if context.person != nil { return context.redirect(to: destination ?? .account) }
        return try context.page(SignInPage(destination: destination))
    }

    func create(_ request: Request, context: SiteContext) async throws -> Response {
        var form = try context.submission.form
        let destination = Address(returning: form.typed("ve"))
        let login = form.line("login", SignInPage.login, upTo: 200)
        let password = form.typed("password")
        if password.isEmpty {
            form.refuse("password", Phrase("Còn thiếu: mật khẩu.", "Missing: password."))
        }
        guard form.isRight else {
            return try context.page(
                SignInPage(destination: destination, form: form), status: .unprocessableContent)
        }
        try await parts.limiter.take("sign-in \(context.caller(request))", Self.tries, at: context.now)
        do {
            let pass = try await parts.accounts.door.signIn(
                login: login, password: password, device: Device.name(of: request.headers[.userAgent]))
            // Whatever session the browser came with ends here: nobody goes on in one that was put there by another.
            if let earlier = context.sessionToken { try await parts.accounts.door.signOut(earlier) }
            return try await context.goOn(with: pass, to: destination)
        } catch let refusal as Refusal {
            form.refuse(refusal)
            return try context.page(
                SignInPage(destination: destination, form: form), status: refusal.kind.status)
        }
    }

    func end(_ request: Request, context: SiteContext) async throws -> Response {
        if let token = context.sessionToken { try await parts.accounts.door.signOut(token) }
        var response = context.redirect(
            to: .home, saying: Phrase("Ông/bà đã đăng xuất.", "You have signed out."))
        response.endSession(parts)
        // What a browser keeps of pages seen while signed in goes too.
        response.headers[.clearSiteData] = "\"cache\""
        return response
    }
}

extension SiteContext {
    /// On to what the session still needs, or to where its person was going.
    func goOn(with pass: SessionPass, to destination: Address?) async throws -> Response {
        let next: Address
        switch pass.session.stage {
        case .secondFactor: next = .secondFactor.returning(to: destination)
        case .enrolment: next = .enrolment.returning(to: destination)
        case .open:
            let person = try await parts.accounts.identify(pass.token.text)
            next = destination ?? person?.start ?? .account
        }
        var response = redirect(to: next)
        response.begin(pass, parts)
        return response
    }

    /// Whom tries are counted for. A proxy on this machine says whom it speaks for; nobody else is believed.
    func caller(_ request: Request) -> String {
        guard peer == "127.0.0.1" || peer == "::1" else { return NetworkAddress.caller(peer) }
        let forwarded = request.headers[.forwardedFor]?.split(separator: ",").last
        return forwarded.map { NetworkAddress.caller(String($0).trimmingBlanks) } ?? peer
    }
}

extension SignedInPerson {
    /// Where the day begins for this person.
    var start: Address { isWatching ? .watch : isStaff ? .desk : isManaging ? .people : .account }
}

extension HTTPField.Name {
    static let clearSiteData = Self("Clear-Site-Data")!
    static let forwardedFor = Self("X-Forwarded-For")!
}
