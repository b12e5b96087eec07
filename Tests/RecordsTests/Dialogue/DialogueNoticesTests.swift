import Civics
import Records
import TestSupport
import Testing

@Suite struct DialogueNoticesTests {
    /// The dialogue of Friday 26/8/2022.
    @Test(arguments: Backend.available)
    func `a dialogue is reminded of before each of its days, and told to the head after`(on backend: Backend)
        async throws
    {
        let office = try await DialogueOffice(on: backend, day: "2022-08-01")
        let dialogue = try await office.dialogues.plan(
            office.plan("2022-08-26"), .people, .regular, of: DialogueOffice.ward, by: DialogueOffice.lan)
        let announceBy = try #require(dialogue.announceBy)
        let calendar = WorkingCalendar(Law.shipped.holidays)
        func told(on day: Day, hour: Int = 9) async throws -> Int {
            office.office.move(to: Instant(day, hour: hour))
            return try await office.round().go()
        }
        for ahead in [3, 1] {
            let day = try #require(calendar.day(ahead, workingDaysBefore: announceBy))
            #expect(try await told(on: day, hour: 6) == 0)
            #expect(try await told(on: day) == 1, "\(day)")
            #expect(try await told(on: day, hour: 15) == 0)
        }
        #expect(try await told(on: announceBy) == 0)
        #expect(try await told(on: try #require(calendar.day(1, workingDaysAfter: announceBy))) == 1)
        _ = try await office.dialogues.announce(
            dialogue.id, on: office.archive.clock.now().day, revision: dialogue.revision,
            by: DialogueOffice.lan)
        for (day, count) in [
            ("2022-08-22", 0), ("2022-08-23", 2), ("2022-08-24", 0), ("2022-08-25", 2), ("2022-08-26", 0),
            ("2022-08-27", 0), ("2022-08-29", 1), ("2022-08-30", 0), ("2022-08-31", 1),
        ] {
            #expect(try await told(on: Day(day)!) >= count, "\(day)")
        }
        let messages = try await office.archive.read { try Outbox.about("dialogue", dialogue.id, in: $0) }
        let ownDays = messages.map(\.message).filter { !$0.occasion.contains("results") }
        #expect(
            ownDays.filter { $0.recipient == .role(.unitClerk) }.map(\.kind) == [
                .warning, .warning, .warning, .warning, .confirmation,
            ])
        #expect(
            ownDays.filter { $0.recipient == .role(.unitHead) }.map(\.kind) == [
                .escalation, .warning, .warning, .escalation,
            ])
        #expect(messages.allSatisfy { DueWarning.mayGoOut(at: $0.message.notBefore, in: calendar) })
    }

    /// At workplaces the law of 2020 gives three working days for the results.
    @Test(arguments: Backend.available)
    func `results that are not published are told to the head and the committee, published ones to nobody`(
        on backend: Backend
    ) async throws {
        let office = try await DialogueOffice(on: backend, day: "2022-08-05")
        let open = try await office.announced("2022-08-19", .workplace, of: DisclosureOffice.company)
        let published = try await office.announced("2022-08-19", .workplace, of: DisclosureOffice.company)
        office.move(to: "2022-08-19")
        let sides = WorkplaceSides(
            employees: 80, employerMembers: 3, employeeMembers: 8, employeesPresent: 8,
            isEmployerRepresented: true)
        let closed = try await office.closed(published.id, sides: sides)
        _ = try await office.dialogues.publish(
            closed.id, number: "1/TB", on: Day("2022-08-19")!, revision: closed.revision,
            by: DialogueOffice.lan)
        office.move(to: "2022-09-05")
        #expect(try await office.round(size: 1).go() > 0)
        let told = try await office.archive.read { try Outbox.about("dialogue", open.id, in: $0) }
        let late = told.map(\.message).filter { $0.occasion.hasPrefix("no results by") }
        #expect(Set(late.map(\.recipient)) == [.role(.unitHead), .role(.committeeSecretary)])
        #expect(try await office.archive.read { try Outbox.about("dialogue", published.id, in: $0) }.isEmpty)
    }

    @Test(arguments: Backend.available)
    func `nothing is told of what is called off, and a new day is reminded of anew`(on backend: Backend)
        async throws
    {
        let office = try await DialogueOffice(on: backend, day: "2022-08-05")
        let off = try await office.announced("2022-08-19")
        _ = try await office.dialogues.cancel(
            off.id, reason: "Chống bão", revision: off.revision, by: DialogueOffice.lan)
        let moved = try await office.announced("2022-08-19")
        office.move(to: "2022-08-16")
        #expect(try await office.round().go() == 2)
        _ = try await office.dialogues.change(
            moved.id, to: office.plan("2022-08-26"), reason: "Chống bão", revision: moved.revision,
            by: DialogueOffice.lan)
        office.move(to: "2022-08-18")
        #expect(try await office.round().go() == 0)
        office.move(to: "2022-08-23")
        #expect(try await office.round().go() == 2)
    }
}

extension DialogueOffice {
    fileprivate func round(size: Int = 500) -> NoticeRound {
        NoticeRound(archive: archive, sources: [DialogueNotices(units: office.units, size: size)])
    }
}
