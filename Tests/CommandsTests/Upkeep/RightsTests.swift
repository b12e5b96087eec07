import Foundation
import TestSupport
import Testing

/// What the system does not let whoever runs the program read or write.
@Suite struct RightsTests {
    /// Runs the program as somebody who may do only what the folder allows: root may do everything.
    private func run(_ command: String) async throws -> Program.Outcome {
        let somebody = getuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups" : ""
        return try await Program.shell("\(somebody) \"$dienhong\" \(command)")
    }

    private static let isPossible =
        getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

    private func withRights(_ rights: Int, on path: String, _ body: () async throws -> Void) async throws {
        try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: path)
        try await body()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    @Test(.enabled(if: isPossible))
    func `a folder that may not be written is refused in one sentence`() async throws {
        try await inFolder { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
            let data = folder + "/data"
            #expect(try await Program.dienhong.run(["migrate", "--data", data]).status == 0)
            try await withRights(0o444, on: data + "/dienhong.sqlite") {
                try await withRights(0o555, on: data) {
                    for command in [
                        "check", "unit list", "migrate", "period open 2022-H1", "backup \(folder)/copy",
                    ] {
                        let refused = try await run("\(command) --data \(data)")
                        #expect(refused.status == 1, "\(command): \(refused.errors)")
                        #expect(refused.errors.hasPrefix("Reading and writing the database is not permitted"))
                        #expect(refused.errors.split(separator: "\n").count == 1)
                    }
                }
            }
        }
    }

    @Test(.enabled(if: isPossible))
    func `a folder that may not be read is not said to hold no records`() async throws {
        try await inFolder { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
            let data = folder + "/data"
            #expect(try await Program.dienhong.run(["migrate", "--data", data]).status == 0)
            try await withRights(0o000, on: data) {
                let refused = try await run("unit list --data \(data)")
                #expect(refused.status == 1)
                #expect(refused.errors == "Reading the folder \(data) is not permitted.\n")
            }
        }
    }

    #if PostgreSQL
        @Test(.enabled(if: Backend.postgresURL != nil))
        func `a database is opened before its folder is missed`() async throws {
            try await inFolder { folder in
                try await inPostgres { address in
                    let records = ["--data", folder + "/typo", "--database"]
                    let missed = try await Program.dienhong.run(["unit", "list"] + records + [address])
                    #expect(missed.status == 1)
                    #expect(
                        missed.errors
                            == "There is no folder \(folder)/typo, in which the files and the key of these records are kept.\n"
                    )
                    let unreached = try await Program.dienhong.run(
                        ["unit", "list"] + records + ["postgres://nobody@127.0.0.1:1/none"])
                    #expect(unreached.status == 1)
                    #expect(
                        unreached.errors.hasPrefix("The database cannot be opened"), "\(unreached.errors)")
                    #expect(!FileManager.default.fileExists(atPath: folder + "/typo"))
                }
            }
        }
    #endif
}
