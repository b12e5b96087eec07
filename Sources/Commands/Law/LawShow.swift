import ArgumentParser
import Civics

/// Shows one rule: what it says, where it stands, when it is in force, and what is not certain.
package struct LawShow: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one rule.",
        discussion: """
            With --on, the version of the rule that is in force on that day is shown: the rule itself, or the one that it \
            replaced or that replaced it. Where none is in force, the command refuses with exit code 1.
            """)

    @Argument(help: "The rule's key, as in the rule packs; file/key where two packs use the same key.")
    var key: String

    @Option(help: "A day, YYYY-MM-DD.")
    var on: Day?

    @Flag(help: "Answer as JSON.")
    var json = false

    package init() {}

    package func run() async throws {
        let law = try Law.read()
        guard let rule = law.rule(key) else {
            throw Refusal(
                .notFound,
                Phrase(
                    "Không có quy định nào mang mã “\(key)”.", "There is no rule with the key “\(key)”."))
        }
        guard let day = on else { return try show(rule, law) }
        guard let version = law.version(of: rule, on: day) else {
            throw Refusal(
                .notFound,
                Phrase(
                    "Ngày \(day.spoken(.vietnamese)) quy định “\(key)” không có hiệu lực.",
                    "The rule “\(key)” is not in force on \(day.spoken(.english))."))
        }
        try show(version, law)
    }

    private func show(_ rule: Rule, _ law: Law) throws {
        if json { return try Terminal.json(RuleRow(rule, law)) }
        let language = Terminal.language
        for line in RuleSheet(rule, law, language).lines { Terminal.say(line) }
    }
}
