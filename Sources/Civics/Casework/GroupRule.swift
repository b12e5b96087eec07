/// When people who come together send representatives, and how many (đoàn đông người, cử đại diện: Điều 29 Luật
/// 42/2013/QH13).
package struct GroupRule: Hashable, Sendable {
    package struct Step: Hashable, Sendable {
        package let people: ClosedRange<Int>
        package let representatives: ClosedRange<Int>
    }

    package let steps: [Step]
    package let text: Phrase
    package let citation: Phrase

    /// Nothing where the rule says no numbers.
    init?(_ rule: Rule, _ law: Law) {
        steps = rule.fields.list("representatives").compactMap(\.map).map(RuleFields.init).compactMap { row in
            guard let first = row.int("people_from"), let most = row.int("max") else { return nil }
            return Step(
                people: first...max(first, row.int("people_to") ?? Int(Int32.max)),
                representatives: min(row.int("min") ?? 1, most)...most)
        }
        guard !steps.isEmpty else { return nil }
        text = rule.text
        citation = law.citation(of: rule)
    }

    /// From how many people on it is a group.
    package var smallest: Int { steps.map(\.people.lowerBound).min() ?? .max }

    package func isGroup(_ people: Int) -> Bool { people >= smallest }

    /// How many representatives so many people send; nothing where they are no group.
    package func representatives(for people: Int) -> ClosedRange<Int>? {
        steps.first { $0.people.contains(people) }?.representatives
    }

    /// Refuses a number of representatives that the law does not know.
    package func check(representatives count: Int, of people: Int) throws(Refusal) {
        guard let range = representatives(for: people), !range.contains(count) else { return }
        let span =
            range.lowerBound == range.upperBound
            ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
        throw Refusal(
            .invalid,
            Phrase(
                "\(people) người thì cử \(span) người đại diện; ở đây ghi \(count) người. Mỗi người đại diện một dòng.",
                "\(people) people send \(span) representatives; \(count) are named here. One name a line."),
            field: "representatives", article: citation.vietnamese)
    }
}

extension GroupRule {
    /// The rule that is in force on the day.
    package static func inForce(on day: Day, _ law: Law) -> GroupRule? {
        law.rule(ReceptionRules.representatives, on: day).flatMap { GroupRule($0, law) }
    }
}
