import Civics
import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct OutputFileTests {
    private func mode(_ path: String) throws -> Int {
        let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        return try #require((found as? NSNumber)?.intValue)
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: URL(filePath: path), encoding: .utf8)
    }

    @Test func `a new file is made, and one that is there keeps its permissions`() throws {
        try inFolder { (folder: String) in
            let file = "\(folder)/list.csv"
            try OutputFile(path: file).write(Array("một".utf8))
            #expect(try text(file) == "một")
            #expect(chmod(file, 0o640) == 0)
            try OutputFile(path: file).write(Array("hai".utf8))
            #expect(try text(file) == "hai" && mode(file) == 0o640)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["list.csv"])
        }
    }

    @Test func `what holds names is for its owner alone`() throws {
        try inFolder { (folder: String) in
            let file = "\(folder)/register.xlsx"
            try OutputFile(path: file, isPrivate: true).write([1])
            #expect(try mode(file) == 0o600)
            #expect(chmod(file, 0o644) == 0)
            try OutputFile(path: file, isPrivate: true).write([2])
            #expect(try mode(file) == 0o600)
        }
    }

    @Test func `a link stays a link, and leads to what was written`() throws {
        try inFolder { (folder: String) in
            let (file, link, empty) = ("\(folder)/a", "\(folder)/link", "\(folder)/empty")
            try Data("cũ".utf8).write(to: URL(filePath: file))
            #expect(symlink("a", link) == 0 && symlink("b", empty) == 0)
            try OutputFile(path: link).write(Array("mới".utf8))
            try OutputFile(path: empty).write(Array("khác".utf8))
            #expect(try text(file) == "mới" && text("\(folder)/b") == "khác")
            for path in [link, empty] {
                let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
                #expect(type == .typeSymbolicLink)
            }
        }
    }

    @Test func `a device stays a device`() throws {
        try OutputFile(path: "/dev/null").write([1, 2, 3])
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test func `what cannot be written is refused in one sentence, and nothing is left`() throws {
        try inFolder { (folder: String) in
            let cases = [
                ("/dev/full", "the disk is full"), (folder, "it is a folder"),
                ("\(folder)/none/report.docx", "there is no such folder"),
                ("/dev/null/report.docx", "the path leads through a file"),
            ]
            for (path, reason) in cases {
                do {
                    try OutputFile(path: path).write([1])
                    Issue.record("\(path) was written")
                } catch let refusal as Refusal {
                    #expect(refusal.reason.english == "\(path) cannot be written: \(reason).")
                    #expect(refusal.reason.vietnamese.hasPrefix("Không ghi được \(path): "))
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }

    @Test func `a report goes through a pipe`() async throws {
        try await inFolder { folder in
            let (data, pipe) = ("\(folder)/data", "\(folder)/pipe")
            let list = "\(folder)/list.csv"
            try Data("code,name,kind,parent_code\nTP,Thành phố,city,\n".utf8).write(to: URL(filePath: list))
            let ended = try await Program.shell(
                """
                "$dienhong" unit import '\(list)' --yes --data '\(data)' > /dev/null || exit 9
                mkfifo '\(pipe)'
                cat '\(pipe)' > '\(folder)/copy' &
                "$dienhong" report build --unit TP --period 2022-H1 --format json --output '\(pipe)' --data '\(data)'
                status=$?
                wait
                test -p '\(pipe)' && exit $status
                """)
            #expect(ended.status == 0, "\(ended.errors)")
            #expect(try text("\(folder)/copy").contains("2022-H1"))
        }
    }
}
