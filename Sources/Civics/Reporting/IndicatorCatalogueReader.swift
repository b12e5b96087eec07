/// Reads the indicators and what they count, and collects every fault on the way.
struct IndicatorCatalogueReader {
    let indicators: String
    let units: String

    private static let indicatorFile = "indicators.yaml"
    private static let unitFile = "indicator-units.yaml"
    private static let indicatorFields: Set<String> = [
        "key", "vi", "en", "unit", "unit_kinds", "section", "agg", "numerator", "denominator", "across_units",
        "from", "seen",
    ]

    func read() throws -> IndicatorCatalogue {
        var faults = FaultCollector()
        let units = readUnits(&faults)
        let root = faults.mapping(of: indicators, in: Self.indicatorFile)
        let sources = (root["sources"] as? [String: Any] ?? [:]).compactMapValues { $0 as? String }
        let entries = root["indicators"] as? [[String: Any]] ?? []
        if entries.isEmpty { faults.add(Self.indicatorFile, "", "it lists no indicators") }
        let read = entries.enumerated().compactMap { number, entry in
            readIndicator(entry, number: number, units: units, sources: sources, &faults)
        }
        checkWhole(read, &faults)
        try faults.throwIfAny()
        let catalogue = IndicatorCatalogue(
            title: root["title"] as? String ?? "", indicators: read, sources: sources)
        return IndicatorCatalogue(
            title: catalogue.title, indicators: read, sources: sources,
            remarks: IndicatorRemarks(catalogue: catalogue).all)
    }

    private func readUnits(_ faults: inout FaultCollector) -> [String: CountedUnit] {
        var units: [String: CountedUnit] = [:]
        for (key, value) in faults.mapping(of: self.units, in: Self.unitFile) {
            guard let entry = value as? [String: Any] else {
                faults.add(Self.unitFile, key, "it is not a mapping")
                continue
            }
            guard let vi = entry["vi"] as? String, let en = entry["en"] as? String else {
                faults.add(Self.unitFile, key, "it needs its name as 'vi' and 'en'")
                continue
            }
            let decimals = entry["decimals"] as? Int ?? 0
            if !(0...2).contains(decimals) { faults.add(Self.unitFile, key, "'decimals' must be 0, 1 or 2") }
            units[key] = CountedUnit(
                key: key, name: Phrase(vi, en), one: Phrase(vi, entry["one"] as? String ?? en),
                decimals: decimals,
                isSigned: entry["signed"] as? Bool ?? false)
        }
        return units
    }

