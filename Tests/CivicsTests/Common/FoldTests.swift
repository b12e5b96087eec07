import Testing

@testable import Civics

@Suite struct FoldTests {
    @Test(arguments: [
        ("Đường Nguyễn Thị Minh Khai", "duong nguyen thi minh khai"), ("ĐỐI THOẠI", "doi thoai"),
        ("Thụ lý đơn khiếu nại", "thu ly don khieu nai"), ("Ư ơ Ă â Ê ô", "u o a a e o"), ("đđĐĐ", "dddd"),
        ("", ""), ("123 – A/B", "123 – a/b"), ("Ủy ban nhân dân xã", "uy ban nhan dan xa"),
        ("Straße", "straße"), ("Ǹ", "n"), ("a\u{0301}\u{0302}\u{0323}", "a"),
    ])
    func `marks are left out and đ becomes d`(text: String, folded: String) {
        #expect(text.folded == folded)
    }

    @Test func `every Vietnamese letter folds to one of twenty-nine letters without marks`() {
        let letters =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
        for letter in letters + letters.uppercased() {
            let folded = String(letter).folded
            #expect(folded.count == 1)
            #expect(("a"..."z").contains(folded), "\(letter)")
        }
    }

    @Test func `composed and decomposed text fold alike, and folding twice changes nothing`() {
        let texts = [
            "Quyết định số 12/QĐ-UBND", "Kế hoạch thu hồi đất – Tổ dân phố số 3", "Hương ước, quy ước",
        ]
        for text in texts {
            let decomposed = text.decomposedStringWithCanonicalMapping
            #expect(decomposed.folded == text.folded)
            #expect(text.folded.folded == text.folded)
            #expect(Array(decomposed.normalized.utf8) == Array(text.normalized.utf8))
            #expect(text.normalized.normalized == text.normalized)
        }
    }

    @Test func `letters that stand alone are folded and kept as those are that do not`() throws {
        var generator = SeededGenerator(seed: 20_221_128)
        let scalars =
            (0x20..<0x300 as Range<UInt32>).map { $0 } + (0x1E00...0x1EFF).map { $0 }
            + (0x2010...0x2027).map { $0 }
        for _ in 0..<5_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                let scalar = try #require(scalars.randomElement(using: &generator))
                text.unicodeScalars.append(try #require(Unicode.Scalar(scalar)))
            }
            #expect(Array(text.folded.utf8) == Array(text.foldedWithMarks.utf8), "\(text)")
            #expect(Array(text.normalized.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        }
    }
}
