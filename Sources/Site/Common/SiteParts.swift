import Civics
import Records

/// What the site is made of, joined once and handed down: the settings, the records, and what all requests share.
package struct SiteParts: Sendable {
    package let settings: SiteSettings
    package let archive: Archive
    /// Finds who is signed in by the token in the cookie; nothing where the session is unknown or over.
    package let identify: @Sendable (_ token: String) async throws -> SignedInPerson?

    let assets: Assets
    let signer: Signer
    let cache: PageCache
    package let limiter: RateLimiter

    package init(
        settings: SiteSettings, archive: Archive,
        identify: @escaping @Sendable (_ token: String) async throws -> SignedInPerson? = { _ in nil }
    ) throws {
        self.settings = settings
        self.archive = archive
        self.identify = identify
        assets = try Assets.load()
        signer = Signer(secret: settings.secret)
        cache = PageCache(maximumBytes: 32_000_000, maximumAgeSeconds: settings.cacheSeconds)
        limiter = RateLimiter()
    }
}
