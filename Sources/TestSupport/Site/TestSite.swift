import Civics
import Logging
import Records
import Site
import Storage
import StorageSQLite
import Synchronization

/// A whole site in memory for tests: records, routes, and browsers to go through it. Its clock stands at 14:30 on Friday
/// 12 August 2022 unless told otherwise.
package final class TestSite: Sendable {
    package let archive: Archive
    package let parts: SiteParts
    package let responder: SiteResponder
    let logger: Logger

    private let people: People

    /// Who is signed in by which token, beside the sessions in the records.
    private final class People: Sendable {
        let byToken = Mutex<[String: SignedInPerson]>([:])
    }

    package init(
        at now: Instant = Instant(Day(year: 2022, month: 8, day: 12)!, hour: 14, minute: 30),
        settings: SiteSettings = SiteSettings(
            name: Phrase("Thành phố Tân Phong", "Tan Phong City"), origin: "http://localhost",
            secret: Array(0..<32))
    ) async throws {
        let database = try SQLiteDatabase.inMemory()
        try await Migrator.records.migrate(database)
        let people = People()
        self.people = people
        archive = Archive(database: database, clock: .standing(at: now))
        parts = try SiteParts(settings: settings, archive: archive) { token in
            people.byToken.withLock { $0[token] }
        }
        responder = SiteResponder.build(parts)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        self.logger = logger
    }

    /// A browser of somebody who is not signed in.
    package func visitor() -> Browser {
        Browser(site: self)
    }

    /// A browser in which this person is signed in already.
    package func browser(of person: SignedInPerson) -> Browser {
        let browser = Browser(site: self)
        let token = "test-\(person.id)"
        people.byToken.withLock { $0[token] = person }
        browser.cookies[CookieName.session] = token
        return browser
    }
}
