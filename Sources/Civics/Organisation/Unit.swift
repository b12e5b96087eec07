/// A body that the law or the committee knows (đơn vị): a province, a commune, an agency, a school, an enterprise.
/// This is what was true of it on one day; `UnitHistory` keeps the rest.
package struct Unit: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Unit>

    package let id: ID
    /// As people write it, and as its address shows it. No two units of one day share a code.
    package let code: String
    package let name: String
    package let kind: UnitKind
    /// The unit it stands under; nothing at the top.
    package let parent: ID?
    /// From its first day to its last.
    package let validity: DayRange
    /// The name without marks, for searching.
    package let fold: String
    /// The name as lists are sorted.
    package let sortKey: String

    package init(
        id: ID, code: String, name: String, kind: UnitKind, parent: ID? = nil,
        validity: DayRange = DayRange(from: nil, to: nil)
    ) {
        self.init(
            id: id, code: code, name: name, kind: kind, parent: parent, validity: validity, fold: name.folded,
            sortKey: name.vietnameseSortKey)
    }

    init(
        id: ID, code: String, name: String, kind: UnitKind, parent: ID?, validity: DayRange, fold: String,
        sortKey: String
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.kind = kind
        self.parent = parent
        self.validity = validity
        self.fold = fold
        self.sortKey = sortKey
    }

    /// In lists: by kind first, then in Vietnamese order.
    package static func inListOrder(_ one: Unit, _ other: Unit) -> Bool {
        (one.kind.order, one.sortKey, one.code) < (other.kind.order, other.sortKey, other.code)
    }
}
