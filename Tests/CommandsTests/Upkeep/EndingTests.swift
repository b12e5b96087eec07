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
            #expect(refused.errors.hasPrefix("The database is damaged"))
            #expect(refused.errors.contains("restore the last good backup"))
        }
    }

    @Test func `a damaged database is no fault of the program`() async throws {
        try await inFolder { folder in
            #expect(try await Program.dienhong.run(["migrate", "--data", folder]).status == 0)
            let file = URL(filePath: folder + "/dienhong.sqlite")
            var bytes = try Data(contentsOf: file)
            // The head stays whole; the first pages behind it do not.
            bytes.replaceSubrange(100..<20_000, with: Data(repeating: 0xA5, count: 19_900))
            try bytes.write(to: file)
            for command in [["unit", "list"], ["check"], ["period", "list"]] {
                let refused = try await Program.dienhong.run(command + ["--data", folder])
                #expect(refused.status == 1, "\(command) \(refused.errors)")
                #expect(refused.errors.contains("damaged"), "\(refused.errors)")
            }
        }
    }

    @Test(arguments: [
        ["unit", "list", "--json"], ["unit", "export"], ["unit", "rename", "P1", "Phường"],
        ["period", "list"],
        ["person", "list"], ["outbox", "list"], ["committee", "show", "P1"], ["calendar", "show", "2022"],
        ["report", "build", "--unit", "P1", "--period", "2022-H1", "--format", "json", "--output", "-"],
        ["register", "export", "letters", "--unit", "P1", "--period", "2022-H1", "--output", "-"],
        ["clock", "reception_reply", "--from", "2022-08-12"], ["calendar", "announcements"],
    ])
    func `a mistyped folder is refused and not made`(arguments: [String]) async throws {
        try await inFolder { folder in
            let refused = try await Program.dienhong.run(arguments + ["--data", folder + "/typo"])
            #expect(refused.status == 1)
            #expect(refused.errors == "There are no records in \(folder)/typo.\n")
            #expect(!FileManager.default.fileExists(atPath: folder + "/typo"))
        }
    }

    @Test func `what is refused leaves no folder behind`() async throws {
        try await inFolder { folder in
            let period = ["period", "open", "2022-H1", "--from", "2029-01-01", "--to", "2029-06-30"]
            let refused = try await Program.dienhong.run(period + ["--data", folder + "/a/b"])
            #expect(refused.status == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
            let opened = ["period", "open", "2022-H1", "--data", folder + "/a/b"]
            #expect(try await Program.dienhong.run(opened).status == 0)
            let again = try await Program.dienhong.run(period + ["--data", folder + "/a/b"])
            #expect(again.status == 1)
            #expect(FileManager.default.fileExists(atPath: folder + "/a/b/dienhong.sqlite"))
        }
    }

    @Test func `wrong usage is told in the language that was asked for`() async throws {
        let cases: [(arguments: [String], vietnamese: String, english: String)] = [
            (
                ["law", "list", "--on", "30/6/2025"],
                "Lỗi: --on: “30/6/2025” không phải là ngày dạng NĂM-THÁNG-NGÀY, như 2022-08-12.",
                "Error: --on: “30/6/2025” is not a day written YYYY-MM-DD, as 2022-08-12."
            ),
            (
                ["period", "open", "2022", "--data", "x"],
                "Lỗi: <period>: “2022” không phải một kỳ báo cáo: viết như 2022-H1, 2022-M9, 2022-H2 hoặc 2022-Y.",
                "Error: <period>: “2022” names no reporting period: write it as 2022-H1, 2022-M9, 2022-H2 or 2022-Y."
            ),
            (
                ["migrate"],
                "Lỗi: Xin nêu thư mục dữ liệu bằng --data, hoặc cơ sở dữ liệu bằng --database postgres://….",
                "Error: Name the data folder with --data DIR, or a database with --database postgres://…."
            ),
            (
                ["unit", "import", "x.csv", "--official", "before-2025-07"],
                "Lỗi: Chỉ nêu một trong hai: tệp danh sách hoặc --official.",
                "Error: Name either a FILE or an --official list, not both."
            ),
            (
                ["law", "check", "--nonsense"], "Lỗi: Không có tùy chọn '--nonsense'.",
                "Error: Unknown option '--nonsense'"
            ),
        ]
        for (arguments, vietnamese, english) in cases {
            let said = try await Program.dienhong.run(arguments + ["--lang", "vi"])
            #expect(said.status == 64)
            #expect(said.errors.split(separator: "\n").first.map(String.init) == vietnamese)
            #expect(said.errors.contains("Cách dùng: dienhong"))
            let inEnglish = try await Program.dienhong.run(arguments + ["--lang", "en"])
            #expect(inEnglish.status == 64)
            #expect(inEnglish.errors.split(separator: "\n").first.map(String.init) == english)
        }
    }

    @Test func `a refusal cites the law in the language that was asked for`() async throws {
        let asked = ["clock", "complaint_first_settlement", "--from", "2022-03-01", "--variant", "nosuch"]
        let english = try await Program.dienhong.run(asked + ["--lang", "en"])
        #expect(english.status == 1 && english.errors.contains("(Article 28 of Law 02/2011/QH13)"))
        let vietnamese = try await Program.dienhong.run(asked + ["--lang", "vi"])
        #expect(vietnamese.errors.contains("(Điều 28 Luật 02/2011/QH13)"))
    }

    @Test func `a single fault of a list is one fault`() async throws {
        try await inFolder { folder in
            let list = folder + "/list.csv"
            try Data("code,name,kind,parent_code\nTP,,city,\n".utf8).write(to: URL(filePath: list))
            let refused = try await Program.dienhong.run(
                ["unit", "import", list, "--yes", "--data", folder + "/data"])
            #expect(refused.errors.hasSuffix("The list has 1 fault; nothing was imported.\n"))
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
