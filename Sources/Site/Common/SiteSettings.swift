import Civics

/// What whoever runs the site decides about it.
package struct SiteSettings: Sendable {
    /// The city or province whose site it is.
    package var name: Phrase
    /// Shown on every page of a demo; nothing on a real site.
    package var demoNotice: Phrase?
    /// Where the site is reached from outside, as `https://dienhong.example.vn`. Links on paper and QR codes begin with
    /// it. Behind https, cookies are sent only there.
    package var origin: String
    /// Signs what is kept in cookies and forms. All servers of one site share it.
    package var secret: [UInt8]
    /// How long a public page may be shown from memory although another server has written meanwhile.
    package var cacheSeconds: Int
    package var formBytes: Int
    package var uploadBytes: Int

    package init(
        name: Phrase, demoNotice: Phrase? = nil, origin: String = "http://127.0.0.1:8080",
        secret: [UInt8] = SiteSettings.newSecret(), cacheSeconds: Int = 60, formBytes: Int = 1_000_000,
        uploadBytes: Int = SiteSettings.usualUploadBytes
    ) {
        precondition(secret.count >= 32, "a secret of at least 32 bytes")
        self.name = name
        self.demoNotice = demoNotice
        self.origin = origin
        self.secret = secret
        self.cacheSeconds = cacheSeconds
        self.formBytes = formBytes
        self.uploadBytes = uploadBytes
    }

    /// What a form with files may hold where nobody has set another limit.
    package static let usualUploadBytes = 50_000_000

    package var isSecure: Bool { origin.hasPrefix("https://") }

    package static func newSecret() -> [UInt8] {
        (0..<32).map { _ in UInt8.random(in: .min ... .max) }
    }
}
