import Civics
import Hummingbird
import Records

/// The second step of signing in: the code of the authenticator, or one of those on paper.
struct SecondFactorController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        for way in SecondFactorPage.Way.allCases {
            group.get(way.address.route) { _, context in
                guard context.sessionToken != nil else { return context.redirect(to: .signIn) }
                return try context.page(
                    SecondFactorPage(way: way, destination: Address(returning: context.query["ve"])))
            }
            group.post(way.address.route) { request, context in
                try await create(way, request, context: context)
            }
        }
    }

    private func create(_ way: SecondFactorPage.Way, _ request: Request, context: SiteContext) async throws
        -> Response
    {
        var form = try context.submission.form
        let destination = Address(returning: form.typed("ve"))
        guard let token = context.sessionToken else { throw Refusal.signedOut }
        let code = form.line("code", way.label, upTo: 40)
        do {
            guard form.isRight else { throw Refusals(form.refusals) }
            try await parts.limiter.take(
                "sign-in \(context.caller(request))", SignInController.tries, at: context.now)
            let door = parts.accounts.door
            let pass =
                switch way {
                case .authenticator: try await door.enter(code: code, for: token)
                case .paper: try await door.enter(recoveryCode: code, for: token)
                }
            return try await context.goOn(with: pass, to: destination)
        } catch let refusal as Refusal where refusal.kind != .signedOut {
            form.refuse(refusal)
            return try context.page(
                SecondFactorPage(way: way, destination: destination, form: form), status: refusal.kind.status)
        } catch is Refusals {
            return try context.page(
                SecondFactorPage(way: way, destination: destination, form: form),
                status: .unprocessableContent)
        }
    }
}
