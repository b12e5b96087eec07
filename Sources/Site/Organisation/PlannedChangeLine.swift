import Civics

/// A change that has yet to take effect: its day, what will be true, and the way to cancel it.
struct PlannedChangeLine: Sendable {
    let day: Day
    let words: [Phrase]
    let cancellation: Address?

    init(_ change: PlannedUnitChange, of unit: Unit, in history: UnitHistory, _ authority: Authority) {
        day = change.day
        words = Self.words(of: change, in: history)
        let touched =
            change.units.contains(unit.id) ? unit.code : change.begun.first.flatMap { history[$0]?.code }
        cancellation =
            UnitCancellationController.isGiven(change, in: history, to: authority)
            ? touched.map { .unitCancellation($0, on: change.day) } : nil
    }

    /// What will be true by it, one sentence a unit.
    static func words(of change: PlannedUnitChange, in history: UnitHistory) -> [Phrase] {
        func before(_ id: Unit.ID) -> String {
            history.unit(id, on: change.day.adding(days: -1))?.name ?? history[id]?.latest?.name ?? ""
        }
        func name(_ id: Unit.ID?) -> String {
            id.flatMap { history.unit($0, on: change.day)?.name ?? history[$0]?.latest?.name } ?? "–"
        }
        var words: [Phrase] = []
        for id in change.renamed {
            words.append(
                Phrase(
                    "\(before(id)) đổi tên thành \(name(id))", "\(before(id)) is renamed to \(name(id))"))
        }
        for id in change.begun { words.append(Phrase("Thành lập \(name(id))", "\(name(id)) begins")) }
        for id in change.ended { words.append(Phrase("\(before(id)) kết thúc", "\(before(id)) ends")) }
        for id in change.placed {
            guard let unit = history.unit(id, on: change.day) else { continue }
            words.append(
                Phrase(
                    "\(unit.name): \(unit.kind.name.vietnamese), thuộc \(name(unit.parent))",
                    "\(unit.name): \(unit.kind.name.english), under \(name(unit.parent))"))
        }
        return words
    }

    func view(_ language: Language) -> Markup {
        """
        <li>\(Phrase("Từ ngày", "From"), language) \(day, language): \(words.prefix(20).markup(separator: "; ") { "\($0, language)" })\
        \(when: words.count > 20, "…")\(cancellation.map { " – <a href=\"\($0)\">\(Phrase("Hủy thay đổi này", "Cancel this change"), language)</a>" as Markup })</li>
        """
    }
}
