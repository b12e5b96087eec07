import Civics
import Records

/// What the site is made of, joined once and handed down: the settings, the records, and what all requests share.
package final class SiteParts: Sendable {
    package let settings: SiteSettings
    package let archive: Archive
    /// Shared by all who need the units: it remembers what it read.
    package let units: UnitStore
    package let accounts: Accounts
    package let disclosure: DisclosureParts
    package let reports: ReportDesk
    /// Who comes back with a code, to what.
    package let receipts: ReceiptStore
    package let letters: LetterStore
    package let filters: SavedFilterStore
    package let reception: ReceptionParts

    let assets: Assets
    let signer: Signer
    let cache: PageCache
    package let limiter: RateLimiter
    let supports = SupportLimit()

    /// - Parameter key: of the installation; what authenticators share with the site is sealed with it.
    package init(
        settings: SiteSettings, archive: Archive, files: FileFolder, key: InstallationKey,
        signIn rules: SignInRules = .standing, hasher: PasswordHasher = PasswordHasher()
    ) throws {
        self.settings = settings
        self.archive = archive
        units = UnitStore(archive: archive)
        accounts = Accounts(archive: archive, units: units, key: key, rules: rules, hasher: hasher)
        disclosure = DisclosureParts(archive: archive, units: units, folder: files)
        reports = try ReportDesk.standard(units: units)
        receipts = ReceiptStore(key: key)
        letters = LetterStore(archive: archive, receipts: receipts, units: units)
        filters = SavedFilterStore(archive: archive)
        reception = ReceptionParts(
            archive: archive, units: units, clocks: disclosure.clocks, receipts: receipts,
            letters: letters)
        assets = try Assets.load()
        signer = Signer(secret: settings.secret)
        cache = PageCache(maximumBytes: 32_000_000, maximumAgeSeconds: settings.cacheSeconds)
        limiter = RateLimiter()
    }
}
