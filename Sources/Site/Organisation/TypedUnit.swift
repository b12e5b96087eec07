import Civics

/// A unit that a reader types by name or code to narrow a list down. There are too many units to choose from a list.
struct TypedUnit: Sendable {
    /// The one that is meant; nothing for all.
    let unit: Unit?
    /// What was typed where no single unit is meant by it, with those that it may mean.
    let unclear: (typed: String, units: [Unit])?

    private static let longest = 100
    private static let most = 20

    init(_ typed: String?, in tree: UnitTree) {
        let typed = String((typed ?? "").trimmingBlanks.prefix(Self.longest))
        let found = typed.isEmpty || tree.unit(code: typed) != nil ? [] : tree.search(typed)
        let named = found.filter { $0.name.folded == typed.folded }
        unit = tree.unit(code: typed) ?? (named.count == 1 ? named[0] : found.count == 1 ? found[0] : nil)
        unclear = unit == nil && !typed.isEmpty ? (typed, Array(found.prefix(Self.most))) : nil
    }

    /// What stands in the line.
    var typed: String { unit?.name ?? unclear?.typed ?? "" }

    static let field = FormField(
        "don-vi", Phrase("Đơn vị (gồm cả đơn vị bên dưới)", "Unit, with those under it"),
        .line(type: "search"),
        hint: Phrase("Gõ tên xã, phường, cơ quan", "Type the name of a commune or office"),
        isRequired: false)

    /// Asks which is meant where several may be, or none.
    func asking(_ language: Language, _ address: (Unit) -> Address) -> Markup {
        guard let unclear else { return .empty }
        guard !unclear.units.isEmpty else {
            return """
                <p class="notice" role="note">\(Phrase(
                    "Không có đơn vị nào tên “\(unclear.typed)”. Dưới đây là của mọi đơn vị.",
                    "No unit is called “\(unclear.typed)”. Below is that of all units."), language)</p>
                """
        }
        return """
            <div class="notice" role="note"><p>\(Phrase("Ông/bà muốn xem đơn vị nào?", "Which unit do you mean?"), language)</p>
            <ul>\(unclear.units.markup { "<li><a href=\"\(address($0))\">\($0.name)</a></li>" })</ul></div>
            """
    }
}