    private func readIndicator(
        _ entry: [String: Any], number: Int, units: [String: CountedUnit], sources: [String: String],
        _ faults: inout FaultCollector
    ) -> Indicator? {
        let key = entry["key"] as? String ?? "entry \(number + 1)"
        let before = faults.count
        func text(_ field: String) -> String {
            if let text = entry[field] as? String, !text.isEmpty { return text }
            faults.add(Self.indicatorFile, key, "'\(field)' is missing")
            return ""
        }
        for field in entry.keys.sorted() where !Self.indicatorFields.contains(field) {
            faults.add(Self.indicatorFile, key, "'\(field)' is not known")
        }
        let name = Phrase(text("vi").normalized, text("en"))
        let section = text("section")
        let unitKey = text("unit")
        if text("key").contains(where: { !($0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_")) }) {
            faults.add(Self.indicatorFile, key, "a key is written in small letters, digits and _")
        }
        let unit = units[unitKey]
        if unit == nil, !unitKey.isEmpty {
            faults.add(Self.indicatorFile, key, "'\(unitKey)' is not in \(Self.unitFile)")
        }
        let kinds = readKinds(entry["unit_kinds"], of: key, &faults)
        let aggregation = readAggregation(entry, of: key, &faults)
        let consolidation = Indicator.Consolidation(rawValue: text("across_units"))
        if consolidation == nil {
            faults.add(
                Self.indicatorFile, key, "'across_units' must be sum, recompute, none or weighted_avg")
        }
        if let aggregation, let consolidation {
            checkPair(aggregation, consolidation, of: key, &faults)
        }
        let from = entry["from"] as? [String: Any] ?? [:]
        guard let record = from["record"] as? String, let rule = from["rule"] as? String else {
            faults.add(Self.indicatorFile, key, "'from' needs 'record' and 'rule'")
            return nil
        }
        let basis = readBasis(entry["seen"], of: key, sources: sources, &faults)
        guard faults.count == before, let unit, let aggregation, let consolidation, let basis else {
            return nil
        }
        return Indicator(
            key: Indicator.Key(key), name: name, unit: unit, kinds: kinds, section: section,
            aggregation: aggregation, consolidation: consolidation, record: record, recordRule: rule,
            basis: basis)
    }

    private func readKinds(_ value: Any?, of key: String, _ faults: inout FaultCollector) -> Set<
        UnitKind.ReportForm
    > {
        let words = value as? [String] ?? []
        if words.isEmpty { faults.add(Self.indicatorFile, key, "'unit_kinds' is missing") }
        return Set(
            words.compactMap { word in
                let kind = UnitKind.ReportForm(rawValue: word)
                if kind == nil { faults.add(Self.indicatorFile, key, "there is no kind of unit '\(word)'") }
                return kind
            })
    }

    private func readAggregation(
        _ entry: [String: Any], of key: String, _ faults: inout FaultCollector
    ) -> Indicator.Aggregation? {
        let parts = (entry["numerator"] as? String, entry["denominator"] as? String)
        switch (entry["agg"] as? String, parts) {
        case ("ratio", (let numerator?, let denominator?)):
            return .ratio(numerator: Indicator.Key(numerator), denominator: Indicator.Key(denominator))
        case ("ratio", _):
            faults.add(Self.indicatorFile, key, "a ratio needs 'numerator' and 'denominator'")
        case ("sum", (nil, nil)): return .sum
        case ("last", (nil, nil)): return .last
        case ("avg", (nil, nil)): return .average
        case ("sum", _), ("last", _), ("avg", _):
            faults.add(Self.indicatorFile, key, "only a ratio has 'numerator' and 'denominator'")
        default: faults.add(Self.indicatorFile, key, "'agg' must be sum, last, avg or ratio")
        }
        return nil
    }

    private func checkPair(
        _ aggregation: Indicator.Aggregation, _ consolidation: Indicator.Consolidation, of key: String,
        _ faults: inout FaultCollector
    ) {
        switch (aggregation, consolidation) {
        case (.ratio, .recompute), (.ratio, .none), (.sum, .sum), (.sum, .none), (.last, .sum),
            (.last, .none),
            (.average, .weightedAverage), (.average, .none), (.last, .weightedAverage):
            break
        case (.ratio, _):
            faults.add(Self.indicatorFile, key, "a ratio is recomputed over units, not added up")
        case (.average, _): faults.add(Self.indicatorFile, key, "an average is not added up over units")
        default:
            faults.add(Self.indicatorFile, key, "'\(consolidation.rawValue)' does not go with this 'agg'")
        }
    }

    private func readBasis(
        _ value: Any?, of key: String, sources: [String: String], _ faults: inout FaultCollector
    ) -> Indicator.Basis? {
        if value as? String == "recalled" { return .recalled }
        guard let seen = value as? [String], !seen.isEmpty else {
            faults.add(Self.indicatorFile, key, "'seen' must be 'recalled' or a list of sources")
            return nil
        }
        for source in seen where sources[source] == nil {
            faults.add(Self.indicatorFile, key, "there is no source '\(source)'")
        }
        return .seen(seen)
    }

    private func checkWhole(_ indicators: [Indicator], _ faults: inout FaultCollector) {
        var byKey: [Indicator.Key: Indicator] = [:]
        for indicator in indicators {
            if byKey.updateValue(indicator, forKey: indicator.key) != nil {
                faults.add(Self.indicatorFile, indicator.key.text, "the key is used twice")
            }
        }
        for indicator in indicators {
            guard let parts = indicator.parts else { continue }
            for part in [parts.numerator, parts.denominator] {
                if byKey[part] == nil {
                    faults.add(Self.indicatorFile, indicator.key.text, "there is no indicator '\(part)'")
                } else if byKey[part]?.isRatio == true {
                    faults.add(Self.indicatorFile, indicator.key.text, "its part '\(part)' is itself a ratio")
                }
            }
            if let one = byKey[parts.numerator], let other = byKey[parts.denominator],
                indicator.kinds.intersection(one.kinds).isDisjoint(with: other.kinds)
            {
                faults.add(
                    Self.indicatorFile, indicator.key.text, "no kind of unit has both of its parts")
            }
        }
    }
}

/// Gathers faults while files are read.
struct FaultCollector {
    private(set) var all: [CatalogueFault] = []

    var count: Int { all.count }

    mutating func add(_ file: String, _ key: String, _ text: String) {
        all.append(CatalogueFault(file: file, key: key, text: text))
    }

    /// The mapping a file holds; empty, with a fault, where it is not YAML or not a mapping.
    mutating func mapping(of text: String, in file: String) -> [String: Any] {
        do {
            if let mapping = try YAMLReader.read(text).map { return mapping.values }
            add(file, "", "it is not a mapping")
        } catch {
            add(file, "", "it is not readable YAML: line \(error.line): \(error.reason)")
        }
        return [:]
    }

    func throwIfAny() throws {
        if !all.isEmpty { throw CatalogueFaults(all) }
    }
}

extension YAMLMap {
    /// As a dictionary of plain Swift values.
    fileprivate var values: [String: Any] {
        Dictionary(entries.map { ($0.name, $0.value.plain) }, uniquingKeysWith: { one, _ in one })
    }
}

extension YAMLValue {
    fileprivate var plain: Any {
        switch self {
        case .null: Any?.none as Any
        case .bool(let bool): bool
        case .int(let int): int
        case .number(let number): number
        case .text(let text): text
        case .list(let list): list.map(\.plain)
        case .map(let map): map.values
        }
    }
}
