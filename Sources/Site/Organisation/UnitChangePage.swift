import Civics

/// Asks once more before the tree of units is changed: what will be true from which day.
struct UnitChangePage: Page {
    let deed: UnitDeed
    let unit: Unit
    let form: Form
    let begun: [String]
    let ended: Int
    let moved: Int

    init(_ deed: UnitDeed, unit: Unit, steps: [UnitStep], form: Form) {
        self.deed = deed
        self.unit = unit
        self.form = form
        begun = steps.compactMap { step in
            if case .began(let record) = step { record.latest?.name } else { nil }
        }
        ended = steps.count { if case .ended = $0 { true } else { false } }
        // To be of another kind is kept as a new place, too.
        moved = deed == .reclassify ? 0 : steps.count { if case .placed = $0 { true } else { false } }
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
            Phrase("Từ ngày: \(form.typed("on"))", "From the day: \(form.typed("on"))")
        ]
        if !form.typed("name").isEmpty, begun.isEmpty {
            lines.append(Phrase("Tên mới: \(form.typed("name"))", "New name: \(form.typed("name"))"))
        }
        if deed == .reclassify, let kind = UnitKind(form.typed("kind")) {
            lines.append(
                Phrase("Loại mới: \(kind.name.vietnamese)", "New kind: \(kind.name.english)"))
        }
        for name in begun { lines.append(Phrase("Đơn vị mới: \(name)", "New unit: \(name)")) }
        if ended > 0 { lines.append(Phrase("Số đơn vị kết thúc: \(ended)", "Units that end: \(ended)")) }
        if moved > 0 {
            lines.append(
                Phrase(
                    "Số đơn vị chuyển đơn vị cấp trên: \(moved)", "Units that move under another: \(moved)"))
        }
        return lines
    }
}
