/// How often the head of a unit must receive citizens (nghĩa vụ tiếp công dân của người đứng đầu): Điều 12, 13, 15, 18
/// Luật 42/2013/QH13, with Law 136/2025/QH15 from 1 July 2026.
package struct ReceptionDuty: Hashable, Sendable {
    package enum Per: String, Sendable {
        case week, month
    }

    /// The key of its rule.
    package let rule: String
    package let name: Phrase
    package let citation: Phrase
    /// At least so many days…
    package let days: Int
    /// …in each of these.
    package let per: Per
    /// Whether a deputy may receive in the head's place; nothing in the law forbids it unless it says so.
    package let mayDelegate: Bool
    package let isUnsure: Bool

    /// The duty that binds the head of the unit on the day; nothing where the law sets none.
    package static func of(_ unit: Unit, in tree: UnitTree, under law: Law) -> ReceptionDuty? {
        of(unit.kind, level: level(of: unit, in: tree), on: tree.day, under: law)
    }

    /// - Parameter level: the territory at which a Party organisation stands, where that decides.
    package static func of(_ kind: UnitKind, level: UnitKind.Level, on day: Day, under law: Law)
        -> ReceptionDuty?
    {
        law.rules(in: "duties", section: "citizen_reception", on: day).lazy
            .filter { $0.fields.string("duty") == "reception" }
            .filter { rule in rule.scope.map { kind.isBound(byScope: $0, on: day) } ?? false }
            .compactMap { ReceptionDuty($0, level: level, law) }.first
    }

    /// "Ít nhất 1 ngày mỗi tuần".
    package var frequency: Phrase {
        switch per {
        case .week:
            Phrase("ít nhất \(days) ngày mỗi tuần", "at least \(days) \(days == 1 ? "day" : "days") a week")
        case .month:
            Phrase("ít nhất \(days) ngày mỗi tháng", "at least \(days) \(days == 1 ? "day" : "days") a month")
        }
    }

    private init?(_ rule: Rule, level: UnitKind.Level, _ law: Law) {
        guard let all = rule.fields.nested("min_frequency"),
            let frequency = all.int("n") == nil ? all.nested(level.rawValue) : all,
            let days = frequency.int("n"), let per = frequency.string("per").flatMap(Per.init)
        else { return nil }
        self.rule = rule.key
        name = rule.text
        citation = law.citation(of: rule)
        self.days = days
        self.per = per
        mayDelegate = rule.fields.bool("delegation_to_deputy") ?? true
        isUnsure = rule.isUnsure
    }

    /// The rung of the unit itself, or that of the territory above it.
    package static func level(of unit: Unit, in tree: UnitTree) -> UnitKind.Level {
        guard unit.kind.level == .body else { return unit.kind.level }
        return tree.ancestors(of: unit.id).map(\.kind.level).first { $0 != .body } ?? .body
    }
}
