import Foundation
import Testing

@testable import Civics

@Suite struct YAMLReaderTests {
    @Test func `every file reads as a full parser reads it, and the law in the plain form`() throws {
        let folder = try Law.rulesFolder()
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yaml" }
        #expect(files.count >= 13)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            let full = try YAMLReader.readByYams(text)
            #expect(try YAMLReader.read(text) == full, "\(file.lastPathComponent)")
            guard RulePacks.files.contains(file.deletingPathExtension().lastPathComponent) else { continue }
            var plain = PlainYAMLReader(text)
            #expect(try plain.file() == full, "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: [
        ("a: 1\nb: -2\nc: 1.5\nd: '1'\ne: 007\nf: 1-2", "a: 1\nb: -2\nc: 1.5\nd: '1'\ne: '007'\nf: '1-2'"),
        ("a: null\nb: ~\nc:\nd: 'null'", "a: null\nb: null\nc: null\nd: 'null'"),
        ("a: it's # a remark\nb: 'it''s'", "a: \"it's\"\nb: \"it's\""),
        ("a:\n- 1\n- b: 2\n  c: 3\n-\n  d: 4", "a: [1, {b: 2, c: 3}, {d: 4}]"),
        ("a: {b: [], c: {}, d: 'x, y'}", "a:\n  b: []\n  c: {}\n  d: x, y"),
        ("'a: b': c", "{'a: b': c}"),
        ("", ""),
    ])
    func `plain forms and full forms mean the same`(one: String, other: String) throws {
        #expect(try YAMLReader.read(one) == YAMLReader.read(other))
        #expect(try YAMLReader.read(one) == YAMLReader.readByYams(one))
    }

    @Test(arguments: ["a: 1\na: 2", "- {b: 1, b: 2}", "a: [1, 2", "a: 'b", "a\nb: c", "a: b: c", "\ta: 1"])
    func `what is not right is refused`(text: String) {
        #expect(throws: YAMLFault.self) { try YAMLReader.read(text) }
    }

    @Test func `block text is left to the full parser`() throws {
        #expect(try YAMLReader.read("a: |\n  one\n  two\n").map?["a"] == .text("one\ntwo\n"))
    }
}
