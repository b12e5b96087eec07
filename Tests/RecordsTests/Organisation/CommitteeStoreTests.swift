import Civics
import Records
import TestSupport
import Testing

@Suite struct CommitteeStoreTests {
    /// A city with two wards and its committee, founded in 2021.
    private struct CityHall {
        let test: TestArchive
        let committees: CommitteeStore
        let city: Unit.ID
        let ward: Unit.ID

        init(on backend: Backend) async throws {
            test = try await TestArchive(on: backend)
            let units = UnitStore(archive: test.archive)
            committees = CommitteeStore(units: units)
            let list = """
                code,name,kind,parent_code
                TP,Thành phố Tân Phong,city,
                P1,Phường Một,ward,TP
                KH,Huyện Khác,rural_district,
                """
            try await units.take(UnitImport(Array(list.utf8), day: Day("2020-01-01")!), by: .keeper)
            city = try await units.unit(code: "TP").id
            ward = try await units.unit(code: "P1").id
        }

        func found() async throws -> CommitteeDecision.ID {
            try await committees.decide(
                .init(kind: .establish, number: "12-QĐ/TU", issuedOn: Day("2021-03-01")!, issuer: "Thành ủy"),
                for: city,
                new: [
                    .init(name: "Trần Văn Minh", post: "Phó Bí thư Thường trực", seat: .head),
                    .init(name: "Lê Thị Hoa", post: "Trưởng ban Dân vận", seat: .deputy),
                    .init(name: "Phạm Quang", post: "Chủ tịch Mặt trận", seat: .member),
                ], by: .keeper)
        }

        func committee() async throws -> Committee {
            try #require(try await committees.committee(of: city))
        }
    }

    @Test(arguments: Backend.available)
    func `a committee is founded with its members`(on backend: Backend) async throws {
        let hall = try await CityHall(on: backend)
        #expect(try await hall.committees.committee(of: hall.city) == nil)
        _ = try await hall.found()
        let committee = try await hall.committee()
        #expect(committee.name == "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở thành phố Tân Phong")
        #expect(committee.head(on: hall.test.clock.today)?.name == "Trần Văn Minh")
        #expect(committee.members(on: Day("2021-02-28")!).isEmpty)
        #expect(committee.isCurrent(on: hall.test.clock.today))
    }

    @Test(arguments: Backend.available)
    func `consolidation keeps those who stay and lets the others go`(on backend: Backend) async throws {
        let hall = try await CityHall(on: backend)
        _ = try await hall.found()
        let deputy = try #require(try await hall.committee().members.first { $0.seat == .deputy })
        try await hall.committees.decide(
            .init(kind: .consolidate, number: "40-QĐ/TU", issuedOn: Day("2022-05-04")!, issuer: "Thành ủy"),
            for: hall.city, staying: [deputy.id],
            new: [.init(name: "Ngô Thị Bình", post: "Phó Bí thư", seat: .head)], by: .keeper)
        let committee = try await hall.committee()
        #expect(committee.members(on: Day("2022-05-03")!).count == 3)
        #expect(committee.members(on: Day("2022-05-04")!).map(\.name) == ["Ngô Thị Bình", "Lê Thị Hoa"])
    }

