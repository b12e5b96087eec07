import Civics

/// The calculator of due days, with the working where a question was asked.
struct CalculatorPage: Page {
    let form: Form
    /// The rules to choose from: in force on the day that is asked about, by their part of the law, then the others.
    let groups: [RuleChoices.Group]
    /// What the list was narrowed down to, and whether anything was found.
    let wanted: String
    let isFound: Bool
    let variants: [ClockVariant]
    /// The rule has a period where no variant is chosen.
    let hasOrdinaryCase: Bool
    let reading: ClockReading?
    /// The key of the rule that was used, for the link to it.
    let ruleKey: String?
    let shared: String?

    let title = Phrase("Tính hạn theo luật", "Due days by the law")
    var door: Door? { .check }

    init(form: Form, clock: DueClock, origin: String, today: Day, reading: ClockReading? = nil) {
        self.form = form
        self.reading = reading
        let choices = RuleChoices(
            of: clock, on: Day(form.typed("ngay")) ?? today, wanted: form.typed("tim"),
            chosen: form.typed("quy-dinh"))
        groups = choices.groups
        wanted = form.typed("tim")
        isFound = choices.isFound
        hasOrdinaryCase = clock.clocks[form.typed("quy-dinh")].map { $0.period != nil } ?? true
        variants = Self.variants(of: clock.clocks[form.typed("quy-dinh")], among: clock)
        ruleKey = reading.map { clock.law.address(of: $0.clock.rule) }
        shared = reading.map { origin + Address.calculator($0.question).path }
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
