import Civics

/// Asks once more before the tree of units is changed: what will be true from which day.
struct UnitChangePage: Page {
    let deed: UnitDeed
    let unit: Unit
    let form: Form
    let begun: [String]
    /// The units that end, and those that move with the one they move under, by name and code.
    let ended: [String]
    let moved: [(under: String, units: [String])]

    init(_ deed: UnitDeed, unit: Unit, in tree: UnitTree, steps: [UnitStep], form: Form) {
        self.deed = deed
        self.unit = unit
        self.form = form
        begun = steps.compactMap { step in
            if case .began(let record) = step { record.latest?.name } else { nil }
        }
        let new = steps.compactMap { step in if case .began(let record) = step { record.latest } else { nil }
        }
        let known = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        func named(_ id: Unit.ID?) -> String {
            id.flatMap { known[$0] ?? tree[$0] }.map { "\($0.name) (\($0.code))" } ?? "–"
        }
        ended = steps.compactMap { step in if case .ended(let id, _) = step { named(id) } else { nil } }
        // To be of another kind is kept as a new place, too.
        let places = steps.compactMap { step -> (under: String, unit: String)? in
            guard deed != .reclassify, case .placed(let id, let placement) = step else { return nil }
            return (named(placement.parent), named(id))
        }
        moved = Dictionary(grouping: places, by: \.under).map { ($0.key, $0.value.map(\.unit)) }
            .sorted { $0.under < $1.under }
    }

    var title: Phrase {
        Phrase("\(deed.name.vietnamese): \(unit.name)", "\(deed.name.english): \(unit.name)")
    }

    var trail: [Crumb] {
        [Crumb(Phrase("Bàn làm việc", "Desk"), .desk), Crumb(Phrase(name: unit.name), .unitDesk(unit.code))]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let lines = lines
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(Phrase(
                "Xin xem kỹ trước khi ghi. Những ngày trước đó vẫn giữ nguyên.",
                "Look carefully before it is recorded. The days before stay as they were."), language)</p>
            <ul>\(lines.markup { "<li>\($0, language)</li>" })</ul>
            \(SealedForm(to: .unitDeed(deed, unit.code), """
                \(form.fields.all.markup { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })
                <input type="hidden" name="xac_nhan" value="co">
                <p class="actions">\(Button(deed.name, .grave).view(language)) \
                <a class="button button-quiet" href="\(Address.unitDeed(deed, unit.code))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))</div>
            """
    }

    private var lines: [Phrase] {
        var lines = [
            Phrase("Từ ngày: \(day(.vietnamese))", "From the day: \(day(.english))")
        ]
        if !form.typed("name").isEmpty, begun.isEmpty {
            lines.append(Phrase("Tên mới: \(form.typed("name"))", "New name: \(form.typed("name"))"))
        }
        if deed == .reclassify, let kind = UnitKind(form.typed("kind")) {
            lines.append(
                Phrase("Loại mới: \(kind.name.vietnamese)", "New kind: \(kind.name.english)"))
        }
        for name in begun { lines.append(Phrase("Đơn vị mới: \(name)", "New unit: \(name)")) }
        for name in ended { lines.append(Phrase("Kết thúc: \(name)", "Ends: \(name)")) }
        for (under, units) in moved {
            let names =
                units.prefix(Self.mostNamed).joined(separator: ", ")
                + (units.count > Self.mostNamed ? "…" : "")
            lines.append(
                Phrase(
                    "Chuyển về \(under), \(units.count) đơn vị: \(names)",
                    "Moved under \(under), \(Format.count(units.count, "", one: "unit", many: "units", .english)): \(names)"
                ))
        }
        return lines
    }

    private static let mostNamed = 60

    private func day(_ language: Language) -> String {
        Day(form.typed("on")).map { Format.day($0, language) } ?? form.typed("on")
    }
}
