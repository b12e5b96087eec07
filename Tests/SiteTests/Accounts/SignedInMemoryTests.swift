import Civics
import Records
import Site
import Storage
import StorageSQLite
import TestSupport
import Testing

/// Who is signed in is remembered between two commits. Whatever ends a session or an office, in whatever program, is seen
/// by the very next request.
@Suite struct SignedInMemoryTests {
    /// A served site, and another program that works on the same records: a command, say.
    private struct TwoPrograms {
        let here: Accounts
        let elsewhere: Accounts
        let clock: TestClock
        let token: String
        let person: Person

        func isSignedIn() async throws -> Bool { try await here.identify(token) != nil }
    }

    private func inRecords(_ body: (TwoPrograms) async throws -> Void) async throws {
        try await inFolder { folder in try await inRecords(at: folder + "/dienhong.sqlite", body) }
    }

    private func inRecords(at path: String, _ body: (TwoPrograms) async throws -> Void) async throws {
        let clock = TestClock(at: .conference)
        let key = InstallationKey.random()
        let databases = [try SQLiteDatabase(path: path), try SQLiteDatabase(path: path)]
        try await Migrator.records.migrate(databases[0])
        let accounts = databases.map { database in
            let archive = Archive(database: database, clock: clock.clock)
            return Accounts(
                archive: archive, units: UnitStore(archive: archive), key: key,
                hasher: PasswordHasher(cost: PasswordHash.Cost(rounds: 16, blockSize: 8, parallelism: 1)))
        }
        let here = accounts[0]
        let invited = try await here.people.add(
            name: "Nguyễn Thị Lan", login: "lan.nt", to: .keeper, in: nil, by: .keeper)
        let pass = try await here.door.accept(invited.token, password: TestSite.password, device: "Firefox")
        let secret = try await here.door.enrolling(pass.token).secret
        let code = secret.code(atStep: OneTimePassword.step(at: clock.now.milliseconds))
        let token = try await here.door.confirmEnrolment(pass.token, code: code).pass.token.text
        try await body(
            TwoPrograms(
                here: here, elsewhere: accounts[1], clock: clock, token: token, person: invited.person))
        for database in databases { try await database.close() }
    }

    @Test func `a session that another program ends is over at once`() async throws {
        try await inRecords { records async throws in
            for _ in 0..<3 {
                let found = try await records.here.identify(records.token)
                #expect(found?.id == records.person.id)
            }
            let session = try #require(try await records.here.identify(records.token)).signedIn.session.id
            try await records.elsewhere.sessions.revoke(session, of: records.person.id)
            #expect(try await records.isSignedIn() == false)
        }
    }

    @Test func `an office that another program gives is there at once, and a closed account is shut`()
        async throws
    {
        try await inRecords { records async throws in
            let before = try #require(try await records.here.identify(records.token))
            _ = try await records.elsewhere.people.appoint(
                records.person.id, to: .auditor, in: nil, term: DayRange(from: records.clock.today, to: nil),
                by: .keeper)
            let after = try #require(try await records.here.identify(records.token))
            #expect(after.authority.holds(.auditor) && !before.authority.holds(.auditor))
            try await records.elsewhere.people.close(records.person.id, by: .keeper)
            #expect(try await records.isSignedIn() == false)
        }
    }

    @Test func `a session runs out though nothing was kept since`() async throws {
        try await inRecords { records async throws in
            #expect(try await records.isSignedIn())
            records.clock.advance(minutes: 5 * 24 * 60)
            #expect(try await records.isSignedIn() == false)
        }
    }
}
