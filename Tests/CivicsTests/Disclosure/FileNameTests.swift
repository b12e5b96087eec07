import Civics
import Testing

@Suite struct FileNameTests {
    @Test(arguments: [
        ("Quyết toán 2023.pdf", "Quyết toán 2023.pdf"), ("../../etc/passwd", "passwd.pdf"),
        ("..\\..\\windows\\system.ini", "system.pdf"), ("", "tep.pdf"), ("...", "tep.pdf"),
        (".htaccess", "htaccess.pdf"),
        ("a\u{0}b.pdf", "ab.pdf"), ("hoa\u{202E}fdp.exe", "hoafdp.pdf"),
        ("x\r\nSet-Cookie: a.pdf", "xSet-Cookie a.pdf"),
        ("con\u{200B}g khai.PDF", "cong khai.pdf"), ("a<b>\"c\".pdf", "abc.pdf"), ("tệp/", "tệp.pdf"),
    ])
    func `a name is made harmless and ends as what the file is`(_ sent: String, kept: String) {
        #expect(FileName.cleaned(sent, as: .pdf) == kept)
    }

    @Test func `an enormous name is cut`() {
        #expect(
            FileName.cleaned(String(repeating: "á", count: 100_000), as: .jpeg).count == FileName.longest + 4)
    }
}

@Suite struct FileTypeTests {
    @Test(arguments: [
        (Array("%PDF-1.7 …".utf8), "a.exe", FileType.pdf),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a", .png),
        ([0xFF, 0xD8, 0xFF, 0xE0], "a.png", .jpeg), (Array("RIFF....WEBPVP8 ".utf8), "a", .webp),
        (Array("Họ tên,Số tiền\r\n".utf8), "a.csv", .csv),
        (Array("Họ tên,Số tiền\r\n".utf8), "a.html", .text),
    ])
    func `the content tells what a file is`(_ bytes: [UInt8], name: String, type: FileType) {
        #expect(FileType.recognised(in: bytes, named: name) == type)
    }

    @Test(arguments: [
        Array("MZ\u{0}\u{3}".utf8), [0x7F, 0x45, 0x4C, 0x46, 2, 1], [0x50, 0x4B, 0x03, 0x04, 0, 0],
        [0xFF, 0xFE, 0x41, 0],
        Array("a\u{0}b".utf8), [0xC0, 0xAF, 0x2E], [],
    ])
    func `programs, archives, other encodings and nothing are not taken`(_ bytes: [UInt8]) {
        #expect(FileType.recognised(in: bytes, named: "a.pdf") == nil)
    }
}
