import Site
import Testing

@Suite struct QRCodeTests {
    private let code = QRCode("https://tanphong.example/cong-khai/17")!

    @Test func `the three corners bear the squares that readers look for`() {
        let far = code.size - 7
        for (top, left) in [(0, 0), (0, far), (far, 0)] {
            for offset in 0..<7 {
                #expect(code[top, left + offset])
                #expect(code[top + 6, left + offset])
                #expect(code[top + offset, left])
                #expect(code[top + offset, left + 6])
            }
            #expect(!code[top + 1, left + 1])
            #expect(code[top + 3, left + 3])
        }
    }

    @Test func `the path draws every dark module once, inside a border of four`() throws {
        var drawn: Set<[Int]> = []
        for bar in code.path.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
            let (x, y, width) = (try #require(Int(bar.1)), try #require(Int(bar.2)), try #require(Int(bar.3)))
            #expect(bar.3 == bar.4)
            for column in x..<(x + width) { #expect(drawn.insert([y - 4, column - 4]).inserted) }
        }
        for row in 0..<code.size {
            for column in 0..<code.size {
                #expect(drawn.contains([row, column]) == code[row, column])
            }
        }
        #expect(code.sideWithBorder == code.size + 8)
    }

    @Test func `Vietnamese text is taken as UTF-8, and more correction takes more room`() {
        let text = "Niêm yết: kế hoạch sử dụng đất năm 2022"
        #expect(QRCode(text) != QRCode("Niem yet: ke hoach su dung dat nam 2022"))
        #expect(QRCode(text, correction: .quartile)!.size > QRCode(text)!.size)
    }

    @Test func `nothing and too much have no code`() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 3_000)) == nil)
        #expect(QRCode(String(repeating: "a", count: 2_000)) != nil)
    }
}
