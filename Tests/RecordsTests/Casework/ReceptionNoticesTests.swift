import Civics
import Records
import TestSupport
import Testing

@Suite struct ReceptionNoticesTests {
    /// The reception of Wednesday 24/8/2022 is to be posted by Wednesday 17/8.
    @Test(arguments: Backend.available)
    func `a schedule not posted in time is told to the clerk before, and to the head after`(
        on backend: Backend
    )
        async throws
    {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session("2022-08-24")
        for (day, hour, count) in [
            ("2022-08-15", 9, 0), ("2022-08-16", 6, 0), ("2022-08-16", 9, 1), ("2022-08-17", 9, 0),
            ("2022-08-18", 9, 1), ("2022-08-24", 9, 0), ("2022-08-25", 9, 1), ("2022-08-28", 9, 0),
            ("2022-08-29", 9, 1), ("2022-08-30", 9, 0),
        ] {
            office.office.move(to: Instant(Day(day)!, hour: hour))
            #expect(try await office.round().go() == count, "\(day)")
        }
        let told = try await office.archive.read { try Outbox.about("reception_session", session.id, in: $0) }
        #expect(
            told.map(\.message.recipient) == [
                .role(.unitClerk), .role(.unitHead), .role(.unitClerk), .role(.unitHead),
            ])
    }

    @Test(arguments: Backend.available)
    func `nothing is told of what is posted, held or put off`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let posted = try await office.session("2022-08-24", postedOn: "2022-08-12")
        let off = try await office.session("2022-08-25")
        _ = try await office.receptions.postpone(
            off.id, "Chủ tịch đi họp", to: nil, revision: off.revision, by: ReceptionOffice.lan)
        office.office.move(to: Instant(Day("2022-08-18")!, hour: 9))
        #expect(try await office.round().go() == 0)
        office.office.move(to: Instant(Day("2022-08-24")!, hour: 15))
        _ = try await office.receptions.hold(
            posted.id, Holding(by: .head, receiver: "Phạm Thị Hoa", signedBy: "Trần Thị Lan"),
            revision: posted.revision,
            by: ReceptionOffice.lan)
        office.office.move(to: Instant(Day("2022-09-05")!, hour: 9))
        #expect(try await office.round(size: 1).go() == 0)
    }
}

extension ReceptionOffice {
    fileprivate func round(size: Int = 500) -> NoticeRound {
        NoticeRound(
            archive: archive, sources: [ReceptionNotices(units: office.units, size: size)])
    }
}
