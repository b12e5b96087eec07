import Civics

/// A rule as lines of text.
struct RuleSheet {
    let lines: [String]

    init(_ rule: Rule, _ law: Law, _ language: Language) {
        func say(_ vietnamese: String, _ english: String) -> String { Phrase(vietnamese, english)[language] }
        var lines = [
            rule.key,
            rule.text[language],
            law.citation(of: rule)[language],
            law.instrument(rule.instrument)?.title[language] ?? rule.instrument,
            Self.validity(rule.validity, language),
        ]
        if let scope = rule.scope { lines.append(say("Áp dụng cho: ", "Scope: ") + scope) }
        for field in rule.fields.map.entries { lines += Self.lines(field, indent: "") }
        for clock in ClockRule.periods(of: rule) {
            guard let period = clock.period else { continue }
            lines.append(say("Thời hạn ", "Clock ") + "\(clock.key): \(period.phrase[language])")
        }
        lines.append(
            rule.basis == .seen
                ? say("Đã đọc trong văn bản", "Read in a text")
                : say("Theo trí nhớ", "From memory")
                    + say(", chưa đối chiếu", ", not checked"))
        if let source = rule.source { lines.append(say("Nguồn: ", "Source: ") + source) }
        if rule.isUnsure { lines.append(say("CHƯA CHẮC CHẮN", "UNSURE")) }
        if let note = rule.note { lines.append(say("Ghi chú: ", "Note: ") + note) }
        let history = law.history(of: rule)
        if history.count > 1 {
            lines.append(say("Các bản theo thời gian:", "Versions in time:"))
            lines += history.map { "  \($0.key): \(Self.validity($0.validity, language))" }
        }
        self.lines = lines
    }

    static func validity(_ range: DayRange, _ language: Language) -> String {
        let phrase =
            switch (range.first, range.last) {
            case (let first?, let last?):
                Phrase(
                    "Hiệu lực từ \(first.spoken(.vietnamese)) đến \(last.spoken(.vietnamese))",
                    "In force from \(first.spoken(.english)) to \(last.spoken(.english))")
            case (let first?, nil):
                Phrase(
                    "Hiệu lực từ \(first.spoken(.vietnamese))", "In force from \(first.spoken(.english))")
            case (nil, let last?):
                Phrase(
                    "Hiệu lực đến \(last.spoken(.vietnamese))", "In force until \(last.spoken(.english))")
            case (nil, nil): Phrase("Không rõ ngày hiệu lực", "Days in force not known")
            }
        return phrase[language]
    }

    private static func lines(_ entry: YAMLMap.Entry, indent: String) -> [String] {
        switch entry.value {
        case .map(let map):
            ["\(indent)\(entry.name):"] + map.entries.flatMap { lines($0, indent: indent + "  ") }
        case .list(let list):
            ["\(indent)\(entry.name): \(list.map(text).joined(separator: ", "))"]
        default: ["\(indent)\(entry.name): \(text(entry.value))"]
        }
    }

    private static func text(_ value: YAMLValue) -> String {
        switch value {
        case .null: "–"
        case .bool(let bool): String(bool)
        case .int(let int): String(int)
        case .number(let number): String(number)
        case .text(let text): text
        case .list(let list): "[\(list.map(text).joined(separator: ", "))]"
        case .map(let map):
            "{\(map.entries.map { "\($0.name): \(text($0.value))" }.joined(separator: ", "))}"
        }
    }
}
