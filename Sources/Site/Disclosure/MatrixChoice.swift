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

/// The matrix of those units that a person may see.
struct SeenMatrix: Sendable {
    let choice: MatrixChoice
    let scope: DisclosureScope
    /// The kinds of unit there are among those seen.
    let scopes: [DisclosureScope]
    let matrix: DutyMatrix

    init(
        _ choice: MatrixChoice, units: [Unit], _ disclosure: DisclosureParts,
        only item: DisclosureItem.ID? = nil, _ reading: Reading
    ) throws {
        let tree = try disclosure.units.tree(reading)
        let day = min(choice.last.last, reading.today)
        let rows = units.compactMap { unit in
            DisclosureScope(of: unit, on: day).map { scope in
                MatrixUnit(
                    id: unit.id, code: unit.code, name: unit.name, scope: scope,
                    group: tree.parent(of: unit.id)?.name ?? unit.kind.name.vietnamese)
            }
        }
        let scopes = DisclosureScope.allCases.filter { scope in rows.contains { $0.scope == scope } }
        let scope = choice.scope ?? scopes.first ?? .commune
        let items = disclosure.catalogue.items(for: scope, in: choice.period)
        self.choice = choice
        self.scope = scope
        self.scopes = scopes
        matrix = try disclosure.matrices.matrix(
            of: rows.filter { $0.scope == scope },
            items: item.map { id in items.filter { $0.id == id } } ?? items,
            from: choice.first.first, to: choice.last.last,
            soonUntil: try disclosure.clocks.clock(in: reading).soonUntil(from: reading.today), in: reading)
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
