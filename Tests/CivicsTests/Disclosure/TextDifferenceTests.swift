import Civics
import Testing

@Suite struct TextDifferenceTests {
    @Test func `one changed word stands between what stayed`() {
        let difference = TextDifference(
            from: "Tổng thu 1.250 đồng năm nay", to: "Tổng thu 1.350 đồng năm nay")
        #expect(
            difference.pieces == [
                .same("Tổng thu "), .removed("1.250 "), .added("1.350 "), .same("đồng năm nay"),
            ])
    }

    @Test(arguments: [
        ("", ""), ("a", "a"), ("", "a b"), ("a b", ""), ("một hai\nba", "một\nhai ba"), ("a a a b", "a b a"),
        ("  x", "x  "), ("cùng\r\nxuống", "cùng\nxuống"),
    ])
    func `both texts can be put together again`(_ old: String, _ new: String) {
        let pieces = TextDifference(from: old, to: new).pieces
        var (before, after) = ("", "")
        for piece in pieces {
            switch piece {
            case .same(let text):
                before += text
                after += text
            case .removed(let text): before += text
            case .added(let text): after += text
            }
        }
        #expect(before == old)
        #expect(after == new)
        #expect(TextDifference(from: old, to: new).isEmpty == (old == new))
    }

    @Test func `random changes can be undone`() {
        var generator = SystemRandomNumberGenerator()
        let words = ["dân ", "biết ", "bàn ", "làm ", "\n", "kiểm tra "]
        for _ in 0..<300 {
            let old = (0..<Int.random(in: 0...20, using: &generator)).map { _ in words.randomElement()! }
                .joined()
            let new = (0..<Int.random(in: 0...20, using: &generator)).map { _ in words.randomElement()! }
                .joined()
            let pieces = TextDifference(from: old, to: new).pieces
            let before = pieces.compactMap { if case .added = $0 { nil } else { $0.text } }.joined()
            let after = pieces.compactMap { if case .removed = $0 { nil } else { $0.text } }.joined()
            #expect(before == old && after == new)
        }
    }

    @Test func `texts too long to compare are shown one after the other`() {
        let old = (0..<3_000).map { "cũ\($0) " }.joined()
        let new = (0..<3_000).map { "mới\($0) " }.joined()
        #expect(TextDifference(from: old, to: new).pieces == [.removed(old), .added(new)])
    }
}

extension TextDifference.Piece {
    fileprivate var text: String {
        switch self {
        case .same(let text), .removed(let text), .added(let text): text
        }
    }
}
