import Civics
import Foundation
import Records
import TestSupport
import Testing

@Suite struct FileStoreTests {
    @Test(arguments: Backend.available)
    func `the same content is kept once, and both rows find it`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let one = try await office.upload(Array("Họ tên,Số tiền\n".utf8), named: "ds.csv")
        let other = try await office.upload(Array("Họ tên,Số tiền\n".utf8), named: "ban-sao.csv")
        #expect(one.digest == other.digest)
        #expect(one.type == .csv)
        #expect(one.name == "ds.csv" && other.name == "ban-sao.csv")
        #expect(try office.folder.contents(of: one.digest) == Data("Họ tên,Số tiền\n".utf8))
    }

    @Test func `a photo loses its place, its camera and what hides behind its end, and keeps its side up`()
        async throws
    {
        let office = try await DisclosureOffice()
        let file = try await office.upload(TestPhoto.jpeg(orientation: 6), named: "IMG_0001.JPG")
        let kept = Array(try office.folder.contents(of: file.digest))
        #expect(file.type == .jpeg && file.name == "IMG_0001.jpg")
        let text = String(decoding: kept, as: UTF8.self)
        #expect(!text.contains("GPS") && !text.contains("10.762622") && !text.contains("Canon"))
        #expect(!text.contains("hidden"))
        #expect(kept.starts(with: [0xFF, 0xD8]) && kept.suffix(2) == [0xFF, 0xD9])
        #expect(text.contains("Exif"))
        let upright = try await office.upload(TestPhoto.jpeg(orientation: 1))
        #expect(
            !String(decoding: try office.folder.contents(of: upright.digest), as: UTF8.self).contains("Exif"))
    }

    @Test func `a drawing loses its texts and what hides behind its end`() async throws {
        let office = try await DisclosureOffice()
        let file = try await office.upload(TestPhoto.png, named: "so-do.png")
        let text = String(decoding: try office.folder.contents(of: file.digest), as: UTF8.self)
        #expect(text.contains("IHDR") && text.contains("IDAT") && text.contains("IEND"))
        #expect(!text.contains("tEXt") && !text.contains("Author") && !text.contains("hidden"))
    }

    @Test(arguments: [
        ("broken.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0x00] as [UInt8]), ("empty.pdf", []),
        ("a.exe", Array("MZ\u{0}".utf8)),
        ("a.zip", [0x50, 0x4B, 0x03, 0x04]), ("cut.png", Array(TestPhoto.png.prefix(30))),
    ])
    func `what is broken, empty or not taken is refused, and nothing stays`(_ name: String, bytes: [UInt8])
        async throws
    {
        let office = try await DisclosureOffice()
        let refusals = await #expect(throws: Refusals.self) { try await office.upload(bytes, named: name) }
        #expect(refusals?.all.first?.field == "files")
        #expect(try office.filesOnDisk().isEmpty)
    }

    @Test func `a file too large is refused while it comes in`() async throws {
        let office = try await DisclosureOffice()
        let folder = try FileFolder(
            at: office.folder.folder.appendingPathComponent("small"),
            limits: .init(fileBytes: 1_000, imageBytes: 500))
        let staged = try folder.stage()
        try staged.append(Array(repeating: 0x41, count: 1_000))
        #expect(throws: Refusal.self) { try staged.append([0x41]) }
        staged.discard()
    }

    @Test func `what no record names is swept away after a day, and nothing else`() async throws {
        let office = try await DisclosureOffice(day: "2022-08-12")
        let named = try await office.upload(Array("giữ lại".utf8), named: "a.txt")
        let staged = try office.folder.stage()
        try staged.append(Array("bỏ dở".utf8))
        let orphan = try office.folder.stage()
        try orphan.append(Array("mồ côi".utf8))
        _ = try office.folder.keep(orphan, sentAs: "b.txt", field: "files")
        #expect(try await office.files.sweep() == 0)
        office.move(
            to: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000) + 2 * 86_400_000))
        #expect(try await office.files.sweep() == 2)
        #expect(try office.filesOnDisk() == [named.digest])
    }
}

extension DisclosureOffice {
    func filesOnDisk() throws -> [String] {
        let found = FileManager.default.enumerator(
            at: folder.folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (found?.compactMap { $0 as? URL } ?? []).filter {
            (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }.map(\.lastPathComponent)
    }
}
