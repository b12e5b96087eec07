import Civics
import Foundation
import TestSupport
import Testing

@testable import Records

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
        // Files bear the time of the machine, however long the clock of the records has run.
        office.move(to: "2099-01-01")
        #expect(try await office.files.sweep() == 0)
        #expect(try await office.files.sweep(at: Date().addingTimeInterval(2 * 86_400)) == 2)
        #expect(try office.filesOnDisk() == [named.digest])
    }

    @Test func `content that comes in again is young again`() async throws {
        let office = try await DisclosureOffice()
        func keep() throws -> KeptFile {
            let staged = try office.folder.stage()
            try staged.append(Array("mồ côi".utf8))
            return try office.folder.keep(staged, sentAs: "b.txt", field: "files")
        }
        let path = office.folder.path(of: try keep().digest)
        let old = Date().addingTimeInterval(-3 * 86_400)
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path.path)
        let candidates = try office.folder.filesOlder(than: Date().addingTimeInterval(-86_400))
        #expect(candidates.map(\.lastPathComponent) == [path.lastPathComponent])
        let again = try keep()
        for candidate in candidates {
            #expect(
                try !office.folder.remove(candidate, ifOlderThan: Date().addingTimeInterval(-86_400)))
        }
        #expect(office.folder.holds(again.digest))
    }

    @Test(arguments: Backend.available)
    func `a file of a letter, of a promise or of another posting is not published`(on backend: Backend)
        async throws
    {
        let office = try await DisclosureOffice(on: backend)
        func upload(_ text: String) async throws -> StoredFile.ID {
            try await office.upload(Array(text.utf8), named: "\(text).txt").id
        }
        let first = try await upload("một")
        let posting = try await office.publish("Mức thu", on: "2022-08-12", files: [first])
        let staged = try office.folder.stage()
        try staged.append(Array("đơn".utf8))
        let paper = try office.folder.keep(staged, sentAs: "don.txt", field: "files")
        let letters = LetterStore(archive: office.archive, receipts: ReceiptStore(key: .random()))
        let hand = LetterHand(
            DisclosureOffice.lan,
            seeing: LetterReader(person: nil, units: [DisclosureOffice.ward], headed: [])
        ) { _ in [.unitClerk] }
        let letter = try await letters.receive(
            LetterIntake(
                unit: DisclosureOffice.ward, kind: .petition, channel: .counter, senderName: "Ba",
                senderAddress: "Tổ 5", subject: "Đường ngập", text: "Nước ngập"), files: [paper], by: hand
        ).letter
        let sent = try await office.archive.read { try LetterStore.files(of: letter.id, in: $0) }[0].file.id
        let evidence = try await upload("ảnh")
        let promise = try await office.promise()
        office.move(to: "2022-08-13")
        _ = try await office.promises.claim(
            promise.id, doneOn: Day("2022-08-13")!, "Đã xong", files: [evidence], revision: promise.revision,
            by: DialogueOffice.lan)
        for taken in [first, sent, evidence] {
            let refusal = await #expect(throws: Refusal.self) {
                try await office.publish("Khác", on: "2022-08-12", files: [taken])
            }
            #expect(refusal?.field == "files")
        }
        let published = try await office.archive.read {
            try FileStore.files([first, sent, evidence], in: $0).map(\.isPublished)
        }
        #expect(published == [true, false, false])
        // A posting keeps its own when it is corrected.
        _ = try await office.postings.correct(
            posting.id, title: "Mức thu", body: "Sửa", files: [first, try await upload("hai")],
            reason: "Sai số", revision: posting.revision, by: DisclosureOffice.lan)
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
