import Civics
import Storage
import TestSupport
import Testing

@testable import Records

@Suite struct SessionTests {
    @Test(arguments: Backend.available)
    func `a session left idle for an hour is over; one in use lasts twelve hours`(on backend: Backend)
        async throws
    {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        let token = lan.enrolled.pass.token
        door.test.clock.advance(minutes: 9)
        let session = try #require(try await door.sessions.find(token)).session
        #expect(!door.sessions.isDueToBeCarriedOn(session, at: door.test.clock.now))
        var minutes = 9
        while let signedIn = try await door.sessions.find(token) {
            if door.sessions.isDueToBeCarriedOn(signedIn.session, at: door.test.clock.now) {
                try await door.sessions.carryOn(signedIn.session)
            }
            door.test.clock.advance(minutes: 50)
            minutes += 50
            try #require(minutes < 24 * 60)
        }
        #expect((12 * 60..<12 * 60 + 50).contains(minutes))

        let idle = try await door.addReady("hoa").enrolled.pass.token
        door.test.clock.advance(minutes: 59)
        #expect(try await door.sessions.find(idle) != nil)
        door.test.clock.advance(minutes: 1)
        #expect(try await door.sessions.find(idle) == nil)
    }

    @Test(arguments: Backend.available)
    func `the step between password and code lasts ten minutes`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        door.test.clock.advance(minutes: 1)
        let pass = try await door.signIn()
        door.test.clock.advance(minutes: 10)
        let refusal = await #expect(throws: Refusal.self) {
            try await door.door.enter(code: door.code(of: lan.secret), for: pass.token)
        }
        #expect(refusal?.kind == .signedOut)
    }

    @Test(arguments: Backend.available)
    func `a signed-out, ended or unknown session opens nothing`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        let hoa = try await door.addReady("hoa")
        let token = lan.enrolled.pass.token

        await #expect(throws: Refusal.self, "another person's session is not found") {
            try await door.sessions.revoke(lan.enrolled.pass.session.id, of: hoa.person.id)
        }
        #expect(try await door.sessions.find(token) != nil)
        try await door.door.signOut(token)
        #expect(try await door.sessions.find(token) == nil)
        try await door.door.signOut(token)
        #expect(try await door.sessions.find(SecretToken()) == nil)

        try await door.sessions.revoke(hoa.enrolled.pass.session.id, of: hoa.person.id)
        #expect(try await door.sessions.find(hoa.enrolled.pass.token) == nil)
    }

    @Test(arguments: Backend.available)
    func `changing the password ends the other sessions and keeps this one`(on backend: Backend) async throws
    {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        door.test.clock.advance(minutes: 2)
        let other = try await door.door.enter(
            code: door.code(of: lan.secret), for: try await door.signIn().token)
        let here = try #require(try await door.sessions.find(lan.enrolled.pass.token))
        #expect(try await door.sessions.living(of: lan.person.id).count == 2)

        await #expect(throws: Refusal.self) {
            try await door.door.changePassword(here, from: "sai rồi", to: "bốn con vịt qua cầu")
        }
        await #expect(throws: Refusal.self) {
            try await door.door.changePassword(here, from: Door.password, to: "matkhau2022!!")
        }
        try await door.door.changePassword(here, from: Door.password, to: "bốn con vịt qua cầu")
        #expect(try await door.sessions.find(other.token) == nil)
        #expect(try await door.sessions.find(lan.enrolled.pass.token) != nil)
        await #expect(throws: SignInStore.wrongPassword) { try await door.signIn() }
        _ = try await door.signIn("lan", "bốn con vịt qua cầu")
    }

    @Test(arguments: Backend.available)
    func `a new authenticator takes the place of the old one only once it is confirmed`(on backend: Backend)
        async throws
    {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        let here = try #require(try await door.sessions.find(lan.enrolled.pass.token))
        try await door.door.enrolAnew(here, password: Door.password)
        let secret = try await door.door.enrolling(lan.enrolled.pass.token).secret
        door.test.clock.advance(minutes: 2)
        _ = try await door.door.enter(code: door.code(of: lan.secret), for: try await door.signIn().token)
        await #expect(throws: SignInStore.wrongCode) {
            try await door.door.confirmEnrolment(lan.enrolled.pass.token, code: "000000")
        }
        _ = try await door.door.confirmEnrolment(lan.enrolled.pass.token, code: door.code(of: secret))
        door.test.clock.advance(minutes: 2)
        let pass = try await door.signIn()
        await #expect(throws: SignInStore.wrongCode) {
            try await door.door.enter(code: door.code(of: lan.secret), for: pass.token)
        }
        _ = try await door.door.enter(code: door.code(of: secret), for: pass.token)
    }

    @Test(arguments: Backend.available)
    func `an appointment that ends leaves an open session without its power the day after`(
        on backend: Backend
    )
        async throws
    {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        let token = lan.enrolled.pass.token
        let held = try #require(try await door.sessions.find(token)).appointments[0]
        try await door.people.end(held.id, with: door.test.clock.today, by: .keeper)
        // The session begins at half past eleven at night and goes on over midnight.
        door.test.clock.move(to: Instant(door.test.clock.today, hour: 23, minute: 30))
        let late = try await door.door.enter(
            code: door.code(of: lan.secret), for: try await door.signIn().token)
        #expect(
            try await door.sessions.find(late.token)?.appointments == [
                try held.ended(with: door.test.clock.today)
            ])
        door.test.clock.advance(minutes: 30)
        #expect(try await door.sessions.find(late.token)?.appointments == [])
    }

    @Test(arguments: Backend.available)
    func `resetting an account takes everything away and gives a new link`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        let anew = try await door.people.reset(lan.person.id, by: .keeper)
        #expect(try await door.sessions.find(lan.enrolled.pass.token) == nil)
        await #expect(throws: SignInStore.wrongPassword) { try await door.signIn() }
        let pass = try await door.door.accept(anew.token, password: Door.password, device: "")
        #expect(pass.session.stage == .enrolment)
    }

    @Test(arguments: Backend.available)
    func `a closed account cannot sign in and holds nothing`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        try await door.people.close(lan.person.id, by: .keeper)
        #expect(try await door.sessions.find(lan.enrolled.pass.token) == nil)
        await #expect(throws: SignInStore.wrongPassword) { try await door.signIn() }
        await #expect(throws: Refusal.self) { try await door.people.reset(lan.person.id, by: .keeper) }
        await #expect(throws: Refusal.self) { try await door.people.close(lan.person.id, by: .keeper) }
    }
}
