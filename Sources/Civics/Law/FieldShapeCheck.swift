/// Says what is wrong with the value of one field of a rule.
enum FieldShapeCheck {
    static func fault(of value: YAMLValue, as shape: RulePackSchema.Shape) -> String? {
        switch shape {
        case .any: nil
        case .text: value.text == nil ? "is not text" : nil
        case .int: (value.int ?? -1) < 0 ? "is not a whole number from 0" : nil
        case .bool: value.bool == nil ? "is neither true nor false" : nil
        case .list: value.list == nil ? "is not a list" : nil
        case .map: value.map == nil ? "is not a mapping" : nil
        case .texts:
            value.list.map { $0.allSatisfy { $0.text != nil } } == true ? nil : "is not a list of texts"
        case .day: value.text.flatMap(Day.init) == nil ? "is not a day YYYY-MM-DD" : nil
        case .dayOfYear:
            value.text.flatMap { Day("2024-\($0)") } == nil ? "is not a day of the year MM-DD" : nil
        case .period: periodFault(value)
        case .periods: periodsFault(value)
        case .frequency: frequencyFault(value)
        case .threshold: thresholdFault(value)
        }
    }

    private static let periodNames: Set<String> = [
        "n", "value", "unit", "from", "before", "extended_to", "unless", "article", "max_special_case",
    ]

    private static func periodFault(_ value: YAMLValue) -> String? {
        guard let map = value.map else { return "is not a period {n, unit, from}" }
        let fields = RuleFields(map)
        for name in map.names where !periodNames.contains(name) {
            return "“\(name)” is not known in a period"
        }
        guard let n = fields.int("n") ?? fields.int("value"), n >= 0 else {
            return "has no number of days, months or years from 0"
        }
        guard let unit = fields.string("unit") else { return "has no unit" }
        if Period.Unit(rawValue: unit) == nil {
            return "the unit “\(unit)” is none of day, working_day, month, year"
        }
        if fields.string("from") != nil, fields.string("before") != nil {
            return "runs both from and before an event"
        }
        if let longer = map["extended_to"], (longer.int ?? 0) < n {
            return "extended_to is not a longer limit than \(n)"
        }
        return map["max_special_case"].flatMap(periodFault)
    }

    /// One period, or several by name: `{suspend: {…}, annul: {…}}`.
    private static func periodsFault(_ value: YAMLValue) -> String? {
        guard let map = value.map else { return "is not a period {n, unit, from}" }
        guard map["n"] == nil, map["value"] == nil, map["unit"] == nil else { return periodFault(value) }
        for entry in map.entries {
            if let wrong = periodFault(entry.value) { return "\(entry.name) \(wrong)" }
        }
        return nil
    }

    private static let frequencies: Set<String> = [
        "week", "month", "quarter", "half_year", "year", "two_years",
    ]

    private static func frequencyFault(_ value: YAMLValue) -> String? {
        guard let map = value.map else { return "is not a frequency {n, per}" }
        guard map["n"] == nil, map["per"] == nil else {
            guard let n = map["n"]?.int, n > 0 else { return "n is not a whole number from 1" }
            guard let per = map["per"]?.text, frequencies.contains(per) else {
                return "per is none of \(frequencies.sorted().joined(separator: ", "))"
            }
            return nil
        }
        for entry in map.entries {
            if let wrong = frequencyFault(entry.value) { return "\(entry.name) \(wrong)" }
        }
        return nil
    }

    private static func thresholdFault(_ value: YAMLValue) -> String? {
        guard let map = value.map else { return "is not a threshold {fraction or percent, op, base}" }
        let fields = RuleFields(map)
        // A plain number with its base is a number of persons, not a share.
        if fields.int("n") != nil { return nil }
        if let sign = map["op"], sign.text.flatMap(Threshold.Comparison.init) == nil {
            return "op is neither > nor >="
        }
        if Threshold(fields) == nil { return "has no share between nothing and all" }
        if Threshold(fields)?.bases.isEmpty == true { return "does not say of what (base)" }
        return map["village_passes_when"].flatMap(thresholdFault)
    }
}
