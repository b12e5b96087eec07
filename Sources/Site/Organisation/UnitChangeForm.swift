import Civics

/// Reads a change of units out of its form. Whoever asks must be allowed it in every unit it touches.
struct UnitChangeForm {
    let unit: Unit
    let tree: UnitTree
    let authority: Authority

    func change(_ deed: UnitDeed, _ form: inout Form, at now: Instant) throws -> UnitChange? {
        guard let day = form.day("on", UnitLabel.on) else { return nil }
        switch deed {
        case .establish:
            let code = form.line("code", UnitLabel.code, upTo: UnitCode.longest)
            let name = form.line("name", UnitLabel.name, upTo: 200)
            guard let kind = UnitKind(form.typed("kind")) else {
                form.refuse("kind", Phrase("Chọn loại đơn vị.", "Choose the kind."))
                return nil
            }
            return .establish(
                .init(id: Identifier(at: now), code: code, name: name, kind: kind, parent: unit.id), on: day)
        case .rename:
            return .rename(unit.id, to: form.line("name", UnitLabel.newName, upTo: 200), on: day)
        case .move:
            guard let parent = named(form.line("parent", UnitLabel.parent), "parent", &form) else {
                return nil
            }
            try authority.require(.importUnits, in: parent)
            return .move(unit.id, under: parent.id, on: day)
        case .reclassify:
            guard let kind = UnitKind(form.typed("kind")) else {
                form.refuse("kind", Phrase("Chọn loại đơn vị.", "Choose the kind."))
                return nil
            }
            return .reclassify(unit.id, as: kind, on: day)
        case .merge: return try merger(&form, on: day, at: now)
        case .split: return division(&form, on: day, at: now)
        case .dissolve:
            let code = form.line("children", UnitLabel.childrenTo, isRequired: false)
            guard !code.isEmpty else { return .dissolve(unit.id, childrenTo: nil, on: day) }
            guard let heir = named(code, "children", &form) else { return nil }
            try authority.require(.importUnits, in: heir)
            return .dissolve(unit.id, childrenTo: heir.id, on: day)
        case .describe, .document, .training: return nil
        }
    }

    private func merger(_ form: inout Form, on day: Day, at now: Instant) throws -> UnitChange? {
        let others = named(form.line("units", UnitLabel.others, upTo: 4_000))
            .compactMap { named($0, "units", &form) }
        for other in others { try authority.require(.changeUnits, in: other) }
        let into = form.line("into", UnitLabel.into, upTo: 200)
        let name = form.line("name", UnitLabel.newName, upTo: 200, isRequired: false)
        guard form.isRight else { return nil }
        let units = [unit.id] + others.map(\.id)
        if let heir = tree.unit(named: into) {
            try authority.require(.changeUnits, in: heir)
            return .merge(units, into: .existing(heir.id), on: day)
        }
        if let fault = UnitCode.fault(in: into) {
            form.refuse(
                "into",
                Phrase(
                    "Không có đơn vị nào tên hoặc mang mã “\(into)”; nếu là mã mới: \(fault.vietnamese)",
                    "No unit has the name or the code “\(into)”; as a new code: \(fault.english)"))
            return nil
        }
        return .merge(
            units,
            into: .new(
                .init(id: Identifier(at: now), code: into, name: name, kind: unit.kind, parent: unit.parent)),
            on: day)
    }

    private func division(_ form: inout Form, on day: Day, at now: Instant) -> UnitChange? {
        var children: [String: [Unit.ID]] = [:]
        for (code, part) in pairs(form.text("children", UnitLabel.children, isRequired: false)) {
            guard let child = named(code, "children", &form) else { return nil }
            children[part ?? "", default: []].append(child.id)
        }
        var parts: [UnitChange.Part] = []
        for (code, name) in pairs(form.text("parts", UnitLabel.parts)) {
            let own = children.removeValue(forKey: code) ?? []
            if code == unit.code {
                parts.append(.init(.existing(unit.id), children: own))
            } else {
                parts.append(
                    .init(
                        .new(
                            .init(
                                id: Identifier(at: now), code: code, name: name ?? "", kind: unit.kind,
                                parent: unit.parent)), children: own))
            }
        }
        if let unknown = children.keys.sorted().first {
            form.refuse(
                "children",
                Phrase("Không có phần nào mang mã “\(unknown)”.", "No part has the code “\(unknown)”."))
        }
        return form.isRight ? .split(unit.id, into: parts, on: day) : nil
    }

    private func pairs(_ text: String) -> [(String, String?)] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard let code = parts.first, !code.isEmpty else { return nil }
            return (code, parts.count == 2 ? parts[1] : nil)
        }
    }

    /// One unit by its code or name.
    private func named(_ code: String, _ field: String, _ form: inout Form) -> Unit? {
        guard !code.isEmpty else { return nil }
        return form.unit(code, in: tree, field: field)
    }

    /// The units that are listed, with commas between their names or codes; codes alone may have blanks between them.
    private func named(_ list: String) -> [String] {
        list.split(whereSeparator: { $0 == "," || $0 == ";" }).map { String($0).trimmed }.flatMap { entry in
            let words = entry.split(whereSeparator: \.isWhitespace).map(String.init)
            return words.allSatisfy { tree.unit(code: $0) != nil } ? words : [entry]
        }
    }
}

extension UnitChange {
    /// The unit to look at after the change.
    var subject: Unit.ID? {
        switch self {
        case .establish(let unit, _): unit.id
        case .rename(let id, _, _), .move(let id, _, _), .reclassify(let id, _, _), .split(let id, _, _),
            .dissolve(let id, _, _):
            id
        case .merge(_, let heir, _): heir.id
        }
    }
}
