import Cryptography
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

@testable import Commands

@Suite struct BackupTests {
    @Test func `a backup taken while the site is served is restored whole`() async throws {
        try await inFolder { folder in
            let data = folder + "/data"
            let serving = try Program.dienhong.start(["serve", "--data", data, "--port", "0"])
            try #require(try await serving.says("Serving"))
            let file = try uploaded("Diên Hồng", in: data)
            let backup = try await Program.dienhong.run(["backup", folder + "/backup", "--data", data])
            #expect(backup.status == 0, "\(backup.errors)")
            serving.terminate()
            _ = await serving.outcome()
            let restored = try await Program.dienhong.run(
                ["restore", folder + "/backup", "--data", folder + "/restored"])
            #expect(restored.status == 0, "\(restored.errors)")
            #expect(
                try Data(contentsOf: URL(filePath: "\(folder)/restored/files/\(file)"))
                    == Data("Diên Hồng".utf8))
            let check = try await Program.dienhong.run(["check", "--data", folder + "/restored"])
            #expect(check.status == 0 && check.output.contains("1 files"), "\(check)")
            let key = try FileManager.default.attributesOfItem(atPath: folder + "/restored/installation.key")
            #expect(key[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test(arguments: [["check"], ["backup", "copy"]])
    func `a folder without records is neither whole nor backed up`(command: [String]) async throws {
        try await inFolder { folder in
            let mistyped = folder + "/dat"
            let arguments = command.map { $0 == "copy" ? folder + "/copy" : $0 } + ["--data", mistyped]
            let refused = try await Program.dienhong.run(arguments)
            #expect(refused.status == 1 && refused.errors.contains("There are no records in"))
            #expect(!FileManager.default.fileExists(atPath: mistyped), "nothing is made on the way")
            #expect(!FileManager.default.fileExists(atPath: folder + "/copy"))
        }
    }

    @Test func `nothing is ever overwritten`() async throws {
        try await inFolder { folder in
            _ = try await Program.dienhong.run(["migrate", "--data", folder + "/data"])
            _ = try await Program.dienhong.run(["backup", folder + "/backup", "--data", folder + "/data"])
            let again = try await Program.dienhong.run([
                "backup", folder + "/backup", "--data", folder + "/data",
            ])
            #expect(again.status == 1 && again.errors.contains("is not empty"))
            let over = try await Program.dienhong.run([
                "restore", folder + "/backup", "--data", folder + "/data",
            ])
            #expect(over.status == 1 && over.errors.contains("is not empty"))
        }
    }

    @Test func `a backup that was changed, or is not complete, is not restored`() async throws {
        try await inFolder { folder in
            let (data, backup) = (folder + "/data", folder + "/backup")
            _ = try await Program.dienhong.run(["migrate", "--data", data])
            let first = try uploaded("one", in: data)
            let second = try uploaded("two", in: data)
            _ = try await Program.dienhong.run(["backup", backup, "--data", data])
            try "other".write(toFile: "\(backup)/files/\(first)", atomically: false, encoding: .utf8)
            try FileManager.default.removeItem(atPath: "\(backup)/files/\(second)")
            let changed = try await Program.dienhong.run(["restore", backup, "--data", folder + "/restored"])
            #expect(changed.status == 1)
            #expect(changed.errors.contains("files/\(first) was changed"))
            #expect(changed.errors.contains("files/\(second) is missing"))
            try FileManager.default.removeItem(atPath: backup + "/manifest.json")
            let incomplete = try await Program.dienhong.run([
                "restore", backup, "--data", folder + "/restored",
            ])
            #expect(incomplete.status == 1)
            #expect(!FileManager.default.fileExists(atPath: folder + "/restored"))
        }
    }

    @Test func `an uploaded file that was changed is found`() async throws {
        try await inFolder { folder in
            _ = try await Program.dienhong.run(["migrate", "--data", folder])
            let file = try uploaded("one", in: folder)
            try "other".write(toFile: "\(folder)/files/\(file)", atomically: false, encoding: .utf8)
            let check = try await Program.dienhong.run(["check", "--data", folder])
            #expect(check.status == 1)
            #expect(check.errors.contains(file))
        }
    }

    @Test func `a file that the records name and that is gone is told by check, backup and restore`()
        async throws
    {
        try await inFolder { folder in
            let (data, backup, restored) = (folder + "/data", folder + "/backup", folder + "/restored")
            let file = try uploaded("Diên Hồng", in: data)
            try await name(["Diên Hồng", "đã mất"], in: data)
            let gone = "files/\("đã mất".sha256.prefix(2))/\("đã mất".sha256)"
            let check = try await Program.dienhong.run(["check", "--data", data])
            #expect(check.status == 1)
            #expect(check.errors == "\(gone): is missing, and the records name it\n")
            // What there is is copied all the same.
            let copied = try await Program.dienhong.run(["backup", backup, "--data", data])
            #expect(
                copied.status == 1 && copied.output.contains("Backed up") && copied.errors == check.errors)
            let made = try await Program.dienhong.run(["restore", backup, "--data", restored])
            #expect(made.status == 1 && made.output.contains("are not whole") && made.errors == check.errors)
            #expect(FileManager.default.fileExists(atPath: "\(restored)/files/\(file)"))
            _ = try uploaded("đã mất", in: data)
            #expect(try await Program.dienhong.run(["check", "--data", data]).status == 0)
        }
    }

