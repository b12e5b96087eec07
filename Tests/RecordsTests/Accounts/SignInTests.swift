import Civics
import Storage
import TestSupport
import Testing

@testable import Records

@Suite struct SignInTests {
    @Test(arguments: Backend.available)
    func `a clerk sets a password, an authenticator, and from then on signs in with both`(on backend: Backend)
        async throws
    {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        #expect(try await door.sessions.find(lan.enrolled.pass.token)?.person == lan.person)
        door.test.clock.advance(minutes: 2)

        let first = try await door.signIn()
        #expect(first.session.stage == .secondFactor)
        #expect(try await door.sessions.find(first.token) == nil, "a password alone opens nothing")

        let second = try await door.door.enter(code: door.code(of: lan.secret), for: first.token)
        let found = try #require(try await door.sessions.find(second.token))
        #expect(found.person.login.description == "lan")
        #expect(found.appointments.map(\.role) == [.unitClerk])
        #expect(found.session.strongAt == door.test.clock.now)
        #expect(try await door.sessions.find(first.token) == nil, "the earlier token is worth nothing")
    }

    @Test(arguments: Backend.available)
    func `someone without an appointment signs in with the password alone`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let invited = try await door.add(as: nil)
        let pass = try await door.door.accept(invited.token, password: Door.password, device: "Safari")
        #expect(pass.session.stage == .open)
        #expect(try await door.sessions.find(pass.token)?.appointments == [])
    }

    @Test(arguments: Backend.available)
    func `a wrong password and an unknown name are refused in the same words`(on backend: Backend)
        async throws
    {
        let door = try await Door(on: backend)
        _ = try await door.addReady()
        for (login, password) in [
            ("lan", "con đường làng nhiều mưa"), ("nobody", Door.password), ("not a name!", Door.password),
            ("", ""), ("lan", ""), ("lan", String(repeating: "x", count: 100_000)),
        ] {
            let refusal = await #expect(throws: Refusal.self) { try await door.signIn(login, password) }
            #expect(refusal == SignInStore.wrongPassword)
        }
    }

    @Test(arguments: Backend.available)
    func `a password is right however its marks are composed`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        _ = try await door.addReady()
        let decomposed = "con đươ\u{300}ng la\u{300}ng nhiê\u{300}u gio\u{301}"
        #expect(try await door.signIn("  LAN ", decomposed).session.stage == .secondFactor)
    }

    @Test(arguments: Backend.available)
    func `the sixth wrong try in a row finds the door held, for known and unknown names alike`(
        on backend: Backend
    ) async throws {
        let door = try await Door(on: backend)
        _ = try await door.addReady()
        for login in ["lan", "nobody"] {
            for _ in 0..<5 {
                let refusal = await #expect(throws: Refusal.self) { try await door.signIn(login, "sai rồi") }
                #expect(refusal?.kind == .invalid)
            }
            let held = await #expect(throws: Refusal.self) { try await door.signIn(login) }
            #expect(held?.kind == .tooMany)
            #expect(held?.reason.english.contains("wait a minute") == true)
        }
        door.test.clock.advance(seconds: 61)
        #expect(try await door.signIn().session.stage == .secondFactor)
    }

    @Test(arguments: Backend.available)
    func `the hold doubles up to an hour, outlives a restart, and is forgotten after a day`(
        on backend: Backend
    )
        async throws
    {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        var minutes: [Int64] = []
        for _ in 0..<14 {
            _ = try? await door.signIn("lan", "sai rồi")
            let until: Instant? = try await door.test.archive.read { reading in
                try reading.connection.value(
                    "SELECT held_until FROM sign_in_failure WHERE held_until IS NOT NULL")
            }
            guard let until else { continue }
            minutes.append((until.milliseconds - door.test.clock.now.milliseconds) / 60_000)
            door.test.clock.move(to: until)
        }
        #expect(minutes == [1, 2, 4, 8, 16, 32, 60, 60, 60, 60])

        _ = try? await door.signIn("lan", "sai rồi")
        let restarted = SignInStore(archive: door.test.archive, hasher: door.door.hasher, key: door.key)
        await #expect(throws: Refusal.self) {
            try await restarted.signIn(login: "lan", password: Door.password, device: "")
        }
        door.test.clock.advance(days: 2)
        _ = try? await door.signIn("nobody", "sai rồi")
        #expect(try await door.rows("SELECT COUNT(*) FROM sign_in_failure") == 1)
        let pass = try await door.signIn()
        _ = try await door.door.enter(code: door.code(of: lan.secret), for: pass.token)
    }

    @Test(arguments: Backend.available)
    func `a right password does not make up for wrong codes`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        _ = try await door.addReady()
        door.test.clock.advance(minutes: 2)
        for _ in 0..<5 {
            let pass = try await door.signIn()
            let refusal = await #expect(throws: Refusal.self) {
                try await door.door.enter(code: "000000", for: pass.token)
            }
            #expect(refusal == SignInStore.wrongCode)
        }
        let held = await #expect(throws: Refusal.self) { try await door.signIn() }
        #expect(held?.kind == .tooMany)
    }

    @Test(arguments: Backend.available)
    func `a code works a step early and a step late, and once`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        for (steps, isRight) in [(-2, false), (2, false), (-1, true), (0, true), (1, true)] {
            door.test.clock.advance(minutes: 5)
            let pass = try await door.signIn()
            let code = door.code(of: lan.secret, steps: Int64(steps))
            let opened = try? await door.door.enter(code: code, for: pass.token)
            #expect((opened != nil) == isRight, "\(steps) steps away")
            guard isRight else { continue }
            let again = try await door.signIn()
            await #expect(throws: SignInStore.wrongCode) {
                try await door.door.enter(code: code, for: again.token)
            }
            let earlier = door.code(of: lan.secret, steps: Int64(steps) - 1)
            await #expect(throws: SignInStore.wrongCode) {
                try await door.door.enter(code: earlier, for: again.token)
            }
        }
    }

    @Test(arguments: Backend.available)
    func `a recovery code stands in for the authenticator once`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        let codes = lan.enrolled.recoveryCodes
        #expect(Set(codes).count == 10)
        let typed = codes[3].lowercased().replacing("-", with: " ")
        let pass = try await door.signIn()
        let opened = try await door.door.enter(recoveryCode: typed, for: pass.token)
        #expect(try await door.sessions.find(opened.token) != nil)
        let again = try await door.signIn()
        await #expect(throws: SignInStore.wrongCode) {
            try await door.door.enter(recoveryCode: codes[3], for: again.token)
        }
        for wrong in ["", "AAAA-BBBB-CCCC", "không phải mã"] {
            await #expect(throws: SignInStore.wrongCode) {
                try await door.door.enter(recoveryCode: wrong, for: again.token)
            }
        }
        let state = try await door.test.archive.read { try SignInStore.state(of: lan.person.id, in: $0) }
        #expect(state.recoveryCodesLeft == 9)
    }

    @Test(arguments: Backend.available)
    func `new recovery codes put the old ones out of use`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        let signedIn = try #require(try await door.sessions.find(lan.enrolled.pass.token))
        await #expect(throws: Refusal.self) {
            try await door.door.renewRecoveryCodes(signedIn, password: "sai rồi")
        }
        let fresh = try await door.door.renewRecoveryCodes(signedIn, password: Door.password)
        let pass = try await door.signIn()
        await #expect(throws: SignInStore.wrongCode) {
            try await door.door.enter(recoveryCode: lan.enrolled.recoveryCodes[0], for: pass.token)
        }
        _ = try await door.door.enter(recoveryCode: fresh[0], for: pass.token)
    }

    @Test(arguments: Backend.available)
    func `an invitation works once and for three days`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.add()
        await #expect(throws: Refusal.self) {
            try await door.door.accept(lan.token, password: "ngắn", device: "")
        }
        _ = try await door.door.accept(lan.token, password: Door.password, device: "")
        await #expect(throws: Refusal.self) {
            try await door.door.accept(lan.token, password: Door.password, device: "")
        }
        let late = try await door.add("hoa")
        door.test.clock.advance(days: 3)
        await #expect(throws: Refusal.self) { try await door.door.invited(by: late.token) }
        await #expect(throws: Refusal.self) { try await door.door.invited(by: SecretToken()) }
    }

    @Test(arguments: Backend.available)
    func `a demo asks nobody for a second factor`(on backend: Backend) async throws {
        let door = try await Door(on: backend, rules: .demo)
        let lan = try await door.add()
        let pass = try await door.door.accept(lan.token, password: Door.password, device: "")
        #expect(pass.session.stage == .open)
    }

    @Test(arguments: Backend.available)
    func `nothing that opens an account is written anywhere in words`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        _ = try? await door.signIn("lan", "sai rồi")
        var kept = ""
        for table in [
            "SELECT actor || noun || subject || act FROM journal",
            "SELECT device || stage FROM session", "SELECT name || login FROM person",
        ] as [SQLFragment] {
            kept += try await door.test.archive.read {
                try $0.connection.values(table, as: String.self).joined(separator: "\n")
            }
        }
        let secrets =
            [Door.password, lan.secret.secretText, lan.enrolled.pass.token.text] + lan.enrolled.recoveryCodes
        for secret in secrets {
            #expect(!kept.contains(secret))
            #expect(!"\(lan.enrolled)".contains(secret) || lan.enrolled.recoveryCodes.contains(secret))
        }
        #expect(
            "\(lan.secret) \(lan.enrolled.pass.token) \(door.key)"
                == "OneTimePassword SecretToken InstallationKey")
        let sealed: [UInt8] = try await door.test.archive.read {
            try $0.connection.value("SELECT sealed_secret FROM second_factor") ?? []
        }
        #expect(!sealed.isEmpty && !sealed.contains(lan.secret.bytes))
        let other = InstallationKey(bytes: Array(repeating: 8, count: 32))
        #expect(throws: (any Error).self) { try other.unseal(sealed, for: lan.person.id.description) }
        #expect(throws: (any Error).self) { try door.key.unseal(sealed, for: "someone else") }
    }
}
