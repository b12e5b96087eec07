import Civics
import Records
import TestSupport
import Testing

@Suite struct OutboxTests {
    @Test(
        arguments: [
            // Asked for at, waits until. 12 August 2022 is a Friday; 1 and 2 September are holidays.
            ("2022-08-12", 9, "2022-08-12", 9), ("2022-08-12", 16, "2022-08-12", 16),
            ("2022-08-12", 17, "2022-08-15", 7), ("2022-08-13", 9, "2022-08-15", 7),
            ("2022-08-15", 6, "2022-08-15", 7), ("2022-08-31", 22, "2022-09-05", 7),
        ])
    func `a message waits until offices work`(
        _ day: String, _ hour: Int, _ outOn: String, _ outAt: Int
    ) async throws {
        let office = try await DisclosureOffice()
        office.move(to: Instant(Day(day)!, hour: hour))
        try await office.queue("once")
        let queued = try await office.queued()
        #expect(queued.map(\.message.notBefore) == [Instant(Day(outOn)!, hour: outAt)])
    }

    @Test(arguments: Backend.available)
    func `the same message is kept once, whoever queues it again`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        #expect(try await office.queue("3 days before") == true)
        #expect(try await office.queue("3 days before") == false)
        #expect(try await office.queue("1 day before") == true)
        #expect(Set(try await office.queued().map(\.message.occasion)) == ["1 day before", "3 days before"])
        #expect(try await office.queued().first?.message.recipient == .role(.unitHead))
    }
}

extension DisclosureOffice {
    @discardableResult
    fileprivate func queue(_ occasion: String) async throws -> Bool {
        try await archive.act { transaction in
            try transaction.enter(JournalEntry("warned", "promise", "P1", by: .keeper))
            return try Outbox.queue(
                OutboxMessage(
                    .warning, unit: DisclosureOffice.ward, to: .role(.unitHead), about: "promise", "P1",
                    occasion: occasion, notBefore: transaction.now), in: transaction)
        }
    }

    fileprivate func queued() async throws -> [QueuedMessage] {
        try await archive.read { try Outbox.latest(of: DisclosureOffice.ward, in: $0) }
    }
}
