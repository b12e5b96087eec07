import Civics

/// One rule: what it says, where it stands, since when, and what is not certain of it.
struct RulePage: Page {
    struct Version {
        let text: Phrase
        let citation: Phrase
        let validity: DayRange
        let isThis: Bool
        let address: Address
    }

    let rule: Rule
    let citation: Phrase
    let instrument: Instrument?
    let isInForce: Bool
    let periods: [(name: Phrase, question: Address)]
    let history: [Version]

    var title: Phrase { citation }
    var door: Door? { .know }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Luật", "The law"), .law),
            Crumb(RulePackName.pack(rule.file), .rulePack(rule.file)),
        ]
    }

    init(_ rule: Rule, law: Law, today: Day) {
        self.rule = rule
        citation = law.citation(of: rule)
        instrument = law.instrument(rule.instrument)
        isInForce = rule.isInForce(on: today)
        periods = ClockRule.periods(of: rule).flatMap { clock -> [(name: Phrase, question: Address)] in
            let start = rule.isInForce(on: today) ? today : rule.validity.last ?? rule.validity.first ?? today
            let plain = clock.period.map {
                ($0.phrase, Address.calculator(ClockQuestion(clock.key, from: start)))
            }
            return (plain.map { [$0] } ?? [])
                + clock.variants.map { variant in
                    (
                        Phrase(
                            "\(variant.period.phrase.vietnamese) (\(variant.title.vietnamese))",
                            "\(variant.period.phrase.english) (\(variant.title.english))"),
                        .calculator(ClockQuestion(clock.key, from: start, variant: variant.name))
                    )
                }
        }
        history = law.history(of: rule).map { version in
            Version(
                text: version.text, citation: law.citation(of: version), validity: version.validity,
                isThis: version.id == rule.id, address: .rule(law.address(of: version)))
        }
    }

    static func validity(_ range: DayRange, _ language: Language) -> String {
        range.first == nil && range.last == nil
            ? Phrase("không rõ", "not known")[language] : Format.days(range, language)
    }
}
