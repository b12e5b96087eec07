import Civics
import Records

/// The people of the site and their way in: the stores behind sign-in, sessions and appointments.
package struct Accounts: Sendable {
    package let people: PersonStore
    package let sessions: SessionStore
    package let door: SignInStore
    package let units: UnitStore
    let archive: Archive
    private let memory = SignedInMemory()

    package init(
        archive: Archive, units: UnitStore, key: InstallationKey, rules: SignInRules = .standing,
        hasher: PasswordHasher = PasswordHasher()
    ) {
        self.archive = archive
        self.units = units
        people = PersonStore(archive: archive, rules: rules)
        sessions = SessionStore(archive: archive, rules: rules)
        door = SignInStore(archive: archive, hasher: hasher, key: key, rules: rules)
    }

    /// Who is signed in with this token, and what that person may do today. At most one reading of the records; now and
    /// then an act that carries the session on.
    package func identify(_ token: String) async throws -> SignedInPerson? {
        guard let token = SecretToken(token) else { return nil }
        let now = archive.clock.now()
        let stamp = archive.commitStamp
        let hash = token.hash
        guard let person = try await person(hash, at: stamp, now) else { return nil }
        let session = person.signedIn.session
        if sessions.isDueToBeCarriedOn(session, at: now) { try await sessions.carryOn(session) }
        return person
    }

    private func person(_ hash: [UInt8], at stamp: Int64?, _ now: Instant) async throws -> SignedInPerson? {
        if let stamp, let known = memory.person(hash, at: stamp, now) { return known }
        let units = units
        let found = try await archive.read { reading -> (OpenSession, UnitTree)? in
            try SessionStore.find(hash, in: reading).map { ($0, try units.tree(reading)) }
        }
        guard let (signedIn, tree) = found else { return nil }
        let person = SignedInPerson(signedIn, authority: signedIn.authority(in: tree))
        if let stamp { memory.keep(person, hash, at: stamp, now) }
        return person
    }
}
