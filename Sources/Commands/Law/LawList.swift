import ArgumentParser
import Civics

/// Lists the rules that bind a kind of unit on a day.
package struct LawList: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List rules: key, days in force, article and what they say.",
        discussion: """
            --unit-kind takes a kind of unit (ward, school, state_enterprise …) or a scope of the rules (commune, agency, \
            state_enterprise, employer, village, district, province, party). Rules for all units are listed with them.
            """)

    @Option(help: "A kind of unit, or a scope of the rules.")
    var unitKind: String?

    @Option(help: "A day, YYYY-MM-DD: only rules in force on it.")
    var on: Day?

    @Option(help: "Only one rule pack: disclosure, casework, duties …")
    var file: String?

    @Flag(help: "Answer as JSON: an array of rules.")
    var json = false

    package init() {}

    package func run() async throws {
        let law = try Law.read()
        let rules = try chosen(from: law)
        if json { return try Terminal.json(rules.map { RuleRow($0, law) }) }
        let language = Terminal.language
        for rule in rules {
            let unsure = rule.isUnsure ? " (?)" : ""
            Terminal.say(
                "\(rule.file)/\(rule.key)\t\(RuleSheet.validity(rule.validity, language))\t"
                    + "\(law.citation(of: rule)[language])\t\(rule.text[language])\(unsure)"
            )
        }
    }

    private func chosen(from law: Law) throws -> [Rule] {
        if let file, law.rules(in: file).isEmpty {
            throw Refusal(
                .notFound,
                Phrase("Không có bộ quy định “\(file)”.", "There is no rule pack “\(file)”."), field: "file")
        }
        let binds = try binding(law)
        return law.rules.filter { rule in
            (file == nil || rule.file == file) && (on.map(rule.isInForce) ?? true) && binds(rule)
        }
    }

    /// Whether a rule binds the kind of unit asked for. A rule of casework without a scope binds all.
    private func binding(_ law: Law) throws -> (Rule) -> Bool {
        guard let unitKind else { return { _ in true } }
        if let kind = UnitKind(unitKind) {
            return { rule in
                guard let scope = rule.scope else { return rule.file == "casework" }
                return on.map { kind.isBound(byScope: scope, on: $0) }
                    ?? (scope == "all" || kind.scopes.contains { $0.name == scope })
            }
        }
        guard law.rules.contains(where: { $0.scope == unitKind }) else {
            throw Refusal(
                .notFound,
                Phrase(
                    "Không có loại đơn vị “\(unitKind)”.", "There is no kind of unit or scope “\(unitKind)”."),
                field: "unit-kind")
        }
        return { rule in
            guard let scope = rule.scope else { return rule.file == "casework" }
            return scope == unitKind || scope == "all"
        }
    }
}
