import Civics
import Storage
import TestSupport
import Testing

@testable import Records

/// Doors that several try at the same moment.
@Suite struct SignInAtOnceTests {
    @Test(arguments: Backend.available)
    func `tries made at the same time are counted one by one`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        _ = try await door.addReady()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<12 {
                group.addTask { _ = try? await door.signIn("lan", "sai rồi") }
            }
        }
        // Five are counted; the rest are counted or turned away, but none gets past the hold.
        let held = await #expect(throws: Refusal.self) { try await door.signIn() }
        #expect(held?.kind == .tooMany)
    }

    @Test(arguments: Backend.available)
    func `two people with one code at once: one of them is let in`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        door.test.clock.advance(minutes: 2)
        let passes = [try await door.signIn(), try await door.signIn()]
        let code = door.code(of: lan.secret)
        let opened = await withTaskGroup(of: Bool.self) { group in
            for pass in passes {
                group.addTask { (try? await door.door.enter(code: code, for: pass.token)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(opened == 1)
    }

    @Test(arguments: Backend.available)
    func `a password that is changed while it is hashed opens nothing`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        // So slow that the change comes in between.
        let slow = PasswordHasher(cost: PasswordHash.Cost(rounds: 1 << 14, blockSize: 8, parallelism: 8))
        try await door.door.setPassword(try await slow.hash(Door.password), of: lan.person.id)
        let other = try await slow.hash("bốn con vịt qua cầu")
        let late = Task { try await door.signIn() }
        try await Task.sleep(for: .milliseconds(50))
        try await door.door.setPassword(other, of: lan.person.id)
        await #expect(throws: SignInStore.wrongPassword) { try await late.value }
        #expect(try await door.rows("SELECT COUNT(*) FROM session WHERE stage = 'second_factor'") == 0)
    }

    @Test(arguments: Backend.available)
    func `of two changes of a password that begin from the same one, one is refused`(on backend: Backend)
        async throws
    {
        let door = try await Door(on: backend)
        let lan = try await door.addReady()
        let here = try #require(try await door.sessions.find(lan.enrolled.pass.token))
        let slow = PasswordHasher(cost: PasswordHash.Cost(rounds: 1 << 14, blockSize: 8, parallelism: 8))
        try await door.door.setPassword(try await slow.hash(Door.password), of: lan.person.id)
        async let one: Void = door.door.changePassword(
            here, from: Door.password, to: "bốn con vịt qua cầu")
        async let two: Void = door.door.changePassword(
            here, from: Door.password, to: "năm con trâu qua sông")
        var refused = 0
        do { try await one } catch is Refusal { refused += 1 }
        do { try await two } catch is Refusal { refused += 1 }
        #expect(refused == 1)
    }
}
