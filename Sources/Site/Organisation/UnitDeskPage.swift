import Civics

/// What one may do with a unit.
struct UnitDeskPage: Page {
    let unit: Unit
    let deeds: [UnitDeed]
    let mayEditCommittee: Bool
    let planned: [PlannedChangeLine]

    var title: Phrase { Phrase("Quản lý \(unit.name)", "Manage \(unit.name)") }

    var trail: [Crumb] {
        [Crumb(Phrase("Bàn làm việc", "Desk"), .desk), Crumb(Phrase(name: unit.name), .unit(unit))]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <ul class="entry-list">
            \(when: mayEditCommittee, "<li><a href=\"\(Address.committeeDesk(unit.code))\">\(Phrase("Hồ sơ Ban Chỉ đạo", "Committee's records"), language)</a></li>")
            \(deeds.markup { "<li><a href=\"\(Address.unitDeed($0, unit.code))\">\($0.name, language)</a></li>" })
            </ul>
            \(when: !planned.isEmpty, """
                <h2>\(Phrase("Thay đổi sắp có hiệu lực", "Changes yet to take effect"), language)</h2>
                <ul class="entry-list">\(planned.markup { $0.view(language) })</ul>
                """)
            """
    }
}

/// The form of one deed, and the register it writes in.
struct UnitDeedPage: Page {
    struct Line: Sendable {
        let day: Day
        let kind: Phrase
        let words: String
    }

    let deed: UnitDeed
    let unit: Unit
    let tree: UnitTree
    let form: Form
    let register: [Line]

    init(_ deed: UnitDeed, unit: Unit, tree: UnitTree, form: Form, register: [Line]) {
        self.deed = deed
        self.unit = unit
        self.tree = tree
        self.form = form
        self.register = register
    }

    var title: Phrase {
        Phrase("\(deed.name.vietnamese): \(unit.name)", "\(deed.name.english): \(unit.name)")
    }

    var trail: [Crumb] {
        [Crumb(Phrase("Bàn làm việc", "Desk"), .desk), Crumb(Phrase(name: unit.name), .unitDesk(unit.code))]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let page = FieldsPage(
            title: title, fields: { deed.fields(for: unit, in: tree, $0) }, form: form,
            deed: deed.isChange ? Phrase("Xem trước", "Look at it first") : Phrase("Ghi", "Enter"),
            address: .unitDeed(deed, unit.code), back: .unitDesk(unit.code))
        return """
            \(page.body(for: reader))
            \(when: [.merge, .move, .split, .dissolve].contains(deed), codes(language))
            \(when: !register.isEmpty, table(language))
            """
    }

    /// The codes that may be typed into the form: nobody knows them by heart.
    private func codes(_ language: Language) -> Markup {
        let beside = tree.parent(of: unit.id).map { [$0] + tree.children(of: $0.id) } ?? tree.roots
        let units = beside + tree.children(of: unit.id)
        return """
            <details class="by-unit"><summary>\(Phrase("Mã các đơn vị cùng cấp và trực thuộc", "Codes of the units beside and below"), language)</summary>
            <ul class="columns">\(units.prefix(400).markup { "<li><code>\($0.code)</code> \($0.name)</li>" })</ul></details>
            """
    }

    private func table(_ language: Language) -> Markup {
        let columns = [Phrase("Ngày", "Day"), UnitLabel.kind, UnitLabel.topic].map {
            Table.Column($0[language])
        }
        let rows: [[Markup]] = register.map {
            ["\($0.day, language)", "\($0.kind, language)", "\($0.words)"]
        }
        return Table(Phrase("Đã ghi", "Entered so far")[language], columns: columns, rows: rows).view
    }
}
