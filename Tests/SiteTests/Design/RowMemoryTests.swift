import Testing

@testable import Site

@Suite struct RowMemoryTests {
    /// A row whose hash tells less than the row: two that differ fall into one place.
    struct Row: Hashable, Sendable {
        let number: Int
        let words: String

        func hash(into hasher: inout Hasher) {
            hasher.combine(number)
        }
    }

    private func rows(_ words: String...) -> [Row] {
        words.enumerated().map { Row(number: $0.offset, words: $0.element) }
    }

    @Test func `a row is written once, and anew when anything in it has changed`() {
        let memory = RowMemory<Row>()
        var written: [String] = []
        func page(_ rows: [Row]) -> String {
            memory.markup(of: rows) {
                written.append($0.words)
                return "<tr>\($0.words)</tr>"
            }.text
        }
        #expect(page(rows("một", "hai", "ba")) == "<tr>một</tr><tr>hai</tr><tr>ba</tr>")
        #expect(page(rows("một", "hai", "ba")) == "<tr>một</tr><tr>hai</tr><tr>ba</tr>")
        #expect(page(rows("một", "hai <b>", "ba")) == "<tr>một</tr><tr>hai &lt;b&gt;</tr><tr>ba</tr>")
        #expect(page(rows("một", "hai", "ba")) == "<tr>một</tr><tr>hai</tr><tr>ba</tr>")
        #expect(written == ["một", "hai", "ba", "hai <b>", "hai"])
    }

    @Test func `a row that stands twice on a page is shown twice`() {
        let memory = RowMemory<Row>()
        let row = Row(number: 1, words: "một")
        for _ in 0..<2 {
            #expect(memory.markup(of: [row, row]) { "\($0.words)." }.text == "một.một.")
        }
    }

    @Test func `more rows than are kept are shown all the same`() {
        let memory = RowMemory<Row>(most: 3)
        for length in [5, 2, 4, 1] {
            let rows = (0..<length).map { Row(number: $0, words: "\(length).\($0)") }
            #expect(
                memory.markup(of: rows) { "\($0.words) " }.text == rows.map { "\($0.words) " }.joined())
        }
    }
}
