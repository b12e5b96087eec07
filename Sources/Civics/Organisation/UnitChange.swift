/// What is decided about units, and from which day it holds: the day is the first on which things are as decided.
package enum UnitChange: Equatable, Sendable {
    /// A unit begins (thành lập). Without a day it has always been there.
    case establish(NewUnit, on: Day?)
    /// Đổi tên.
    case rename(Unit.ID, to: String, on: Day)
    /// Stands under another unit from now on (chuyển đơn vị cấp trên).
    case move(Unit.ID, under: Unit.ID?, on: Day)
    /// Becomes a unit of another kind: a commune a ward, a town a city.
    case reclassify(Unit.ID, as: UnitKind, on: Day)
    /// Several become one (sáp nhập, nhập). Those under them go to the one.
    case merge([Unit.ID], into: Heir, on: Day)
    /// One becomes several (chia, tách). Each unit under it goes to the part that names it.
    case split(Unit.ID, into: [Part], on: Day)
    /// A unit ends and nobody takes over (giải thể). Those under it go to `heir`, where there are any.
    case dissolve(Unit.ID, childrenTo: Unit.ID?, on: Day)

    /// A unit that does not exist yet.
    package struct NewUnit: Equatable, Sendable {
        package let id: Unit.ID
        package let code: String
        package let name: String
        package let kind: UnitKind
        package let parent: Unit.ID?
        package let list: OfficialUnitList?

        package init(
            id: Unit.ID, code: String, name: String, kind: UnitKind, parent: Unit.ID?,
            list: OfficialUnitList? = nil
        ) {
            self.id = id
            self.code = code
            self.name = name.normalized.trimmed
            self.kind = kind
            self.parent = parent
            self.list = list
        }
    }

    /// Who takes over: a unit there is, or a new one.
    package enum Heir: Equatable, Sendable {
        case existing(Unit.ID)
        case new(NewUnit)

        package var id: Unit.ID {
            switch self {
            case .existing(let id): id
            case .new(let unit): unit.id
            }
        }
    }

    /// One part of a unit that is split. The unit itself may go on as one of its parts.
    package struct Part: Equatable, Sendable {
        package let heir: Heir
        /// Those under the unit that go to this part.
        package let children: [Unit.ID]

        package init(_ heir: Heir, children: [Unit.ID] = []) {
            self.heir = heir
            self.children = children
        }
    }
}
