import Civics
import Storage
import TestSupport
import Testing

@testable import Records

@Suite struct PersonStoreTests {
    @Test(arguments: Backend.available)
    func `an account, its appointment and its journal row stand together`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.add().person
        let rows = try await door.test.archive.read { try PersonStore.people(in: $0) }
        #expect(rows.map(\.person) == [lan])
        #expect(rows[0].appointments.map(\.role) == [.unitClerk])
        #expect(rows[0].appointments[0].term.first == door.test.clock.today)
        #expect(!rows[0].hasPassword && !rows[0].hasSecondFactor)
        let journal = try await JournalStore(archive: door.test.archive).latest(1)
        #expect(journal.map(\.act) == ["added"])
        #expect(journal[0].unit == Door.ward)
    }

    @Test(arguments: Backend.available)
    func `two accounts cannot share a sign-in name`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        _ = try await door.add("lan")
        let refusal = await #expect(throws: Refusal.self) { try await door.add(" LAN") }
        #expect(refusal?.kind == .conflict)
        #expect(refusal?.field == "login")
        #expect(try await door.rows("SELECT COUNT(*) FROM person") == 1)
    }

    @Test(arguments: Backend.available)
    func `people stand by given name in Vietnamese order`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        for (login, name) in [
            ("so.1", "Trần Văn Đức"), ("so.2", "Lê Thị Dung"), ("so.3", "Nguyễn An"), ("so.4", "Phạm Ánh"),
            ("so.5", "Bùi An"),
        ] {
            _ = try await door.people.add(name: name, login: login, by: .keeper)
        }
        let names = try await door.test.archive.read { try PersonStore.people(in: $0).map(\.person.name) }
        #expect(names == ["Bùi An", "Nguyễn An", "Phạm Ánh", "Lê Thị Dung", "Trần Văn Đức"])
    }

    @Test(arguments: Backend.available)
    func `people of a unit on a day are those who hold something there on it`(on backend: Backend)
        async throws
    {
        let door = try await Door(on: backend)
        let lan = try await door.add("lan").person
        let hoa = try await door.people.add(name: "Trần Thị Hoa", login: "hoa", by: .keeper).person
        let school = Door.school
        let today = door.test.clock.today
        _ = try await door.people.appoint(
            hoa.id, to: .unitHead, in: school, term: DayRange(from: today.adding(days: 1), to: nil),
            decision: " Quyết định 15/QĐ-UBND ", by: .keeper)
        let found = try await door.test.archive.read { reading in
            [
                try PersonStore.people(of: [Door.ward], holding: today, in: reading).map(\.person),
                try PersonStore.people(of: [school], holding: today, in: reading).map(\.person),
                try PersonStore.people(of: [school], holding: today.adding(days: 1), in: reading).map(
                    \.person),
                try PersonStore.people(of: [], holding: today, in: reading).map(\.person),
            ]
        }
        #expect(found == [[lan], [], [hoa], []])
    }

    @Test(arguments: Backend.available)
    func `the same role twice at one time is refused, one after the other is not`(on backend: Backend)
        async throws
    {
        let door = try await Door(on: backend)
        let lan = try await door.add().person
        let today = door.test.clock.today
        let rest = DayRange(from: today.adding(days: 10), to: nil)
        await #expect(throws: Refusal.self) {
            try await door.people.appoint(lan.id, to: .unitClerk, in: Door.ward, term: rest, by: .keeper)
        }
        let first = try await door.test.archive.read {
            try PersonStore.appointments(of: lan.id, on: today, in: $0)[0]
        }
        try await door.people.end(first.id, with: today.adding(days: 9), by: .keeper)
        _ = try await door.people.appoint(lan.id, to: .unitClerk, in: Door.ward, term: rest, by: .keeper)
        let both = try await door.test.archive.read { reading in
            try [9, 10].map {
                try PersonStore.appointments(of: lan.id, on: today.adding(days: $0), in: reading).count
            }
        }
        #expect(both == [1, 1])
    }

    @Test(arguments: Backend.available)
    func `who may not give a role gives none, and nothing is written`(on backend: Backend) async throws {
        let door = try await Door(on: backend)
        let lan = try await door.add().person
        let tree = UnitTree(
            on: door.test.clock.today,
            units: [Unit(id: Door.ward, code: "w", name: "Phường", kind: try #require(UnitKind("ward")))])
        let clerk = Authority(
            of: lan,
            appointments: try await door.test.archive.read {
                try PersonStore.appointments(of: lan.id, on: tree.day, in: $0)
            }, in: tree)
        let acts = try await door.rows("SELECT COUNT(*) FROM journal")
        await #expect(throws: Refusal.self) {
            try await door.people.add(
                name: "Kẻ Lạ", login: "la", to: .unitHead, in: Door.ward, by: .person(clerk))
        }
        await #expect(throws: Refusal.self) {
            try await door.people.add(name: "Kẻ Lạ", login: "la", by: .person(clerk))
        }
        await #expect(throws: Refusal.self) {
            try await door.people.appoint(
                lan.id, to: .keeper, in: nil, term: DayRange(from: nil, to: nil), by: .person(clerk))
        }
        await #expect(throws: Refusal.self) { try await door.people.reset(lan.id, by: .person(clerk)) }
        #expect(try await door.rows("SELECT COUNT(*) FROM journal") == acts)
        #expect(try await door.rows("SELECT COUNT(*) FROM person") == 1)
    }
}