    @Test func `a lost key is told, and no other takes its place`() async throws {
        try await inFolder { folder in
            let (data, key) = (folder + "/data", folder + "/data/installation.key")
            let opened = try await Program.dienhong.run(["period", "open", "2022-H1", "--data", data])
            #expect(opened.status == 0, "\(opened.errors)")
            // New records have their key before anything is done, whichever command comes first.
            #expect(try Data(contentsOf: URL(filePath: key)).count == 32)
            // While nothing was sealed, nothing is lost with it.
            try FileManager.default.removeItem(atPath: key)
            #expect(try await Program.dienhong.run(["check", "--data", data]).status == 0)
            try await seal(in: SQLiteDatabase(path: data + "/dienhong.sqlite"))
            try FileManager.default.moveItem(atPath: key, toPath: folder + "/kept.key")
            let served = try await Program.dienhong.run(["serve", "--data", data, "--port", "0"])
            #expect(served.status == 1 && served.errors.split(separator: "\n").count == 1)
            #expect(served.errors.contains("installation.key, is gone; bring it back from the backup"))
            #expect(!FileManager.default.fileExists(atPath: key))
            for command in [["check"], ["backup", folder + "/backup"]] {
                let told = try await Program.dienhong.run(command + ["--data", data])
                #expect(told.status == 1 && told.errors.contains("installation.key: is missing"), "\(told)")
            }
            let restored = try await Program.dienhong.run(
                ["restore", folder + "/backup", "--data", folder + "/restored"])
            #expect(restored.status == 1 && restored.errors.contains("installation.key: is missing"))
            // Where the key is elsewhere none has to lie there.
            let elsewhere = try await Program.dienhong.run(
                ["check", "--data", data],
                environment: ["DIENHONG_KEY": String(repeating: "0f", count: 32)])
            #expect(elsewhere.status == 0, "\(elsewhere.errors)")
            try Data([1, 2, 3]).write(to: URL(filePath: key))
            let short = try await Program.dienhong.run(["check", "--data", data])
            #expect(short.status == 1 && short.errors.contains("installation.key: is no key"))
            try FileManager.default.removeItem(atPath: key)
            try FileManager.default.moveItem(atPath: folder + "/kept.key", toPath: key)
            #expect(try await Program.dienhong.run(["check", "--data", data]).status == 0)
        }
    }

    #if PostgreSQL
        @Test(.enabled(if: Backend.postgresURL != nil))
        func `the key of records in PostgreSQL lies in their folder, and is not made twice`() async throws {
            try await inFolder { folder in
                try await inPostgres { address in
                    let records = ["--database", address]
                    let period = ["period", "open", "2022-H1"] + records
                    // What needs no key is done without a folder, too.
                    let nowhere = try await Program.dienhong.run(period)
                    #expect(nowhere.status == 0, "\(nowhere.errors)")
                    let opened = try await Program.dienhong.run(
                        ["period", "open", "2022-H2", "--data", folder + "/data"] + records)
                    #expect(opened.status == 0, "\(opened.errors)")
                    try await seal(
                        in: RecordsPlace(folder: nil, database: address, settings: Settings()).open())
                    let other = try await Program.dienhong.run(
                        ["serve", "--data", folder + "/other", "--port", "0"] + records)
                    #expect(other.status == 1 && other.errors.contains("is gone"), "\(other)")
                    #expect(!FileManager.default.fileExists(atPath: folder + "/other"))
                    let check = try await Program.dienhong.run(["check"] + records)
                    #expect(check.status == 1 && check.errors.contains("Name the data folder"))
                    let whole = try await Program.dienhong.run(
                        ["check", "--data", folder + "/data"] + records)
                    #expect(whole.status == 0, "\(whole.errors)")
                }
            }
        }
    #endif

    /// Gives a receipt out, whose code opens with the key alone.
    private func seal(in database: any Database) async throws {
        _ = try await database.write { connection in
            try connection.execute(
                """
                INSERT INTO receipt (digest, noun, subject, issued_at)
                VALUES (\([UInt8](repeating: 7, count: 32)), 'letter', 'x', 0)
                """)
        }
        try await database.close()
    }

    /// Enters files of these contents in the records, as uploads do.
    private func name(_ texts: [String], in data: String) async throws {
        let imported = try await Program.shell(
            """
            printf 'code,name,kind,parent_code\\nTP,Thành phố,city,\\n' > "\(data)/list.csv"
            "$dienhong" unit import "\(data)/list.csv" --yes --data "\(data)"
            """)
        try #require(imported.status == 0, "\(imported.errors)")
        let database = try SQLiteDatabase(path: data + "/dienhong.sqlite")
        try await database.write { connection in
            for (number, text) in texts.enumerated() {
                try connection.execute(
                    """
                    INSERT INTO file (id, unit, digest, name, type, size_bytes, is_published, uploaded_at, uploaded_by)
                    SELECT \("file \(number)"), id, \(text.sha256), 'Tệp', 'text', 1, 0, 0, 'Minh' FROM unit
                    """)
            }
        }
        try await database.close()
    }

    /// Puts a file where uploads are kept: under its SHA-256.
    private func uploaded(_ text: String, in data: String) throws -> String {
        let digest = text.sha256
        let folder = "\(data)/files/\(digest.prefix(2))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: "\(folder)/\(digest)", atomically: true, encoding: .utf8)
        return "\(digest.prefix(2))/\(digest)"
    }
}

extension String {
    fileprivate var sha256: String {
        SHA256.hash(utf8).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }
}
