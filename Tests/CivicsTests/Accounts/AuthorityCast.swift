@testable import Civics

/// The units that permission is tried on: a city, two wards and a school under it, a village of the first ward.
enum AuthorityTree {
    static let city = Unit.ID(high: 1, low: 0)
    static let ward = Unit.ID(high: 2, low: 0)
    static let village = Unit.ID(high: 3, low: 0)
    static let sisterWard = Unit.ID(high: 4, low: 0)
    static let school = Unit.ID(high: 5, low: 0)
    /// A ward that was merged away before the day of the tree.
    static let gone = Unit.ID(high: 6, low: 0)

    static func on(_ day: Day) -> UnitTree {
        UnitTree(
            on: day,
            units: [
                unit(city, "city", under: nil), unit(ward, "ward", under: city),
                unit(village, "residential_group", under: ward), unit(sisterWard, "ward", under: city),
                unit(school, "school", under: city),
            ])
    }

    private static func unit(_ id: Unit.ID, _ kind: String, under parent: Unit.ID?) -> Unit {
        Unit(id: id, code: "\(id.high)", name: "\(kind) \(id.high)", kind: UnitKind(kind)!, parent: parent)
    }
}

/// Those who try: each holds one role, from 4 January to 30 June 2022.
enum Who: String, CaseIterable, Sendable {
    case keeper, committeeHead, secretary, member, wardHead, wardClerk, receptionist, caseOfficer,
        villageHead,
        front, inspector, auditor, stranger

    static let term = DayRange(
        from: Day(year: 2022, month: 1, day: 4), to: Day(year: 2022, month: 6, day: 30))
    static let day = Day(year: 2022, month: 3, day: 15)!

    var person: Person {
        let number = UInt64(Self.allCases.firstIndex(of: self)!)
        return Person(id: Person.ID(high: 9, low: number), name: rawValue, login: Login("who.\(number)")!)
    }

    var appointment: Appointment? {
        let post: (Role, Unit.ID?)? =
            switch self {
            case .keeper: (.keeper, nil)
            case .committeeHead: (.committeeHead, AuthorityTree.city)
            case .secretary: (.committeeSecretary, AuthorityTree.city)
            case .member: (.committeeMember, AuthorityTree.city)
            case .wardHead: (.unitHead, AuthorityTree.ward)
            case .wardClerk: (.unitClerk, AuthorityTree.ward)
            case .receptionist: (.receptionOfficer, AuthorityTree.ward)
            case .caseOfficer: (.caseOfficer, AuthorityTree.ward)
            case .villageHead: (.villageHead, AuthorityTree.village)
            case .front: (.frontRepresentative, AuthorityTree.ward)
            case .inspector: (.inspector, AuthorityTree.city)
            case .auditor: (.auditor, nil)
            case .stranger: nil
            }
        return post.map { role, unit in
            Appointment(
                id: Appointment.ID(high: 8, low: person.id.low), person: person.id, role: role, unit: unit,
                term: Self.term)
        }
    }

    func authority(on day: Day = Who.day) -> Authority {
        Authority(of: person, appointments: appointment.map { [$0] } ?? [], in: AuthorityTree.on(day))
    }
}
