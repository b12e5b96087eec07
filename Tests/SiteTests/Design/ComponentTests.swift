import Civics
import Testing

@testable import Site

@Suite struct ComponentTests {
    private let day = Day(year: 2022, month: 8, day: 12)!

    @Test(arguments: [
        (12, nil as Int?, StatusMark.Kind.upcoming, "Còn 12 ngày", "12 days left"),
        (3, nil, .soon, "Còn 3 ngày", "3 days left"), (1, nil, .soon, "Còn 1 ngày", "1 day left"),
        (0, nil, .soon, "Hạn hôm nay", "Due today"), (-1, nil, .late, "Quá hạn 1 ngày", "1 day overdue"),
        (5, 5, .done, "Xong đúng hạn", "Done in time"),
        (5, 7, .late, "Xong, trễ 2 ngày", "Done, 2 days late"),
    ])
    func `a clock says how long is left`(
        due: Int, done: Int?, kind: StatusMark.Kind, vietnamese: String, english: String
    ) {
        let badge = ClockBadge(
            due: day.adding(days: due), today: day, doneOn: done.map { day.adding(days: $0) })
        #expect(badge.kind == kind)
        #expect([badge.words(.vietnamese), badge.words(.english)] == [vietnamese, english])
    }

    @Test func `a clock opens its working`() {
        let badge = ClockBadge(
            due: day, today: day, working: [Phrase("Ngày 0 không tính.", "Day 0 does not count.")])
        let text = badge.view(.english).text
        #expect(text.contains("<details") && text.contains("Day 0 does not count."))
        #expect(!ClockBadge(due: day, today: day).view(.english).text.contains("<details"))
    }

    @Test(arguments: [
        ("một hai ba", "một ba", [DiffView.Piece.same("một "), .removed("hai "), .same("ba")]),
        ("một ba", "một hai ba", [.same("một "), .added("hai "), .same("ba")]),
        ("", "mới", [.added("mới")]), ("cũ", "", [.removed("cũ")]), ("như cũ", "như cũ", [.same("như cũ")]),
        (
            "từ 1/8 đến 5/8", "từ 2/8 đến 5/8",
            [.same("từ "), .removed("1/8 "), .added("2/8 "), .same("đến 5/8")]
        ),
    ])
    func `versions are compared word by word`(old: String, new: String, pieces: [DiffView.Piece]) {
        #expect(DiffView(from: old, to: new).pieces == pieces)
    }

    @Test func `from the pieces both versions can be put together again`() {
        var generator = Seeded(7)
        let words = ["ủy ban", "phường", "ngày", "niêm yết", "\n", "  ", "30", "trụ sở"]
        for _ in 0..<200 {
            let texts = (0..<2).map { _ in
                (0..<Int.random(in: 0...30, using: &generator)).map { _ in
                    words.randomElement(using: &generator)!
                }
                .joined(separator: " ")
            }
            var (old, new) = ("", "")
            for piece in DiffView(from: texts[0], to: texts[1]).pieces {
                switch piece {
                case .same(let text):
                    old += text
                    new += text
                case .removed(let text): old += text
                case .added(let text): new += text
                }
            }
            #expect(old == texts[0] && new == texts[1])
        }
    }

    @Test func `a chart has its sentence and its table`() {
        let chart = BarChart(
            title: "Đúng hạn", reading: "Xã A thấp nhất.", nameColumn: "Đơn vị", valueColumn: "Tỷ lệ",
            bars: [.init("Xã A <b>", 50, "50 % (1/2)"), .init("Xã B", 100, "100 % (2/2)")], end: 100
        ).view(.vietnamese).text
        #expect(chart.contains("Xã A thấp nhất."))
        #expect(chart.contains("<table") && chart.contains("width=\"50.0%\""))
        #expect(!chart.contains("Xã A <b>"))
        #expect(!chart.contains("style="))
    }

    @Test(arguments: [(0.0, 1.0), (7, 10), (93.8, 100), (100, 100), (101, 200), (0.3, 0.5), (2_400, 2_500)])
    func `an axis ends at a round number`(greatest: Double, end: Double) {
        #expect(abs(Chart.axisEnd(greatest) - end) < 1e-9)
    }

    @Test func `cells of a table name their column for narrow screens`() {
        let table = Table(
            "Bảng", columns: [.init("Đơn vị"), .init("Số", isNumeric: true)], rows: [["A", "1"]],
            foot: ["Cộng", "1"])
        #expect(table.view.text.contains("<td data-name=\"Số\" class=\"number\">1</td>"))
        #expect(table.view.text.contains("<tfoot>"))
    }
}

/// Chance that comes out the same every time.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        // SplitMix64, https://prng.di.unimi.it/splitmix64.c
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
