import Civics

/// The public page of a unit: who they are, what they post, who heads the committee, what became of them.
struct UnitPage: Page {
    struct Group: Sendable {
        let kind: Phrase
        let units: [UnitLink]
    }

    let unit: Unit
    let isThere: Bool
    let parent: UnitLink?
    let ancestors: [UnitLink]
    let successors: [UnitLink]
    let groups: [Group]
    let events: [UnitEvent]
    /// What is decided and has yet to take effect.
    let planned: [UnitEvent]
    /// The day on which it begins, where that has not come.
    let beginsOn: Day?
    let committeeName: String?
    let committeeHead: CommitteeMember?
    let profile: UnitProfile?
    let sections: [UnitSection]

    init(
        _ unit: Unit, history: UnitHistory, tree: UnitTree, committee: Committee?, profile: UnitProfile?,
        sections: [UnitSection]
    ) {
        self.unit = unit
        isThere = tree.contains(unit.id)
        parent = (tree.parent(of: unit.id) ?? unit.parent.flatMap { history[$0]?.latest }).map(UnitLink.init)
        ancestors = tree.ancestors(of: unit.id).reversed().map(UnitLink.init)
        successors = isThere ? [] : tree.successors(of: unit.id).map(UnitLink.init)
        groups = Dictionary(grouping: tree.children(of: unit.id), by: \.kind)
            .sorted { $0.key.order < $1.key.order }
            .map { Group(kind: $0.key.name, units: $0.value.map(UnitLink.init)) }
        let all = UnitEvent.all(of: unit.id, in: history)
        events = all.filter { $0.holdsFrom <= tree.day }
        planned = all.filter { $0.holdsFrom > tree.day }
        beginsOn = unit.validity.first.flatMap { $0 > tree.day ? $0 : nil }
        let isInForce = committee?.isInForce(on: tree.day) ?? false
        committeeName = isInForce ? committee?.name : nil
        committeeHead = committee?.head(on: tree.day)
        self.profile = profile
        self.sections = sections
    }

    var title: Phrase { Phrase(name: unit.name) }

    var trail: [Crumb] {
        [Crumb(Phrase("Đơn vị", "Units"), .units)]
            + ancestors.map { Crumb(Phrase(name: $0.name), $0.address) }
    }
}

/// The name of a unit, leading to its page.
struct UnitLink: Sendable {
    let name: String
    let code: String

    init(_ unit: Unit) {
        name = unit.name
        code = unit.code
    }

    var address: Address { .unit(code) }

    var view: Markup { "<a href=\"\(address)\">\(name)</a>" }
}
