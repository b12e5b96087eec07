import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

/// How commands end: 0 done, 1 refused, 64 wrong usage, 70 a fault.
@Suite struct EndingTests {
    @Test(arguments: [["--help"], ["help", "serve"], ["serve", "--help"]])
    func `help is an answer`(arguments: [String]) async throws {
        let helped = try await Program.dienhong.run(arguments)
        #expect(helped.status == 0)
        #expect(helped.output.contains("USAGE:") && helped.errors.isEmpty)
    }

    @Test(arguments: [
        ["nonsense"], ["serve", "--nonsense"], ["migrate"], ["serve", "--port", "abc", "--data", "x"],
        ["backup", "--data", "x"], ["--lang", "fr", "check"], ["check", "--lang"],
    ])
    func `wrong usage is told on standard error`(arguments: [String]) async throws {
        let outcome = try await Program.dienhong.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
    }

    @Test(arguments: [
        ["check", "--data", "/dev/null"], ["check", "--data", "/proc/none"],
        ["check", "--database", "postgres://nobody:geheimnis@127.0.0.1:1/none"],
        ["check", "--database", "nonsense"], ["check", "--settings", "/proc/none", "--data", "x"],
        ["restore", "/proc/none", "--data", "/proc/none"],
    ])
    func `what cannot be reached is refused in one sentence`(arguments: [String]) async throws {
        let outcome = try await Program.dienhong.run(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.errors.split(separator: "\n").count == 1 && !outcome.errors.contains("geheimnis"))
    }

    @Test func `data of a newer program is refused`() async throws {
        try await inFolder { folder in
            #expect(try await Program.dienhong.run(["migrate", "--data", folder]).status == 0)
            let database = try SQLiteDatabase(path: folder + "/dienhong.sqlite")
            try await database.write {
                _ = try $0.execute("INSERT INTO schema_migration (name) VALUES ('9999-from-afar')")
            }
            try await database.close()
            let refused = try await Program.dienhong.run(["check", "--data", folder])
            #expect(refused.status == 1)
            #expect(refused.errors.contains("9999-from-afar") && refused.errors.contains("newer version"))
        }
    }

    @Test func `a file that is no database is refused`() async throws {
        try await inFolder { folder in
            try Data(repeating: 7, count: 9_000).write(to: URL(filePath: folder + "/dienhong.sqlite"))
            let refused = try await Program.dienhong.run(["check", "--data", folder])
            #expect(refused.status == 1)
            #expect(refused.errors.hasPrefix("The database cannot be opened:"))
        }
    }

    @Test func `a broken schema is a fault with a number`() async throws {
        try await inFolder { folder in
            let database = try SQLiteDatabase(path: folder + "/dienhong.sqlite")
            try await database.write { _ = try $0.execute("CREATE TABLE journal (other TEXT)") }
            try await database.close()
            let broken = try await Program.dienhong.run(["check", "--data", folder])
            #expect(broken.status == 70)
            #expect(broken.errors.contains("The program met fault "))
        }
    }

    @Test func `the language follows the flag, then the environment`() async throws {
        try await inFolder { folder in
            func said(_ arguments: [String], _ environment: [String: String]) async throws -> String {
                try await Program.dienhong.run(
                    ["migrate", "--data", folder] + arguments, environment: environment
                ).output
            }
            _ = try await said([], [:])
            #expect(try await said([], [:]) == "Nothing to do.\n")
            #expect(try await said(["--lang", "vi"], [:]) == "Không có gì phải làm.\n")
            #expect(try await said(["--lang=vi"], ["DIENHONG_LANG": "en"]) == "Không có gì phải làm.\n")
            #expect(try await said([], ["LC_ALL": "vi_VN.UTF-8"]) == "Không có gì phải làm.\n")
            #expect(try await said(["--lang", "en"], ["LC_ALL": "vi_VN.UTF-8"]) == "Nothing to do.\n")
        }
    }

    @Test func `settings come from a flag, then the environment, then a file`() async throws {
        try await inFolder { folder in
            let file = folder + "/settings"
            try "# where\nDIENHONG_DATA=\(folder)/of-file\n".write(
                toFile: file, atomically: true, encoding: .utf8)
            let cases: [(arguments: [String], environment: [String: String], made: String)] = [
                (["--settings", file], [:], "of-file"),
                (
                    [], ["DIENHONG_SETTINGS": file, "DIENHONG_DATA": folder + "/of-environment"],
                    "of-environment"
                ),
                (["--data", folder + "/of-flag"], ["DIENHONG_DATA": folder + "/other"], "of-flag"),
            ]
            for (arguments, environment, made) in cases {
                let outcome = try await Program.dienhong.run(
                    ["migrate"] + arguments, environment: environment)
                #expect(outcome.status == 0, "\(outcome.errors)")
                #expect(FileManager.default.fileExists(atPath: "\(folder)/\(made)/dienhong.sqlite"))
            }
            #expect(!FileManager.default.fileExists(atPath: folder + "/other"))
        }
    }

    @Test func `every line of a settings file that says nothing is told`() async throws {
        try await inFolder { folder in
            let file = folder + "/settings"
            try "DIENHONG_PROT=1\n\nno line\nDIENHONG_DATA=x\n".write(
                toFile: file, atomically: true, encoding: .utf8)
            let outcome = try await Program.dienhong.run(["migrate", "--settings", file])
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains(":1: ") && outcome.errors.contains(":3: "))
        }
    }
}
