@testable import Civics

/// The units that permission is tried on: a city, two wards and a school under it, a village of the first ward.
struct AuthorityTree: UnitLineage {
    static let city = Unit.ID(high: 1, low: 0)
    static let ward = Unit.ID(high: 2, low: 0)
    static let village = Unit.ID(high: 3, low: 0)
    static let sisterWard = Unit.ID(high: 4, low: 0)
    static let school = Unit.ID(high: 5, low: 0)
    /// A ward that was merged away before the day of the tree.
    static let gone = Unit.ID(high: 6, low: 0)

    private static let parents: [Unit.ID: Unit.ID] = [
        ward: city, village: ward, sisterWard: city, school: city,
    ]

    func contains(_ unit: Unit.ID) -> Bool { unit == Self.city || Self.parents[unit] != nil }
    func parent(of unit: Unit.ID) -> Unit.ID? { Self.parents[unit] }
    func isVillage(_ unit: Unit.ID) -> Bool { unit == Self.village }
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
        Authority(of: person, appointments: appointment.map { [$0] } ?? [], on: day, in: AuthorityTree())
    }
}
