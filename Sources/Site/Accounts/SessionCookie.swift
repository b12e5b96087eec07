import Hummingbird
import Records

extension SiteParts {
    /// The cookie of a session. Behind https its name binds it to this host and to secure connections.
    package var sessionCookie: String {
        settings.isSecure ? "__Host-\(CookieName.session)" : CookieName.session
    }

    /// The cookie that a browser's forms are sealed for. A neighbouring site could else plant one of its own.
    package var formCookie: String {
        settings.isSecure ? "__Host-\(CookieName.form)" : CookieName.form
    }
}

extension SiteContext {
    var sessionToken: SecretToken? {
        cookies[parts.sessionCookie].flatMap { SecretToken($0.value) }
    }
}

extension Response {
    mutating func begin(_ pass: SessionPass, _ parts: SiteParts) {
        setCookie(parts.cookie(parts.sessionCookie, pass.token.text))
    }

    mutating func endSession(_ parts: SiteParts) {
        setCookie(parts.cookie(parts.sessionCookie, "", maxAgeSeconds: 0))
    }
}
