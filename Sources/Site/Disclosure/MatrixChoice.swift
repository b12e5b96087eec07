import Civics
import Records

/// Which part of the matrix a reader looks at: months, kind of units, page.
struct MatrixChoice: Sendable {
    let first: CalendarMonth
    let last: CalendarMonth
    let scope: DisclosureScope?
    let page: Int

    /// At most two years at a time; what makes no sense asks for the half-year of today.
    init(_ query: FormFields, on today: Day) {
        let half = CalendarMonth(year: today.year, month: today.month <= 6 ? 1 : 7) ?? CalendarMonth(today)
        let first = query["tu"].flatMap { CalendarMonth($0) } ?? half
        let asked = query["den"].flatMap { CalendarMonth($0) }
        let end = CalendarMonth(first.first.adding(months: 5))
        let last =
            asked.map { $0 < first ? first : min($0, CalendarMonth(first.first.adding(months: 23))) } ?? end
        self.first = first
        self.last = last
        scope = query["loai"].flatMap { DisclosureScope(rawValue: $0) }
        page = Pager.page(in: query)
    }

    private init(_ first: CalendarMonth, _ last: CalendarMonth, _ scope: DisclosureScope?, _ page: Int) {
        self.first = first
        self.last = last
        self.scope = scope
        self.page = page
    }

    /// The same choice with this kind of units, where one is given.
    func with(_ scope: DisclosureScope?) -> MatrixChoice {
        MatrixChoice(first, last, scope ?? self.scope, page)
    }

    var period: DayRange { DayRange(from: first.first, to: last.last) }

    /// Carries the choice on to another page of the matrix.
    func adding(to address: Address, scope other: DisclosureScope? = nil) -> Address {
        address.adding("tu", first.description).adding("den", last.description)
            .adding("loai", (other ?? scope)?.rawValue)
    }

    var words: Phrase {
        Phrase(
            "từ tháng \(first.month)/\(first.year) đến tháng \(last.month)/\(last.year)",
            "\(first.month)/\(first.year) to \(last.month)/\(last.year)")
    }
}

extension StateCounts {
    /// "2 đúng hạn, 1 muộn": every state that is there, for those who hear a cell.
    func words(_ language: Language) -> String {
        let parts = DutyState.byGravity.filter { self[$0] > 0 }.map { "\(self[$0]) × \($0.name[language])" }
        return parts.joined(separator: ", ")
    }

    func cell(_ address: Address?, _ language: Language) -> MatrixBoard.Cell {
        guard let state = gravest else {
            return MatrixBoard.Cell(
                .unsure, Phrase("Chưa báo gì", "Nothing reported")[language], address: address)
        }
        return MatrixBoard.Cell(state.kind, words(language), address: address, count: total > 1 ? total : nil)
    }
}

extension DisclosureItem {
    /// A short name above a column: "Đ11.2" for Điều 11 khoản 2, "Đ43.1a" for điểm a.
    var code: String {
        let words = citation.vietnamese.split(separator: " ").map(String.init)
        func after(_ word: String) -> String? {
            words.firstIndex(of: word).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
        }
        return "Đ" + (after("Điều") ?? "?") + (after("khoản").map { ".\($0)" } ?? "") + (after("điểm") ?? "")
    }
}
