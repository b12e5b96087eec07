import Foundation
import TestSupport
import Testing

/// Commands whose disk becomes full in the middle: nothing is left behind, and the place that was full is named.
@Suite struct FullDiskTests {
    @Test func `a demo for which there is no room leaves nothing, and can be tried again`() async throws {
        try await onSmallDisk(megabytes: 12) { disk, _ in
            for data in [disk, disk + "/a/b", disk] {
                let refused = try await Program.dienhong.run(["demo", "--data", data])
                #expect(refused.status == 1)
                #expect(refused.errors == Self.full(data))
                #expect(try FileManager.default.contentsOfDirectory(atPath: disk).isEmpty)
            }
        }
    }

    @Test func `what lay in the folder before a demo that broke off stays`() async throws {
        try await onSmallDisk(megabytes: 12) { disk, _ in
            try "own".write(toFile: disk + "/note", atomically: false, encoding: .utf8)
            let refused = try await Program.dienhong.run(["demo", "--data", disk])
            #expect(refused.status == 1 && refused.errors == Self.full(disk))
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == ["note"])
        }
    }

    @Test func `a backup and a restore for which there is no room leave nothing`() async throws {
        try await onSmallDisk(megabytes: 6) { disk, folder in
            let (data, backup) = (folder + "/data", folder + "/backup")
            #expect(try await Program.dienhong.run(["migrate", "--data", data]).status == 0)
            let files = data + "/files/aa"
            try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
            try Data(count: 8_000_000).write(to: URL(filePath: files + "/large"))
            #expect(try await Program.dienhong.run(["backup", backup, "--data", data]).status == 0)
            for place in [disk, disk + "/new"] {
                for command in [["backup", place, "--data", data], ["restore", backup, "--data", place]] {
                    let refused = try await Program.dienhong.run(command)
                    #expect(refused.status == 1)
                    #expect(refused.errors == Self.full(place), "\(command)")
                    #expect(try FileManager.default.contentsOfDirectory(atPath: disk).isEmpty, "\(command)")
                }
            }
        }
    }

    @Test func `records that find no room to begin leave no folder`() async throws {
        try await onSmallDisk(megabytes: 1) { disk, _ in
            let refused = try await Program.dienhong.run([
                "period", "open", "2022-H1", "--data", disk + "/new",
            ])
            #expect(refused.status == 1 && refused.errors == Self.full(disk + "/new"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk).isEmpty)
        }
    }

    private static func full(_ place: String) -> String {
        "The disk is full and nothing was written to \(place); free some space and try again.\n"
    }

    /// Gives a test a disk in memory and a folder beside it. Where no disk may be mounted there is nothing to be seen.
    private func onSmallDisk(
        megabytes: Int, _ body: (_ disk: String, _ folder: String) async throws -> Void
    ) async throws {
        try await inFolder { folder in
            let disk = folder + "/disk"
            let mounted = try await Program.shell(
                "mkdir \(disk) && mount -t tmpfs -o size=\(megabytes)m tmpfs \(disk)")
            guard mounted.status == 0 else { return }
            let outcome: Result<Void, any Error>
            do {
                outcome = .success(try await body(disk, folder))
            } catch {
                outcome = .failure(error)
            }
            #expect(try await Program.shell("umount \(disk)").status == 0)
            try outcome.get()
        }
    }
}
