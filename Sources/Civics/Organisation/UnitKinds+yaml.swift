extension UnitKinds {
    /// Reads the kinds, or throws every fault of the file.
    package init(yaml: String) throws {
        let rows: [KindRow]
        do {
            rows = try KindRow.rows(of: YAMLReader.read(yaml))
        } catch let fault as YAMLFault {
            throw UnitKindFaults(all: ["unit-kinds.yaml: line \(fault.line): \(fault.reason)"])
        }
        let keys = Set(rows.map(\.key))
        var faults: [String] = []
        var seen: Set<String> = []
        var kinds: [UnitKind] = []
        for (order, row) in rows.enumerated() {
            if !seen.insert(row.key).inserted {
                faults.append("\(row.key): there are two kinds with this key")
            }
            faults += row.parents.filter { !keys.contains($0) }.map {
                "\(row.key): no kind is called '\($0)'"
            }
            do {
                kinds.append(try row.kind(order: order))
            } catch let fault as UnitKindFaults {
                faults += fault.all
            }
        }
        guard faults.isEmpty else { throw UnitKindFaults(all: faults) }
        self.init(kinds)
    }
}

private struct KindRow {
    let key: String
    let vi: String
    let en: String
    let level: UnitKind.Level
    let scopes: [ScopeRow]
    let form: UnitKind.ReportForm?
    let root: Bool?
    let parents: [String]
    let validFrom: String?
    let validTo: String?

    static func rows(of file: YAMLValue) throws -> [KindRow] {
        guard let rows = file.map?["unit_kinds"]?.list else {
            throw UnitKindFaults(all: ["unit-kinds.yaml: 'unit_kinds' must be a list"])
        }
        var faults: [String] = []
        let read = rows.enumerated().compactMap { number, row -> KindRow? in
            var fields = KindFields(row, number: number)
            let kind = KindRow(&fields)
            faults += fields.faults
            return kind
        }
        guard faults.isEmpty else { throw UnitKindFaults(all: faults) }
        return read
    }

    private init?(_ fields: inout KindFields) {
        let key = fields.text("key")
        let (vi, en) = (fields.text("vi"), fields.text("en"))
        let level: UnitKind.Level? = fields.choice("level")
        let form: UnitKind.ReportForm? = fields.optionalChoice("form")
        let (scopes, parents) = (fields.list("scopes", ScopeRow.init), fields.list("parents", \.text))
        let root = fields.optional("root", \.bool)
        let (validFrom, validTo) = (
            fields.optional("valid_from", \.text), fields.optional("valid_to", \.text)
        )
        guard fields.faults.isEmpty, let key, let vi, let en, let level else { return nil }
        self.key = key
        (self.vi, self.en, self.level, self.form, self.root) = (vi, en, level, form, root)
        (self.scopes, self.parents) = (scopes, parents)
        (self.validFrom, self.validTo) = (validFrom, validTo)
    }

    func kind(order: Int) throws -> UnitKind {
        UnitKind(
            key: key, name: Phrase(vi, en), level: level,
            scopes: try scopes.map {
                UnitKind.Scope(name: $0.scope, validity: try range(from: $0.from, to: $0.to))
            },
            form: form, mayStandAtTheTop: root ?? false, parents: parents,
            validity: try range(from: validFrom, to: validTo), order: order)
    }

    private func range(from first: String?, to last: String?) throws -> DayRange {
        DayRange(from: try first.map(day), to: try last.map(day))
    }

    private func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw UnitKindFaults(all: ["\(key): '\(text)' is not a day"]) }
        return day
    }
}

/// The fields of one row, with what is wrong with them.
private struct KindFields {
    private let map: YAMLMap
    private let place: String
    private(set) var faults: [String] = []

    init(_ row: YAMLValue, number: Int) {
        map = row.map ?? YAMLMap([])
        place = map["key"]?.text ?? "row \(number + 1)"
        if row.map == nil { faults.append("\(place): it is not a mapping") }
    }

    /// A field that may be missing or null; of another type it is a fault.
    mutating func optional<Value>(_ name: String, _ read: (YAMLValue) -> Value?) -> Value? {
        guard let value = map[name], !value.isNull else { return nil }
        let found = read(value)
        if found == nil { faults.append("\(place): '\(name)' is not what it should be") }
        return found
    }

    mutating func text(_ name: String) -> String? {
        required(name, optional(name, \.text))
    }

    mutating func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
        required(name, optionalChoice(name))
    }

    mutating func optionalChoice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
        optional(name) { $0.text.flatMap(Choice.init(rawValue:)) }
    }

    mutating func list<Item>(_ name: String, _ read: (YAMLValue) -> Item?) -> [Item] {
        let items = optional(name) { value -> [Item]? in
            guard let list = value.list else { return nil }
            let items = list.compactMap(read)
            return items.count == list.count ? items : nil
        }
        return required(name, items) ?? []
    }

    private mutating func required<Value>(_ name: String, _ value: Value?) -> Value? {
        if map[name]?.isNull ?? true { faults.append("\(place): '\(name)' is missing") }
        return value
    }
}

/// A scope alone, or with the days during which it binds.
private struct ScopeRow {
    let scope: String
    let from: String?
    let to: String?

    init?(_ value: YAMLValue) {
        if let name = value.text {
            (scope, from, to) = (name, nil, nil)
            return
        }
        guard let map = value.map, let name = map["scope"]?.text else { return nil }
        for day in [map["from"], map["to"]] {
            guard day.map({ $0.isNull || $0.text != nil }) ?? true else { return nil }
        }
        (scope, from, to) = (name, map["from"]?.text, map["to"]?.text)
    }
}
