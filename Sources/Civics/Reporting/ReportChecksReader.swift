/// Reads the checks, and collects every fault on the way.
struct ReportChecksReader {
    let text: String
    let catalogue: IndicatorCatalogue

    static let file = "report-checks.yaml"
    private static let sections =
        Set(ReportChecks.Balance.Rule.allCases.map(\.rawValue)).union([
            "jump", "asked_of_unit", "annual_only",
        ])

    func read() throws -> ReportChecks {
        var faults = FaultCollector()
        let root = faults.mapping(of: text, in: Self.file)
        for key in root.keys.sorted() where !Self.sections.contains(key) {
            faults.add(Self.file, key, "it is not known")
        }
        let jump = root["jump"] as? [String: Any] ?? [:]
        let percent = jump["percent"] as? Int
        let amount = jump["amount"] as? Int
        if percent.map({ $0 <= 0 }) ?? true || amount.map({ $0 < 0 }) ?? true {
            faults.add(Self.file, "jump", "it needs 'percent' above 0 and 'amount' from 0")
        }
        let balances = ReportChecks.Balance.Rule.allCases.flatMap {
            readBalances(root[$0.rawValue], $0, &faults)
        }
        let annual = readKeys(root["annual_only"], of: "annual_only", &faults)
        let ofUnit = readKeys(root["asked_of_unit"], of: "asked_of_unit", &faults)
        try faults.throwIfAny()
        return ReportChecks(
            catalogue: catalogue, balances: balances,
            jump: ReportChecks.Jump(percent: percent ?? 0, amount: Quantity(amount ?? 0)),
            askedOfUnit: Set(ofUnit), annualOnly: Set(annual))
    }

    private func readBalances(
        _ value: Any?, _ rule: ReportChecks.Balance.Rule, _ faults: inout FaultCollector
    ) -> [ReportChecks.Balance] {
        let name = rule.rawValue
        guard let entries = value as? [[String: Any]] else {
            if value != nil { faults.add(Self.file, name, "it is not a list") }
            return []
        }
        return entries.enumerated().compactMap { number, entry in
            let place = "\(name) \(number + 1)"
            let level = (entry["level"] as? String).flatMap(ReportFinding.Level.init)
            if level == nil { faults.add(Self.file, place, "'level' must be fault or warning") }
            let wholes = readKeys(
                (entry["whole"] as? String).map { [$0] as Any } ?? entry["whole"], of: place, &faults)
            let parts = readKeys(entry["parts"], of: place, &faults)
            guard let level, !wholes.isEmpty, !parts.isEmpty else { return nil }
            return ReportChecks.Balance(rule: rule, wholes: wholes, parts: parts, level: level)
        }
    }

    private func readKeys(
        _ value: Any?, of place: String, _ faults: inout FaultCollector
    ) -> [Indicator.Key] {
        guard let words = value as? [String] else {
            faults.add(Self.file, place, "a list of indicators is missing")
            return []
        }
        return words.map { word in
            let key = Indicator.Key(word)
            if catalogue[key] == nil { faults.add(Self.file, place, "there is no indicator '\(word)'") }
            return key
        }
    }
}
