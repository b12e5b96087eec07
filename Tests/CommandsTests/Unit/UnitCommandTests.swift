import Civics
import Foundation
import Records
import Testing

@testable import Commands

@Suite struct UnitCommandTests {
    /// A data folder and a list file, taken away at the end.
    private func inFolder(_ body: (_ folder: URL, _ run: (String) async -> Int32) async throws -> Void)
        async throws
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "unit-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder) { line in
            let words = line.split(separator: " ").map { String($0).replacing("_", with: " ") }
            return await DienHong.carryOut(words + ["--data", folder.appending(path: "data").path])
        }
    }

    private func write(_ text: String, in folder: URL) throws -> String {
        let file = folder.appending(path: "list.csv")
        try Data(text.utf8).write(to: file)
        return file.path
    }

    @Test func `a list is imported, changed and exported`() async throws {
        let today = Clock.live.now().day
        let (soon, later) = (today.adding(days: 300), today.adding(days: 330))
        try await inFolder { folder, run in
            let list = try write(
                """
                code,name,kind,parent_code
                TP,Thành phố Tân Phong,city,
                P1,Phường Một,ward,TP
                P2,Phường Hai,ward,TP
                T1,Tổ 1,residential_group,P1
                """, in: folder)
            // Nobody can be asked, so nothing is imported.
            #expect(await run("unit import \(list)") == 1)
            #expect(await run("unit import \(list) --on 2020-01-01 --yes") == 0)
            #expect(await run("unit import \(list) --yes") == 0)
            #expect(await run("unit list --json") == 0)
            #expect(await run("unit rename P1 Phường_Nhất") == 0)
            #expect(await run("unit rename P1 Phường_Nhì") == 1)
            #expect(await run("unit establish SYT Phòng_Y_tế --kind department --under TP") == 0)
            #expect(await run("unit move T1 --under P2 --on \(soon)") == 0)
            #expect(await run("unit reclassify P2 --kind nothing") == 64)
            #expect(await run("unit reclassify P2 --kind province") == 1)
            #expect(await run("unit reclassify SYT --kind school --on \(soon)") == 0)
            #expect(await run("unit merge P1 P2 --into P3 --on \(later)") == 1)
            #expect(await run("unit merge P1 P2 --into P3 --name Phường_Ba --on \(later)") == 0)
            #expect(await run("unit dissolve SYT --on \(later)") == 0)
            #expect(await run("unit move XX --under TP") == 1)
            #expect(await run("unit list --on 30/6/2025") == 64)
            let output = folder.appending(path: "out.csv")
            #expect(await run("unit export --on \(later) --output \(output.path)") == 0)
            let lines = try String(contentsOf: output, encoding: .utf8).split(whereSeparator: \.isNewline)
            #expect(lines.map { $0.prefix { $0 != "," } } == ["code", "TP", "P3", "T1"])
        }
    }

    @Test func `a list with faults is refused whole`() async throws {
        try await inFolder { folder, run in
            let list = try write(
                "code,name,kind,parent_code\nTP,Thành phố,city,\nP1,,ward,TP\nP2,Phường,phường,TP\n",
                in: folder)
            #expect(await run("unit import \(list) --yes") == 1)
            // Nothing was there before, and nothing is there now.
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "data").path))
            #expect(await run("unit export --output \(folder.path)/out.csv") == 1)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out.csv").path))
            #expect(await run("unit import \(folder.path)/none.csv --yes") == 1)
            #expect(await run("unit import") == 64)
            #expect(await run("unit import \(list) --official before-2025-07") == 64)
            #expect(await run("unit import --official before-2020 --yes") == 64)
        }
    }

    @Test func `a province of the official list has its committee`() async throws {
        try await inFolder { _, run in
            #expect(await run("unit import --official before-2025-07 --under 04 --yes") == 0)
            #expect(await run("committee show 04") == 1)
            let founding =
                "committee decide 04 --kind establish --number 12-QĐ/TU --issued-on 2022-01-05 --issuer Tỉnh_ủy"
            let (one, other) = ("--head Trần_Văn_Minh;_Phó_Bí_thư", "--head Lê_Thị_Hoa;_Trưởng_ban")
            #expect(await run("\(founding) --member Lê_Thị_Hoa;_Trưởng_ban") == 1)
            #expect(await run("\(founding) \(one) \(other)") == 1)
            #expect(await run("committee show 04") == 1)
            #expect(
                await run("\(founding) --head Trần_Văn_Minh;_Phó_Bí_thư --member Lê_Thị_Hoa;_Trưởng_ban") == 0
            )
            #expect(await run("\(founding)") == 1)
            #expect(await run("committee show 04 --on 2022-02-01") == 0)
        }
    }

    @Test func `a mistyped year freezes no unit`() async throws {
        try await inFolder { folder, run in
            let list = try write(
                "code,name,kind,parent_code\nTP,Thành phố,city,\nP1,Phường,ward,TP\n", in: folder)
            #expect(await run("unit import \(list) --yes") == 0)
            for day in ["9999-12-31", "0001-01-01", "1945-09-01"] {
                #expect(await run("unit rename P1 Phường_Nhất --on \(day)") == 1)
                #expect(await run("unit import \(list) --yes --on \(day)") == 1)
                let dated = try write(
                    "code,name,kind,parent_code,valid_from\nP2,Phường Hai,ward,TP,\(day)\n", in: folder)
                #expect(await run("unit import \(dated) --yes") == 1)
                _ = try write(
                    "code,name,kind,parent_code\nTP,Thành phố,city,\nP1,Phường,ward,TP\n", in: folder)
            }
            #expect(await run("unit rename P1 Phường_Nhất") == 0)
        }
    }
}
