import Civics
import Storage
import TestSupport

@testable import Records

/// The door of a test: accounts with cheap hashing, and a clock that the test moves.
struct Door {
    static let password = "con đường làng nhiều gió"
    static let ward = Unit.ID(high: 2, low: 0)
    static let school = Unit.ID(high: 5, low: 0)

    let test: TestArchive
    let people: PersonStore
    let sessions: SessionStore
    let door: SignInStore
    let key: InstallationKey

    init(on backend: Backend, rules: SignInRules = .standing) async throws {
        test = try await TestArchive(on: backend)
        key = InstallationKey(bytes: Array(repeating: 7, count: 32))
        people = PersonStore(archive: test.archive, rules: rules)
        sessions = SessionStore(archive: test.archive, rules: rules)
        door = SignInStore(
            archive: test.archive,
            hasher: PasswordHasher(cost: PasswordHash.Cost(rounds: 16, blockSize: 8, parallelism: 1)),
            key: key,
            rules: rules)
        let units = UnitStore(archive: test.archive)
        let city = Unit.ID(high: 1, low: 0)
        for (id, code, kind, parent) in [
            (city, "tp", "city", nil), (Self.ward, "p1", "ward", city), (Self.school, "th", "school", city),
        ] {
            let unit = UnitChange.NewUnit(
                id: id, code: code, name: code, kind: UnitKind(kind)!, parent: parent)
            try await units.change(by: .keeper, .establish(unit, on: nil))
        }
    }

    /// Lan with an account, not yet let in; a clerk of the ward unless told otherwise.
    func add(_ login: String = "lan", as role: Role? = .unitClerk) async throws -> Invited {
        try await people.add(
            name: "Nguyễn Thị Lan", login: login, to: role,
            in: role == nil || role?.isHeldEverywhere == true ? nil : Self.ward, by: .keeper)
    }

    /// Lan with a password and an authenticator.
    func addReady(_ login: String = "lan") async throws -> Ready {
        let invited = try await add(login)
        let pass = try await door.accept(invited.token, password: Self.password, device: "Firefox · Linux")
        let secret = try await door.enrolling(pass.token).secret
        let enrolled = try await door.confirmEnrolment(pass.token, code: code(of: secret))
        return Ready(person: invited.person, secret: secret, enrolled: enrolled)
    }

    func signIn(_ login: String = "lan", _ password: String = Door.password) async throws -> SessionPass {
        try await door.signIn(login: login, password: password, device: "Chrome · Android")
    }

    /// What the authenticator shows, so many steps from now.
    func code(of secret: OneTimePassword, steps: Int64 = 0) -> String {
        secret.code(atStep: OneTimePassword.step(at: test.clock.now.milliseconds) + steps)
    }

    func rows(_ query: SQLFragment) async throws -> Int {
        try await test.archive.read { try $0.connection.value(query) ?? 0 }
    }

    struct Ready {
        let person: Person
        let secret: OneTimePassword
        let enrolled: Enrolled
    }
}

extension TestClock {
    func advance(seconds: Int) {
        move(to: now.adding(milliseconds: Int64(seconds) * 1_000))
    }
}