    @Test(arguments: Backend.available)
    func `decisions come in their order and heads one at a time`(on backend: Backend) async throws {
        let hall = try await CityHall(on: backend)
        let (city, committees) = (hall.city, hall.committees)
        await #expect(throws: Refusals.self) {
            try await committees.decide(
                .init(kind: .consolidate, number: "1", issuedOn: Day("2022-05-04")!, issuer: "Thành ủy"),
                for: city, by: .keeper)
        }
        let decision = try await hall.found()
        await #expect(throws: Refusals.self) {
            try await committees.decide(
                .init(kind: .establish, number: "2", issuedOn: Day("2022-05-04")!, issuer: "Thành ủy"),
                for: city, by: .keeper)
        }
        await #expect(throws: Refusals.self) {
            try await committees.decide(
                .init(kind: .consolidate, number: "3", issuedOn: Day("2022-08-13")!, issuer: "Thành ủy"),
                for: city, by: .keeper)
        }
        await #expect(throws: Refusals.self) {
            try await committees.add(
                .init(name: "Người Khác", post: "Chủ tịch", seat: .head), by: decision, to: city, by: .keeper)
        }
    }

    @Test(arguments: Backend.available)
    func `a seat whose holder left the post more than thirty days ago is no longer current`(
        on backend: Backend
    ) async throws {
        let hall = try await CityHall(on: backend)
        _ = try await hall.found()
        let head = try #require(try await hall.committee().head(on: hall.test.clock.today))
        try await hall.committees.notePostLeft(head.id, of: hall.city, on: Day("2022-06-01")!, by: .keeper)
        let committee = try await hall.committee()
        #expect(committee.isCurrent(on: Day("2022-07-01")!))
        #expect(!committee.isCurrent(on: Day("2022-07-02")!))
    }

    @Test(arguments: Backend.available)
    func `members are in charge of units under the committee, and of no others`(on backend: Backend)
        async throws
    {
        let hall = try await CityHall(on: backend)
        _ = try await hall.found()
        let (city, committees) = (hall.city, hall.committees)
        let member = try #require(try await hall.committee().members.last)
        let day = hall.test.clock.today
        let assignment = try await committees.assign(
            member.id, of: city, to: hall.ward, from: Day("2022-01-01")!, by: .keeper)
        #expect(try await hall.committee().members(inChargeOf: hall.ward, on: day).map(\.id) == [member.id])
        let other = try await committees.units.unit(code: "KH").id
        await #expect(throws: Refusal.self) {
            try await committees.assign(member.id, of: city, to: other, from: day, by: .keeper)
        }
        try await committees.endAssignment(assignment, of: city, with: day.adding(days: -1), by: .keeper)
        #expect(try await hall.committee().members(inChargeOf: hall.ward, on: day).isEmpty)
    }

    @Test(arguments: Backend.available)
    func `rules, programme and meetings are kept`(on backend: Backend) async throws {
        let hall = try await CityHall(on: backend)
        _ = try await hall.found()
        let (city, committees) = (hall.city, hall.committees)
        try await committees.regulate(
            number: "01-QC/BCĐ", title: "Quy chế hoạt động", issuedOn: Day("2021-04-01")!, of: city,
            by: .keeper)
        try await committees.regulate(
            number: "02-QC/BCĐ", title: "Quy chế hoạt động", issuedOn: Day("2022-04-01")!, of: city,
            by: .keeper)
        let task = try await committees.plan(
            .init(year: 2022, task: "Kiểm tra 9 đơn vị", owner: "Ban Dân vận", dueOn: Day("2022-06-30")!),
            of: city, by: .keeper)
        try await committees.finish(task, of: city, on: Day("2022-06-20"), by: .keeper)
        let members = try await hall.committee().members
        try await committees.record(
            .init(
                kind: .sixMonth, heldOn: Day("2022-08-12")!, place: "Hội trường", chair: "Trần Văn Minh",
                attendances: [
                    .init(member: members[0].id, isPresent: true),
                    .init(member: members[1].id, isPresent: false, reason: "đi công tác"),
                ], conclusions: ["Kiện toàn Ban Chỉ đạo các phường", ""]), of: city, by: .keeper)
        let committee = try await hall.committee()
        #expect(committee.regulation(inForceOn: Day("2022-03-31")!)?.number == "01-QC/BCĐ")
        #expect(committee.regulation(inForceOn: Day("2022-04-01")!)?.number == "02-QC/BCĐ")
        #expect(committee.tasks.map { $0.state(on: Day("2022-08-12")!) } == [.done])
        #expect(committee.tasks.map { $0.state(on: Day("2022-06-19")!) } == [.open])
        #expect(committee.meetings.first?.conclusions == ["Kiện toàn Ban Chỉ đạo các phường"])
        #expect(committee.meetings.first?.attendances.filter(\.isPresent).count == 1)
        await #expect(throws: Refusals.self) {
            try await committees.record(
                .init(kind: .regular, heldOn: Day("2022-08-13")!, chair: "Trần Văn Minh"), of: city,
                by: .keeper)
        }
    }

    @Test(arguments: Backend.available)
    func `a dissolved committee is over, and may be founded again`(on backend: Backend) async throws {
        let hall = try await CityHall(on: backend)
        _ = try await hall.found()
        try await hall.committees.decide(
            .init(kind: .dissolve, number: "9", issuedOn: Day("2022-01-10")!, issuer: "Thành ủy"),
            for: hall.city,
            by: .keeper)
        let committee = try await hall.committee()
        #expect(committee.isInForce(on: Day("2022-01-09")!))
        #expect(!committee.isInForce(on: Day("2022-01-10")!))
        #expect(committee.members.allSatisfy { $0.term.last == Day("2022-01-09") })
        try await hall.committees.decide(
            .init(kind: .establish, number: "10", issuedOn: Day("2022-02-10")!, issuer: "Thành ủy"),
            for: hall.city,
            new: [.init(name: "Trần Văn Minh", post: "Phó Bí thư Thường trực", seat: .head)], by: .keeper)
        #expect(try await hall.committee().head(on: hall.test.clock.today) != nil)
    }
}
