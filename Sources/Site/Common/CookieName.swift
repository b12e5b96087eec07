import Hummingbird

/// The cookies of the site. There is no other.
package enum CookieName {
    /// The token of a session; set by signing in.
    package static let session = "dh-phien"
    static let language = "dh-ngon-ngu"
    static let form = "dh-bieu-mau"
    static let notice = "dh-bao-tin"
    /// What was opened with a receipt code.
    static let receipt = "dh-bien-nhan"
    /// The code of a receipt that was just given, until it is written down.
    static let handedCode = "dh-ma-moi"
    /// Lets the support of a browser for a question count once.
    static let supporter = "dh-ung-ho"
}

extension SiteParts {
    /// A cookie for this site alone, out of reach of scripts and of other sites.
    package func cookie(_ name: String, _ value: String, maxAgeSeconds: Int? = nil) -> Cookie {
        if let maxAgeSeconds {
            return Cookie(
                name: name, value: value, maxAge: maxAgeSeconds, path: "/", secure: settings.isSecure,
                httpOnly: true, sameSite: .lax)
        }
        return Cookie(
            name: name, value: value, path: "/", secure: settings.isSecure, httpOnly: true, sameSite: .lax)
    }
}
