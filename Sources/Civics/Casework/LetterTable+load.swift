import Foundation

extension LetterTable {
    /// Reads the table that stands in the program, and throws every fault of it together.
    package static func load(checkedAgainst law: Law) throws -> LetterTable {
        guard let folder = Bundle.module.url(forResource: "Rules", withExtension: nil) else {
            throw RulePackFaults([
                RulePackFault(file: "letter-acts", key: "-", text: "the rules are not beside the program")
            ])
        }
        let text = try String(
            contentsOf: folder.appendingPathComponent("letter-acts.yaml"), encoding: .utf8)
        return try LetterTable(yaml: text, checkedAgainst: law)
    }

    package init(yaml: String, checkedAgainst law: Law) throws {
        let root: YAMLMap
        do throws(YAMLFault) {
            root = try YAMLReader.read(yaml).map ?? YAMLMap([])
        } catch {
            throw RulePackFaults([
                RulePackFault(file: "letter-acts", key: "line \(error.line)", text: error.reason)
            ])
        }
        var reader = LetterTableReader(root: root, law: law)
        self = try reader.table()
    }
}

/// Reads the table and collects everything that is wrong with it.
private struct LetterTableReader {
    let root: YAMLMap
    let law: Law
    private var faults: [RulePackFault] = []
    private var states: [LetterState] = []

    init(root: YAMLMap, law: Law) {
        self.root = root
        self.law = law
    }

    mutating func table() throws -> LetterTable {
        for row in rows("states") {
            let key = text(row, "key", "states")
            states.append(
                LetterState(key: key, name: name(row, key), isOpen: row["open"]?.bool ?? false))
        }
        let clocks = rows("clocks").compactMap { clock($0) }
        let acts = rows("acts").map { act($0) }
        let duties = rows("duties").compactMap { duty($0, among: acts) }
        for (key, same) in Dictionary(grouping: acts, by: \.key) where same.count > 1 {
            fault(key, "there are two acts with this key")
        }
        guard faults.isEmpty else { throw RulePackFaults(faults.sorted()) }
        return LetterTable(states: states, acts: acts, clocks: clocks, duties: duties)
    }

    private mutating func act(_ row: YAMLMap) -> LetterAct {
        let key = text(row, "key", "acts")
        let from = list(row, "from", key)
        let to = text(row, "to", key)
        let known = Set(states.map(\.key))
        for state in from + (to == "same" ? [] : [to]) where !known.contains(state) {
            fault(key, "no state is called '\(state)'")
        }
        return LetterAct(
            key: key, name: name(row, key), from: from, to: to == "same" ? nil : to,
            kinds: values(row, "kinds", key), roles: values(row, "by", key), ends: values(row, "ends", key),
            starts: values(row, "starts", key), rules: list(row, "rules", key).filter { isRule($0, key) },
            document: row["document"]?.text, needs: list(row, "needs", key),
            onlyBefore: row["only_before"]?.text.flatMap { value($0, key) },
            onlyAfter: row["only_after"]?.text.flatMap { value($0, key) },
            during: row["during"]?.text.flatMap { value($0, key) },
            instances: row["instances"] == nil ? LetterInstance.allCases : values(row, "instances", key))
    }

    private mutating func clock(_ row: YAMLMap) -> LetterTable.Clock? {
        let rule = text(row, "rule", "clocks")
        guard isRule(rule, "clocks"),
            let stage: LetterStage = value(text(row, "stage", rule), rule),
            let kind: LetterKind = value(text(row, "kind", rule), rule),
            let instance: LetterInstance = value(text(row, "instance", rule), rule)
        else { return nil }
        let found: LetterFinding.Competence? = row["found"]?.text.flatMap { value($0, rule) }
        let extends = row["extends"]?.bool ?? false
        if extends, law.rule(rule)?.fields.nested("deadline")?.int("extended_to") == nil {
            fault(rule, "the rule does not say to what it may be extended")
        }
        return LetterTable.Clock(
            stage: stage, kind: kind, instance: instance, found: found, rule: rule, extends: extends)
    }

    private mutating func duty(_ row: YAMLMap, among acts: [LetterAct]) -> LetterDuty? {
        let key = text(row, "key", "duties")
        let (rule, after) = (text(row, "rule", key), text(row, "after", key))
        guard isRule(rule, key), let kind: LetterKind = value(text(row, "kind", key), key),
            let instance: LetterInstance = value(text(row, "instance", key), key)
        else { return nil }
        if law.rule(rule).map({ ClockRule.periods(of: $0).isEmpty }) ?? true {
            fault(key, "the rule '\(rule)' gives no time")
        }
        if after != "forwarded", !acts.contains(where: { $0.key == after }) {
            fault(key, "no act is called '\(after)'")
        }
        return LetterDuty(
            key: key, name: name(row, key), kind: kind, instance: instance,
            occasion: after == "forwarded" ? .forwarded : .act(after), rule: rule)
    }

    private mutating func isRule(_ rule: String, _ key: String) -> Bool {
        if law.rule(rule) == nil { fault(key, "no rule is called '\(rule)'") }
        return law.rule(rule) != nil
    }

    private mutating func rows(_ section: String) -> [YAMLMap] {
        let rows = root[section]?.list?.compactMap(\.map) ?? []
        if rows.isEmpty { fault(section, "the section is empty") }
        return rows
    }

    private mutating func text(_ row: YAMLMap, _ field: String, _ key: String) -> String {
        if let text = row[field]?.text { return text }
        fault(key, "'\(field)' is missing")
        return ""
    }

    private mutating func name(_ row: YAMLMap, _ key: String) -> Phrase {
        Phrase(text(row, "vi", key), text(row, "en", key))
    }

    private func list(_ row: YAMLMap, _ field: String, _ key: String) -> [String] {
        row[field]?.list?.compactMap(\.text) ?? []
    }

    private mutating func values<Value: RawRepresentable<String>>(
        _ row: YAMLMap, _ field: String, _ key: String
    ) -> [Value] {
        list(row, field, key).compactMap { value($0, key) }
    }

    private mutating func value<Value: RawRepresentable<String>>(_ text: String, _ key: String) -> Value? {
        if Value(rawValue: text) == nil { fault(key, "there is no \(Value.self) '\(text)'") }
        return Value(rawValue: text)
    }

    private mutating func fault(_ key: String, _ text: String) {
        faults.append(RulePackFault(file: "letter-acts", key: key, text: text))
    }
}
