/// The law as data: every rule of every pack, the instruments they stand in, and which rule follows which.
package struct Law: Sendable {
    package let rules: [Rule]
    package let instruments: [Instrument]
    /// The statutory holidays and the days announced one by one.
    package let holidays: HolidayList
    /// Runs of rules that replaced each other, oldest first.
    package let successions: [[Rule]]
    /// Other readings of a period that the law leaves open, by rule.
    package let doubts: [PeriodDoubt]

    private let rulesByKey: [String: [Int]]
    private let rulesByFile: [String: [Int]]
    private let instrumentsByKey: [String: Int]
    private let successionByRule: [String: Int]

    package init(
        rules: [Rule], instruments: [Instrument], holidays: HolidayList, successions: [[Rule]] = [],
        doubts: [PeriodDoubt] = []
    ) {
        self.rules = rules
        self.instruments = instruments
        self.holidays = holidays
        self.successions = successions
        self.doubts = doubts
        rulesByKey = Dictionary(grouping: rules.indices) { rules[$0].key }
        rulesByFile = Dictionary(grouping: rules.indices) { rules[$0].file }
        instrumentsByKey = Dictionary(
            zip(instruments.map(\.key), instruments.indices), uniquingKeysWith: { first, _ in first })
        successionByRule = Dictionary(
            successions.enumerated().flatMap { index, run in run.map { ($0.id, index) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The rule by its key, or by `file/key` where two files use the same key.
    package func rule(_ key: String) -> Rule? {
        if let index = rulesByKey[key]?.first { return rules[index] }
        guard let slash = key.firstIndex(of: "/") else { return nil }
        return rulesByKey[String(key[key.index(after: slash)...])]?.map { rules[$0] }.first { $0.id == key }
    }

    /// The rule with this key, if it is in force on `day`.
    package func rule(_ key: String, on day: Day) -> Rule? {
        guard let first = rule(key) else { return nil }
        if first.isInForce(on: day) { return first }
        return rulesByKey[key]?.map { rules[$0] }.first { $0.isInForce(on: day) }
    }

    /// The rule of the same matter that is in force on `day`: the rule itself, or one that it replaced or that
    /// replaced it.
    package func version(of rule: Rule, on day: Day) -> Rule? {
        rule.isInForce(on: day) ? rule : history(of: rule).last { $0.isInForce(on: day) }
    }

    /// The rule with those it replaced and those that replaced it, oldest first.
    package func history(of rule: Rule) -> [Rule] {
        successionByRule[rule.id].map { successions[$0] } ?? [rule]
    }

    /// The rules of one pack, or of one section of it, that are in force on `day`; of any day where none is given.
    package func rules(in file: String, section: String? = nil, on day: Day? = nil) -> [Rule] {
        (rulesByFile[file] ?? []).map { rules[$0] }.filter { rule in
            (section == nil || rule.section == section) && (day.map(rule.isInForce) ?? true)
        }
    }

    package func instrument(_ key: String) -> Instrument? {
        instrumentsByKey[key].map { instruments[$0] }
    }
}
