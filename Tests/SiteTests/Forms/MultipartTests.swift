import Civics
import Foundation
import Testing

@testable import Site

@Suite struct MultipartTests {
    private static let boundary = "xYzZY"

    private struct Part: Equatable {
        var head: PartHead
        var bytes: [UInt8]
    }

    private func read(_ body: [UInt8], inPiecesOf size: () -> Int) throws -> [Part] {
        var parser = MultipartParser(boundary: Self.boundary)
        var parts: [Part] = []
        var rest = body[...]
        while !rest.isEmpty {
            let piece = rest.prefix(size())
            rest = rest.dropFirst(piece.count)
            for event in try parser.feed(piece) {
                switch event {
                case .began(let head): parts.append(Part(head: head, bytes: []))
                case .bytes(let bytes): parts[parts.count - 1].bytes += bytes
                case .ended: continue
                }
            }
        }
        try parser.finish()
        return parts
    }

    private func part(_ head: String, _ content: [UInt8]) -> [UInt8] {
        Array("--\(Self.boundary)\r\n\(head)\r\n\r\n".utf8) + content + Array("\r\n".utf8)
    }

    private var end: [UInt8] { Array("--\(Self.boundary)--\r\n".utf8) }

    @Test func `a form with files comes apart into its parts`() throws {
        let body =
            part("Content-Disposition: form-data; name=\"tieu-de\"", Array("Đông Sơn".utf8))
            + part(
                "content-disposition: form-data; name=\"anh\"; filename=\"ảnh 1.jpg\"\r\nContent-Type: image/jpeg",
                [0xFF, 0xD8, 13, 10, 45, 45]) + end
        let parts = try read(body) { 1_000 }
        #expect(parts.map(\.head.name) == ["tieu-de", "anh"])
        #expect(parts.map(\.head.fileName) == [nil, "ảnh 1.jpg"])
        #expect(parts[1].head.claimedType == "image/jpeg")
        #expect(parts[1].bytes == [0xFF, 0xD8, 13, 10, 45, 45])
    }

    @Test func `wherever the pieces are cut, the parts are the same`() throws {
        var generator = Seeded(42)
        for _ in 0..<300 {
            var body: [UInt8] = []
            var contents: [[UInt8]] = []
            for number in 0..<Int.random(in: 1...4, using: &generator) {
                // Bytes that look like the delimiter, to lead the parser astray.
                let alphabet: [UInt8] = [13, 10, 45] + Array(Self.boundary.utf8) + [0, 255]
                let content = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
                    alphabet.randomElement(using: &generator)!
                }
                guard !String(decoding: [13, 10] + content, as: UTF8.self).contains("--\(Self.boundary)")
                else { continue }
                contents.append(content)
                body += part("Content-Disposition: form-data; name=\"f\(number)\"; filename=\"a\"", content)
            }
            body += end
            let whole = try read(body) { body.count }
            #expect(whole.map(\.bytes) == contents)
            let cut = try read(body) { Int.random(in: 1...7, using: &generator) }
            #expect(cut == whole)
        }
    }

    @Test func `broken bodies are refused and never crash`() throws {
        var generator = Seeded(99)
        let good = part("Content-Disposition: form-data; name=\"a\"", Array("x".utf8)) + end
        var refused = 0
        for _ in 0..<3_000 {
            var body = good
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                guard let place = body.indices.randomElement(using: &generator) else { break }
                switch Int.random(in: 0...2, using: &generator) {
                case 0: body[place] = UInt8.random(in: .min ... .max, using: &generator)
                case 1: body.remove(at: place)
                default: body = Array(body.prefix(place))
                }
            }
            do { _ = try read(body) { 16 } } catch is RequestRefusal { refused += 1 }
        }
        #expect(refused > 1_000)
    }

    @Test(arguments: [
        "", "--xYzZY", "--xYzZY\r\n", "--xYzZY\r\n\r\nno head\r\n--xYzZY--", "--other\r\n\r\n--other--",
        "--xYzZY\r\nContent-Disposition: form-data\r\n\r\nx\r\n--xYzZY--",
        "--xYzZY\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--xYzZY--",
        "--xYzZY\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--xYzZY--",
        "--xYzZY\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\nx\r\n--xYzZY--",
        "--xYzZY\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--xYzZYjunk",
    ])
    func `a body that is not well formed is refused`(body: String) {
        #expect(throws: RequestRefusal.self) { try read(Array(body.utf8)) { 5 } }
    }

    @Test func `heads and parts are limited`() {
        let long = String(repeating: "a", count: MultipartParser.maximumHeadBytes)
        #expect(throws: RequestRefusal.self) {
            try read(part("Content-Disposition: form-data; name=\"\(long)\"", []) + end) { 512 }
        }
        let many = (0..<201).flatMap { part("Content-Disposition: form-data; name=\"f\($0)\"", []) }
        #expect(throws: RequestRefusal.self) { try read(many + end) { 4_096 } }
    }

    @Test(arguments: [
        ("../../etc/passwd", "passwd"), ("C:\\Users\\lan\\bao cao.docx", "bao cao.docx"),
        ("a\u{0}.pdf", "a.pdf"),
        ("hoa\u{202E}fdp.exe", "hoafdp.exe"), ("  .hidden ", "hidden"), ("...", ""),
        ("ảnh\u{200B}.jpg", "ảnh.jpg"),
        ("e\u{301}.txt", "é.txt"), ("/", ""),
    ])
    func `names of files are made harmless`(name: String, expected: String) {
        #expect(PartHead.cleaned(name) == expected)
    }

    @Test func `a long name keeps its ending`() {
        let name = PartHead.cleaned(String(repeating: "ộ", count: 300) + ".docx")
        #expect(name.count == 120 && name.hasSuffix(".docx"))
    }
}
