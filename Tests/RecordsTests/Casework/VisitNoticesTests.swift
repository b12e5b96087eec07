import Civics
import Records
import TestSupport
import Testing

@Suite struct VisitNoticesTests {
    /// Received on Friday 12 August, the visitor is answered by Friday 26.
    @Test(arguments: Backend.available)
    func `an answer that comes near is told to the clerk, a late one to the head and then the committee`(
        on backend: Backend
    ) async throws {
        let office = try await ReceptionOffice(on: backend)
        let visit = try await office.visit()
        for (day, count) in [
            ("2022-08-22", 0), ("2022-08-23", 1), ("2022-08-24", 0), ("2022-08-25", 1), ("2022-08-26", 0),
            ("2022-08-29", 1), ("2022-08-31", 0), ("2022-09-07", 1), ("2022-09-08", 0),
        ] {
            office.move(to: day)
            #expect(try await office.round(size: 1).go() == count, "\(day)")
        }
        let told = try await office.archive.read { try Outbox.about("visit", visit.id, in: $0) }
        #expect(
            told.map(\.message.recipient) == [
                .role(.unitClerk), .role(.unitClerk), .role(.unitHead), .role(.committeeSecretary),
            ])
        #expect(told.map(\.message.kind) == [.warning, .warning, .escalation, .escalation])
    }

    @Test(arguments: Backend.available)
    func `of somebody who denounced nobody hears but the receiver and the head`(on backend: Backend)
        async throws
    {
        let office = try await ReceptionOffice(on: backend)
        let visit = try await office.visit("Người tố cáo", kind: .denunciation)
        for day in ["2022-08-25", "2022-08-29", "2022-09-30"] {
            office.move(to: day)
            _ = try await office.round().go()
        }
        let told = try await office.archive.read { try Outbox.about("visit", visit.id, in: $0) }
        let receiver = try #require(office.thu.officer.personID)
        #expect(told.map(\.message.recipient) == [.person(receiver), .role(.unitHead)])
    }

    @Test(arguments: Backend.available)
    func `nothing is told of who was answered, guided or turned away, and late ones are counted`(
        on backend: Backend
    ) async throws {
        let office = try await ReceptionOffice(on: backend)
        let answered = try await office.visit()
        _ = try await office.visits.conclude(
            answered.id, .explained("Đã giải thích"), revision: 1, by: office.thu)
        _ = try await office.visit("Nam", handling: .returnedWithGuidance)
        _ = try await office.visit("Hoa", handling: .refused)
        office.move(to: "2022-09-30")
        #expect(try await office.round().go() == 0)
        #expect(try await office.late() == [:])
        let other = try await ReceptionOffice(on: backend)
        _ = try await other.visit("Tư")
        for (day, count) in [("2022-08-26", nil), ("2022-08-27", 1)] as [(String, Int?)] {
            other.move(to: day)
            #expect(try await other.late()[ReceptionOffice.ward] == count)
        }
    }
}

extension ReceptionOffice {
    fileprivate func round(size: Int = 500) -> NoticeRound {
        NoticeRound(archive: archive, sources: [VisitNotices(units: office.units, size: size)])
    }

    fileprivate func late() async throws -> [Unit.ID: Int] {
        try await archive.read { try VisitStore.lateAnswers(of: [Self.ward, Self.city], in: $0) }
    }
}
