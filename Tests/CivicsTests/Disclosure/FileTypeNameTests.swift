import Civics
import Testing

@Suite struct FileTypeNameTests {
    @Test(arguments: [
        (FileType.jpeg, "a.jpg", true), (.jpeg, "A.JPEG", true), (.jpeg, "a.png", false),
        (.text, "a.txt", true), (.text, "a.jpg", false), (.text, "a.pdf", false), (.text, "a.html", false),
        (.text, "Số 12.QĐ-UBND", true), (.text, "khong-duoi", true), (.csv, "a.csv", true),
        (.docx, "a.doc", false), (.pdf, "a.PDF", true), (.pdf, "a.exe", false),
    ])
    func `a file is what its name says`(type: FileType, name: String, isRight: Bool) {
        #expect((DisclosureCast.refusal { try type.check(named: name, asPhoto: false) } == nil) == isRight)
    }

    @Test(arguments: FileType.allCases)
    func `only JPEG and PNG are photos`(type: FileType) {
        let refusal = DisclosureCast.refusal { try type.check(named: "anh", asPhoto: true) }
        #expect((refusal == nil) == [.jpeg, .png].contains(type))
    }
}
