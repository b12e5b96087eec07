extension ClockRule {
    /// The periods of a rule. The main one comes first and bears the rule's key alone.
    package static func periods(of rule: Rule) -> [ClockRule] {
        let fields = rule.fields
        let found = fields.names.filter { reads($0, in: fields) }
        guard let main = mainFields.first(where: found.contains) ?? found.first else { return [] }
        return ([main] + found.filter { $0 != main }).compactMap { field in
            make(rule, field, key: field == main ? rule.key : "\(rule.key).\(field)")
        }
    }

    /// The fields that are the rule's main period wherever they stand in the row.
    private static let mainFields = ["deadline", "publish_deadline"]

    /// Periods something must last for. What is not named here, and does not count back, is a deadline.
    private static let minimums: Set<String> = [
        "min_posting", "min_consultation", "min_before_decision", "persuasion", "posting_min_days",
        "loudspeaker_min_days", "retention",
    ]

    /// Plain numbers that are periods, with their unit.
    private static let plainPeriods: [String: Period.Unit] = [
        "posting_min_days": .day, "loudspeaker_min_days": .day, "notice_days": .day,
        "consent_valid_months": .month, "interim_max_months": .month, "term_years": .year,
    ]

    /// Lengths that are no clock: how often, or how many.
    private static let otherLengths: Set<String> = ["min_frequency", "on_request"]

    private static func reads(_ field: String, in fields: RuleFields) -> Bool {
        guard !otherLengths.contains(field) else { return false }
        if plainPeriods[field] != nil { return fields.int(field) != nil }
        guard let nested = fields.nested(field) else { return false }
        return Period(nested) != nil || !namedPeriods(nested).isEmpty
    }

    private static func make(_ rule: Rule, _ field: String, key: String) -> ClockRule? {
        let nested = rule.fields.nested(field)
        let period =
            nested.flatMap(Period.init)
            ?? rule.fields.int(field).flatMap { n in plainPeriods[field].map { Period(n, $0) } }
        var variants = nested.map(namedPeriods) ?? []
        if let period, field == "deadline", let lengths = rule.fields.nested("variants") {
            variants += lengths.map.entries.compactMap { entry in
                entry.value.int.map {
                    ClockVariant(name: entry.name, period: Period($0, period.unit, from: period.from))
                }
            }
        }
        if let special = nested?.period("max_special_case") {
            variants.append(ClockVariant(name: "special_case", period: special))
        }
        guard period != nil || !variants.isEmpty else { return nil }
        let countsBack = period?.before != nil || field == "notice_days"
        return ClockRule(
            key: key, rule: rule, field: field,
            purpose: countsBack ? .notice : minimums.contains(field) ? .minimum : .deadline,
            period: period, variants: variants, limit: nested?.int("extended_to"),
            variantsHoldExtensions: field == "deadline" && rule.fields.nested("extensions") != nil,
            yieldsToOtherLaw: nested?.string("unless") != nil)
    }

    /// Periods by name: `{suspend: {value, unit}}`, or numbers with one unit: `{agricultural: 90, unit: day}`.
    private static func namedPeriods(_ fields: RuleFields) -> [ClockVariant] {
        guard Period(fields) == nil else { return [] }
        let unit = fields.string("unit").flatMap(Period.Unit.init)
        return fields.map.entries.compactMap { entry in
            if let period = entry.value.map.map(RuleFields.init).flatMap(Period.init) {
                return ClockVariant(name: entry.name, period: period)
            }
            guard let unit, let n = entry.value.int, n >= 0 else { return nil }
            return ClockVariant(name: entry.name, period: Period(n, unit))
        }
    }
}
