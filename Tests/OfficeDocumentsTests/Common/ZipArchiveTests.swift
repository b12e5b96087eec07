import OfficeDocuments
import TestSupport
import Testing

@Suite struct ZipArchiveTests {
    @Test func `what is put in comes out`() throws {
        var zip = ZipArchive()
        let long = String(repeating: "Dân biết, dân bàn, dân làm, dân kiểm tra. ", count: 200)
        zip.add("word/văn bản.xml", long)
        zip.add("empty", [])
        zip.add("noise", (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 167) })

        let read = try ReadArchive(zip.bytes)

        #expect(read.entries.map(\.path) == ["word/văn bản.xml", "empty", "noise"])
        #expect(try read.text("word/văn bản.xml") == long)
        #expect(read.entries.map(\.isDeflated) == [true, false, false])
        #expect(read.entries[0].content.count > zip.bytes.count / 2)
    }

    @Test func `equal content makes equal bytes, on whatever day`() throws {
        func made() -> [UInt8] {
            var zip = ZipArchive()
            zip.add("a", "một")
            return zip.bytes
        }
        #expect(made() == made())
        #expect(try ReadArchive(made()).entries[0].day == 0x0021)
    }

    @Test func `an archive of nothing can be read`() throws {
        #expect(try ReadArchive(ZipArchive().bytes).entries.isEmpty)
    }
}
