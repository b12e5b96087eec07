/// The rule packs while they are read: what they say, and all that is wrong with them.
struct RulePacks {
    static let files =
        RulePackSchema.rulePacks.map(\.file)
        + [RulePackSchema.holidays.file, RulePackSchema.instruments.file, "readings"]

    private let packs: [String: YAMLValue]
    private var check = RulePackCheck()

    var faults: [RulePackFault] { check.faults }

    init(texts: [String: String]) {
        var packs: [String: YAMLValue] = [:]
        for file in Self.files {
            guard let text = texts[file] else {
                check.fault(file, "-", "the file is not there or is not UTF-8 text")
                continue
            }
            do throws(YAMLFault) {
                packs[file] = try YAMLReader.read(text)
            } catch {
                check.fault(file, "-", "line \(error.line): \(error.reason)")
            }
        }
        self.packs = packs
    }

    mutating func law() -> Law {
        let instrumentRows = rows(RulePackSchema.instruments)
        let holidayRows = rows(RulePackSchema.holidays)
        let rules = RulePackSchema.rulePacks.flatMap { rows($0) }
        let instruments = instrumentRows.filter { $0.section == "instruments" }.map(Instrument.init)
        let everyRule =
            rules + holidayRows.filter { $0.section == "rules" }
            + instrumentRows.filter { $0.section == "general_rules" }
        checkInstruments(everyRule + holidayRows.filter { $0.section != "rules" }, instruments)
        let holidays = HolidayList(rows: holidayRows)
        for fault in holidays.faults { check.fault("holidays", fault.key, fault.text) }
        let successions = successions(among: everyRule)
        return Law(
            rules: everyRule, instruments: instruments, holidays: holidays, successions: successions,
            doubts: doubts(among: everyRule))
    }

    private mutating func rows(_ schema: RulePackSchema) -> [Rule] {
        packs[schema.file].map { check.rules(of: $0, schema) } ?? []
    }

    private mutating func checkInstruments(_ rows: [Rule], _ instruments: [Instrument]) {
        let known = Set(instruments.map(\.key))
        for row in rows where !known.contains(row.instrument) {
            check.fault(row.file, row.key, "the instrument “\(row.instrument)” is not in instruments.yaml")
        }
        for instrument in instruments {
            // An instrument outside the list is named in words.
            let named = instrument.amendedBy + [instrument.replacedBy].compactMap { $0 }
            for key in named where RulePackCheck.isKey(key) && !known.contains(key) {
                check.fault("instruments", instrument.key, "the instrument “\(key)” is not in the list")
            }
        }
    }

    /// The runs of rules that follow each other. A run must be in order, and its rules may not be in force together.
    private mutating func successions(among rules: [Rule]) -> [[Rule]] {
        let byKey = Dictionary(grouping: rules, by: \.key)
        var runs: [[Rule]] = []
        for row in section("successions") {
            let keys = row.strings("rules")
            guard keys.count > 1 else {
                check.fault("readings", "successions", "a row names fewer than two rules")
                continue
            }
            for key in keys where byKey[key] == nil && !isFaulty(key) {
                check.fault("readings", key, "there is no rule with this key")
            }
            let run = keys.compactMap { byKey[$0]?.first }
            for (older, newer) in zip(run, run.dropFirst()) where older.validity.overlaps(newer.validity) {
                check.fault(
                    "readings", newer.key, "it is in force while \(older.key), which it follows, still is")
            }
            runs.append(run)
        }
        return runs
    }

    private mutating func doubts(among rules: [Rule]) -> [PeriodDoubt] {
        let byKey = Dictionary(grouping: rules, by: \.key)
        return section("doubts").compactMap { row in
            guard let key = row.string("rule"), let field = row.string("field"),
                let reading = row.period("reading"), let vietnamese = row.string("vi"),
                let english = row.string("en")
            else {
                check.fault(
                    "readings", row.string("rule") ?? "doubts", "rule, field, reading, vi or en is missing")
                return nil
            }
            if byKey[key]?.first?.fields.period(field) == nil, !isFaulty(key) {
                check.fault("readings", key, "there is no rule with this key and a period “\(field)”")
            }
            return PeriodDoubt(
                rule: key, field: field, reading: reading, reason: Phrase(vietnamese, english))
        }
    }

    private mutating func section(_ name: String) -> [RuleFields] {
        guard let pack = packs["readings"] else { return [] }
        guard let rows = pack.map?[name]?.list else {
            check.fault("readings", name, "the section is not there or is not a list")
            return []
        }
        return rows.compactMap { row in
            if row.map == nil { check.fault("readings", name, "a row is not a mapping") }
            return row.map.map(RuleFields.init)
        }
    }

    /// The rule is there but has faults of its own, which are told already.
    private func isFaulty(_ key: String) -> Bool {
        check.faults.contains { $0.key == key }
    }
}

extension Instrument {
    init(row: Rule) {
        self.init(
            key: row.key, number: row.fields.string("number"), title: row.text,
            issuer: row.fields.string("issuer") ?? "",
            adopted: row.fields.string("date_adopted").flatMap(Day.init),
            replacedBy: row.fields.string("replaced_by"), amendedBy: row.fields.strings("amended_by"),
            validity: row.validity, basis: row.basis, source: row.source, isUnsure: row.isUnsure,
            note: row.note)
    }
}
