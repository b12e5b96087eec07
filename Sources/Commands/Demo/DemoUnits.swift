import Civics
import Records

/// The units of the city, before and after it lost its middle level.
struct DemoUnits {
    let city: Unit.ID
    /// Wards, communes and bodies that are there on the day; what was merged away is not among them.
    private(set) var all: [Member]
    /// The code of the unit that took the place of each that was merged.
    private var heirs: [String: String] = [:]

    /// A unit that publishes or reports, with the days on which it is there.
    struct Member {
        let id: Unit.ID
        let code: String
        let name: String
        let kind: UnitKind
        let validity: DayRange
        let villages: [(id: Unit.ID, code: String, name: String)]
        /// Of a hundred duties, how many it usually fulfils in time.
        let diligence: Int

        var isCommune: Bool { kind.level == .commune }

        func scope(on day: Day) -> DisclosureScope? {
            DisclosureScope.allCases.first { kind.isBound(byScope: $0.rawValue, on: day) }
        }
    }

    init(
        _ plan: DemoPlan, _ chance: DemoChance, _ randomness: Randomness, _ changes: inout [(Day, UnitChange)]
    ) {
        func newID() -> Unit.ID { randomness.newID(at: Instant(plan.beginning, hour: 8)) }
        func kind(_ key: String) -> UnitKind {
            guard let kind = UnitKind(key) else { preconditionFailure("no kind of unit is called \(key)") }
            return kind
        }
        var establishing: [UnitChange] = []
        func establish(_ code: String, _ name: String, _ key: String, under parent: Unit.ID?) -> Unit.ID {
            let id = newID()
            establishing.append(
                .establish(
                    UnitChange.NewUnit(id: id, code: code, name: name, kind: kind(key), parent: parent),
                    on: nil))
            return id
        }

        let city = establish("tp", DemoNames.province, "city", under: nil)
        self.city = city
        let eve = DemoPlan.twoLevels.adding(days: -1)
        let old = DayRange(from: nil, to: plan.hasTwoLevels ? eve : nil)
        var members: [Member] = []
        for (position, name) in DemoNames.wards.enumerated() {
            let code = "p0\(position + 1)"
            let id = establish(code, "Phường \(name)", "ward", under: city)
            let villages = (1...4).map { number in
                let name = "Tổ dân phố số \(number)"
                return (
                    id: establish("\(code)-t\(number)", name, "residential_group", under: id),
                    code: "\(code)-t\(number)", name: name
                )
            }
            members.append(
                Member(
                    id: id, code: code, name: "Phường \(name)", kind: kind("ward"), validity: old,
                    villages: villages, diligence: [95, 90, 82, 93, 70, 88, 92, 60, 97][position]))
        }
        for (position, name) in DemoNames.communes.enumerated() {
            let code = "x0\(position + 1)"
            let id = establish(code, "Xã \(name)", "commune", under: city)
            let villages = DemoNames.hamlets.enumerated().map { number, hamlet in
                (
                    id: establish("\(code)-t\(number + 1)", "Thôn \(hamlet)", "village", under: id),
                    code: "\(code)-t\(number + 1)", name: "Thôn \(hamlet)"
                )
            }
            members.append(
                Member(
                    id: id, code: code, name: "Xã \(name)", kind: kind("commune"), validity: old,
                    villages: villages, diligence: [90, 76, 94, 55][position]))
        }
        for body in DemoNames.bodies {
            let id = establish(body.code, body.name, body.kind, under: city)
            members.append(
                Member(
                    id: id, code: body.code, name: body.name, kind: kind(body.kind),
                    validity: DayRange(from: nil, to: nil), villages: [], diligence: chance.number(65...98)))
        }
        changes += establishing.map { (plan.beginning, $0) }
        all = members
        if plan.hasTwoLevels { merge(newID, kind, &changes) }
    }

    /// From 1 July 2025: the city stands directly under the centre, nine wards become four, four communes two.
    private mutating func merge(
        _ newID: () -> Unit.ID, _ kind: (String) -> UnitKind, _ changes: inout [(Day, UnitChange)]
    ) {
        let day = DemoPlan.twoLevels
        changes.append((day, .reclassify(city, as: kind("central_city"), on: day)))
        let groups: [(code: String, name: String, key: String, from: [String])] = [
            ("p21", "Phường Bến Đò", "ward", ["p01", "p02", "p03"]),
            ("p22", "Phường Hoa Phượng", "ward", ["p04", "p05"]),
            ("p23", "Phường Phú Thịnh", "ward", ["p06", "p07"]),
            ("p24", "Phường Sông Vàng", "ward", ["p08", "p09"]),
            ("x21", "Xã Đồng Xuân", "commune", ["x01", "x02"]),
            ("x22", "Xã Mỹ Hưng", "commune", ["x03", "x04"]),
        ]
        for group in groups {
            let merged = all.filter { group.from.contains($0.code) }
            let heir = UnitChange.NewUnit(
                id: newID(), code: group.code, name: group.name, kind: kind(group.key), parent: city)
            for member in merged { heirs[member.code] = group.code }
            changes.append((day, .merge(merged.map(\.id), into: .new(heir), on: day)))
            all.append(
                Member(
                    id: heir.id, code: group.code, name: group.name, kind: kind(group.key),
                    validity: DayRange(from: day, to: nil), villages: merged.flatMap(\.villages),
                    diligence: merged[0].diligence))
        }
    }

    /// The unit itself, or on a day after it was merged the one that took its place.
    func holder(of unit: Member, on day: Day) -> Member {
        guard !unit.validity.contains(day), let code = heirs[unit.code] else { return unit }
        return all.first { $0.code == code } ?? unit
    }

    func there(on day: Day) -> [Member] {
        all.filter { $0.validity.contains(day) }
    }

    /// Those that publish.
    func publishing(on day: Day) -> [Member] {
        there(on: day).filter { $0.scope(on: day) != nil }
    }

    /// Those that report to the committee.
    func reporting(on day: Day) -> [Member] {
        there(on: day).filter { $0.kind.form != nil && $0.kind.form != .committee }
    }
}
