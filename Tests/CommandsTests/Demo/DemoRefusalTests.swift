import Foundation
import TestSupport
import Testing

/// The demo city's passwords are known to all: it never comes to lie among real records.
@Suite struct DemoRefusalTests {
    @Test func `a folder that holds records is left alone`() async throws {
        try await inFolder { folder in
            #expect(try await Program.dienhong.run(["migrate", "--data", folder]).status == 0)
            let refused = try await Program.dienhong.run(["demo", "--data", folder])
            #expect(refused.status == 1)
            #expect(refused.errors.contains("holds records already"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/demo.json"))
        }
    }

    @Test func `a folder with the key of records that are elsewhere is left alone`() async throws {
        try await inFolder { folder in
            try Data(repeating: 1, count: 32).write(to: URL(filePath: folder + "/installation.key"))
            let refused = try await Program.dienhong.run(
                ["demo", "--data", folder, "--database", "postgres://nobody@127.0.0.1:1/none"])
            #expect(refused.status == 1)
            #expect(refused.errors.contains("holds records already"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/demo.json"))
        }
    }

    #if PostgreSQL
        @Test(.enabled(if: Backend.postgresURL != nil))
        func `a database that holds records is left alone`() async throws {
            try await inFolder { folder in
                try await inPostgres { address in
                    let opened = try await Program.dienhong.run(
                        ["period", "open", "2022-H1", "--data", folder + "/real", "--database", address])
                    #expect(opened.status == 0, "\(opened.errors)")
                    let refused = try await Program.dienhong.run(
                        ["demo", "--data", folder + "/demo", "--database", address])
                    #expect(refused.status == 1)
                    #expect(
                        refused.errors
                            == "This database holds records already. Choose a new one for the demo city.\n")
                    #expect(!FileManager.default.fileExists(atPath: folder + "/demo"))
                    let people = try await Program.dienhong.run(
                        ["person", "list", "--data", folder + "/real", "--database", address])
                    #expect(people.status == 0 && people.output.isEmpty)
                }
            }
        }
    #endif
}
