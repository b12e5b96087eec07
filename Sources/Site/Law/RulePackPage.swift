import Civics

/// The rules of one part of the law, of all times or of one day.
struct RulePackPage: Page {
    struct Line {
        let text: Phrase
        let citation: Phrase
        let validity: DayRange
        let isUnsure: Bool
        let address: Address
    }

    let file: String
    let day: Day?
    let form: Form
    let sections: [(name: Phrase, lines: [Line])]

    var title: Phrase { RulePackName.pack(file) }
    var door: Door? { .know }
    var trail: [Crumb] { [Crumb(Phrase("Luật", "The law"), .law)] }
    var shape: PageShape { .dense }

    init(_ file: String, law: Law, on day: Day?, form: Form) {
        self.file = file
        self.day = day
        self.form = form
        let rules = law.rules(in: file, on: day)
        var names: [String] = []
        for rule in rules where !names.contains(rule.section) { names.append(rule.section) }
        sections = names.map { name in
            (
                RulePackName.section(name),
                rules.filter { $0.section == name }.map { rule in
                    Line(
                        text: rule.text, citation: law.citation(of: rule), validity: rule.validity,
                        isUnsure: rule.isUnsure, address: .rule(law.address(of: rule)))
                }
            )
        }
    }
}
