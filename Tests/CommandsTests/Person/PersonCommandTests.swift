import Civics
import Foundation
import Records
import Testing

@testable import Commands

@Suite struct PersonCommandTests {
    @Test func `accounts are made, appointed, listed, ended and reset, by codes and sign-in names`()
        async throws
    {
        let data = try Self.newFolder()
        defer { try? FileManager.default.removeItem(atPath: data) }
        try await Self.establishCity(in: data)

        #expect(
            await run("person", "admin", "--name", "Ngô Văn Quản", "--login", "quan", "--data", data) == 0)
        #expect(
            await run(
                "person", "add", "--name", "Nguyễn Thị Lan", "--login", "lan.nt", "--role",
                "committee_secretary",
                "--unit", "tp", "--data", data) == 0)
        #expect(
            await run(
                "person", "appoint", "lan.nt", "--role", "unit_clerk", "--unit", "tp", "--from", "2026-01-01",
                "--data", data) == 0)
        #expect(
            await run(
                "person", "end-appointment", "lan.nt", "--role", "unit_clerk", "--unit", "tp", "--data", data)
                == 0)
        #expect(await run("person", "reset", "lan.nt", "--json", "--data", data) == 0)
        #expect(await run("person", "list", "--data", data) == 0)

        let records = try await RecordsOptions.parse(["--data", data]).open()
        let rows = try await records.archive.read { try PersonStore.people(in: $0) }
        #expect(rows.map(\.person.login.description) == ["lan.nt", "quan"])
        #expect(rows[0].appointments.map(\.role) == [.unitClerk, .committeeSecretary])
        #expect(rows[0].appointments[0].term.last != nil)
        #expect(rows[1].appointments.map(\.unit) == [nil])
        let actors = try await JournalStore(archive: records.archive).latest(10).map(\.actor)
        #expect(Set(actors) == ["keeper"])
        try await records.archive.database.close()
    }

    @Test func `what is refused ends with 1, wrong usage with 64`() async throws {
        let data = try Self.newFolder()
        defer { try? FileManager.default.removeItem(atPath: data) }
        try await Self.establishCity(in: data)
        let add = ["person", "add", "--name", "Nguyễn Thị Lan", "--data", data, "--login"]
        #expect(await DienHong.carryOut(add + ["lan"]) == 0)
        #expect(await DienHong.carryOut(add + ["lan"]) == 1)
        #expect(await DienHong.carryOut(add + ["lân"]) == 1)
        #expect(await DienHong.carryOut(add + ["hoa", "--role", "unit_clerk", "--unit", "khong-co"]) == 1)
        #expect(await DienHong.carryOut(add + ["hoa", "--role", "unit_clerk"]) == 1)
        #expect(await DienHong.carryOut(add + ["hoa", "--role", "king"]) == 64)
        #expect(await run("person", "reset", "nobody", "--data", data) == 1)
        #expect(await run("person", "list") == 64)
        #expect(await run("person", "nonsense") == 64)
    }

    private func run(_ arguments: String...) async -> Int32 {
        await DienHong.carryOut(arguments)
    }

    private static func newFolder() throws -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("dienhong-\(UUID())").path
    }

    private static func establishCity(in data: String) async throws {
        let records = try await RecordsOptions.parse(["--data", data]).open()
        let city = UnitChange.NewUnit(
            id: Unit.ID(high: 1, low: 0), code: "tp", name: "Thành phố Tân Phong",
            kind: UnitKind("province")!,
            parent: nil)
        try await UnitStore(archive: records.archive).change(by: .keeper, .establish(city, on: nil))
        try await records.archive.database.close()
    }
}
