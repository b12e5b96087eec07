import Civics
import Foundation
import Logging
import Records
import Site

/// A whole site in memory for tests: records, routes, and browsers to go through it. Its clock stands at 14:30 on Friday
/// 12 August 2022 until it is moved.
package final class TestSite: Sendable {
    package let archive: Archive
    package let clock: TestClock
    package let parts: SiteParts
    package let responder: SiteResponder
    let logger: Logger

    package init(
        at now: Instant = Instant(Day(year: 2022, month: 8, day: 12)!, hour: 14, minute: 30),
        settings: SiteSettings = SiteSettings(
            name: Phrase("Thành phố Tân Phong", "Tan Phong City"), origin: "http://localhost",
            secret: Array(0..<32))
    ) async throws {
        let test = try await TestArchive(at: now)
        archive = test.archive
        clock = test.clock
        parts = try SiteParts(
            settings: settings, archive: archive,
            files: try FileFolder(
                at: FileManager.default.temporaryDirectory.appending(path: "dienhong-\(UUID().uuidString)")),
            key: .random(),
            hasher: PasswordHasher(cost: PasswordHash.Cost(rounds: 16, blockSize: 8, parallelism: 1)))
        responder = SiteResponder.build(parts)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        self.logger = logger
    }

    /// A browser of somebody who is not signed in; through other routes than the site's where a test makes its own.
    package func visitor(through responder: SiteResponder? = nil) -> Browser {
        Browser(site: self, through: responder)
    }

    /// A browser in which somebody who holds these roles from today on is signed in already.
    package func browser(
        of name: String = "Nguyễn Thị Lan", holding roles: (role: Role, unit: Unit.ID?)...
    ) async throws -> Browser {
        let browser = Browser(site: self)
        browser.cookies[parts.sessionCookie] = try await admit(name, holding: roles).pass.token.text
        return browser
    }

    /// Somebody with an account, a password, an authenticator, these roles, and an open session.
    package func admit(
        _ name: String = "Nguyễn Thị Lan", login: String? = nil, holding roles: [(role: Role, unit: Unit.ID?)]
    ) async throws -> Admitted {
        let (people, door) = (parts.accounts.people, parts.accounts.door)
        let login =
            login
            ?? "\(name.folded.split(separator: " ").joined(separator: ".")).\(UInt32.random(in: 0...(.max)))"
        let invited = try await people.add(
            name: name, login: login, to: roles.first?.role, in: roles.first?.unit, by: .keeper)
        for (role, unit) in roles.dropFirst() {
            let term = DayRange(from: clock.today, to: nil)
            _ = try await people.appoint(invited.person.id, to: role, in: unit, term: term, by: .keeper)
        }
        let pass = try await door.accept(invited.token, password: Self.password, device: "Firefox · Linux")
        guard pass.session.stage == .enrolment else {
            return Admitted(person: invited.person, pass: pass, secret: nil, recoveryCodes: [])
        }
        let secret = try await door.enrolling(pass.token).secret
        let enrolled = try await door.confirmEnrolment(pass.token, code: code(of: secret))
        return Admitted(
            person: invited.person, pass: enrolled.pass, secret: secret, recoveryCodes: enrolled.recoveryCodes
        )
    }

    /// What an authenticator shows at this moment.
    package func code(of secret: OneTimePassword) -> String {
        secret.code(atStep: OneTimePassword.step(at: clock.now.milliseconds))
    }

    /// The password of everyone who is admitted.
    package static let password = "con đường làng nhiều gió"

    package struct Admitted: Sendable {
        package let person: Person
        package let pass: SessionPass
        package let secret: OneTimePassword?
        package let recoveryCodes: [String]
    }
}
