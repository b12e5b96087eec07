/// Everything that must be published, under every regime (danh mục nội dung công khai).
package struct DisclosureCatalogue: Sendable {
    /// In the order of the law.
    package let items: [DisclosureItem]
    private let positions: [String: Int]

    package init(_ items: [DisclosureItem]) {
        self.items = items
        positions = Dictionary(
            items.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    package func item(_ id: DisclosureItem.ID) -> DisclosureItem? {
        positions[id].map { items[$0] }
    }

    /// Where the item stands among the others.
    package func position(of id: DisclosureItem.ID) -> Int {
        positions[id] ?? items.count
    }

    /// What a unit of this scope must publish on this day.
    ///
    /// A state enterprise is also an employer; since Luật 10/2022 Điều 64 names the same contents and more, that list
    /// stands alone while it is in force, and Nghị định 145/2020 Điều 43 before.
    package func items(for scope: DisclosureScope, on day: Day) -> [DisclosureItem] {
        let own = items.filter { $0.scope == scope && $0.isInForce(on: day) }
        guard own.isEmpty, scope == .stateEnterprise else { return own }
        return items(for: .employer, on: day)
    }

    /// What a unit of this scope must publish on at least one day of the period.
    package func items(for scope: DisclosureScope, in period: DayRange) -> [DisclosureItem] {
        let own = items.filter { $0.scope == scope && $0.validity.overlaps(period) }
        guard scope == .stateEnterprise, let first = period.first else { return own }
        let before = items(for: scope, on: first).filter { $0.scope == .employer }
        return before + own
    }
}
