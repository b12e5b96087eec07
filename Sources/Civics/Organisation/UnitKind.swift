/// What sort of unit it is (loại hình đơn vị): ward, school, state enterprise. Kinds are data, in `unit-kinds.yaml`.
package struct UnitKind: Sendable {
    /// The rung on the ladder of territories (cấp).
    package enum Level: String, CaseIterable, Sendable, Codable {
        case province, district, commune, village
        /// Not a territory: an agency, a school, an enterprise, a party organisation.
        case body
    }

    /// The set of indicators a unit reports by.
    package enum ReportForm: String, CaseIterable, Sendable, Codable {
        case commune, agency, workplace, committee
    }

    /// A scope of the rules of law that binds the kind during some days.
    package struct Scope: Hashable, Sendable {
        package let name: String
        package let validity: DayRange
    }

    /// As in files: "ward".
    package let key: String
    package let name: Phrase
    package let level: Level
    package let scopes: [Scope]
    /// Nothing where units of the kind do not report.
    package let form: ReportForm?
    package let mayStandAtTheTop: Bool
    /// Keys of the kinds it may stand under.
    package let parents: [String]
    /// The days during which there can be units of the kind.
    package let validity: DayRange
    /// Its place in lists, from 0.
    package let order: Int

    /// Whether rules with this scope bind units of the kind on the day.
    package func isBound(byScope scope: String, on day: Day) -> Bool {
        scope == "all" || scopes.contains { $0.name == scope && $0.validity.contains(day) }
    }

    package func scopes(on day: Day) -> [String] {
        scopes.filter { $0.validity.contains(day) }.map(\.name)
    }

    package func mayStand(under parent: UnitKind) -> Bool {
        parents.contains(parent.key)
    }
}

extension UnitKind: Hashable, Identifiable {
    package var id: String { key }

    package static func == (one: Self, other: Self) -> Bool {
        one.key == other.key
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(key)
    }
}

extension UnitKind {
    /// Every kind, in the order of lists.
    package static var all: [UnitKind] { UnitKinds.shipped.all }

    /// The kind with this key, or nothing where there is none.
    package init?(_ key: String) {
        guard let kind = UnitKinds.shipped[key] else { return nil }
        self = kind
    }
}
