import Civics

/// The calculator of due days, with the working where a question was asked.
struct CalculatorPage: Page {
    /// The rules with a period of one part of the law.
    struct Group {
        let name: Phrase
        let choices: [(key: String, label: Phrase)]
    }

    let form: Form
    let groups: [Group]
    let variants: [ClockVariant]
    /// The rule has a period where no variant is chosen.
    let hasOrdinaryCase: Bool
    let reading: ClockReading?
    /// The key of the rule that was used, for the link to it.
    let ruleKey: String?
    let shared: String?

    let title = Phrase("Tính hạn theo luật", "Due days by the law")
    var door: Door? { .check }

    init(form: Form, clock: DueClock, origin: String, reading: ClockReading? = nil) {
        self.form = form
        self.reading = reading
        groups = Self.groups(of: clock)
        hasOrdinaryCase = clock.clocks[form.typed("quy-dinh")].map { $0.period != nil } ?? true
        variants = Self.variants(of: clock.clocks[form.typed("quy-dinh")], among: clock)
        ruleKey = reading.map { clock.law.address(of: $0.clock.rule) }
        shared = reading.map { origin + Address.calculator($0.question).path }
    }

    private static func groups(of clock: DueClock) -> [Group] {
        RulePackName.files.flatMap { file -> [Group] in
            let inFile = clock.all.filter { $0.rule.file == file }
            var sections: [String] = []
            for period in inFile where !sections.contains(period.rule.section) {
                sections.append(period.rule.section)
            }
            return sections.map { section in
                let (pack, name) = (RulePackName.pack(file), RulePackName.section(section))
                return Group(
                    name: Phrase(
                        "\(pack.vietnamese): \(name.vietnamese)", "\(pack.english): \(name.english)"),
                    choices: inFile.filter { $0.rule.section == section }.map { ($0.key, label(of: $0)) })
            }
        }
    }

    private static func label(of clock: ClockRule) -> Phrase {
        let rule = clock.rule
        func label(_ language: Language) -> String {
            let period =
                clock.period.map { $0.phrase[language] }
                ?? clock.variants.map { $0.period.phrase[language] }
                .joined(separator: " / ")
            let text = rule.text[language]
            return "\(shortened(text)) – \(period)"
        }
        return Phrase(label(.vietnamese), label(.english))
    }

    /// As much of a sentence as fits into a line of choices, cut between words.
    private static func shortened(_ text: String, to length: Int = 72) -> String {
        guard text.count > length else { return text }
        let start = text.prefix(length)
        return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
    }

    private static func variants(of chosen: ClockRule?, among clock: DueClock) -> [ClockVariant] {
        if let chosen { return chosen.variants }
        var seen: Set<String> = []
        return clock.all.flatMap(\.variants).filter { seen.insert($0.name).inserted }
    }
}

extension Law {
    /// The rule's key as it stands in addresses: with its file where another pack uses the same key.
    func address(of rule: Rule) -> String {
        self.rule(rule.key)?.id == rule.id ? rule.key : rule.id
    }
}
