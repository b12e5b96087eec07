import Civics
import Records

/// The people of the city who have accounts.
final class DemoPeople {
    /// All sign in with this. It is printed and shown for anyone to read.
    static let password = "dan biet dan ban"

    struct Account {
        let name: String
        let login: String
        let posts: [(role: Role, unit: Unit.ID?, term: DayRange)]
        let unitCode: String?
        let unitName: String
    }

    private(set) var accounts: [Account] = []
    private(set) var ids: [String: Person.ID] = [:]
    private var used: Set<String> = []
    private var tasks: [Int: CommitteeTask.ID] = [:]
    private let chance: DemoChance

    init(_ units: DemoUnits, _ plan: DemoPlan, _ chance: DemoChance) {
        self.chance = chance
        let always = DayRange(from: plan.beginning, to: nil)
        func add(
            _ login: String, _ role: Role, _ unit: DemoUnits.Member?, in id: Unit.ID? = nil,
            term: DayRange? = nil
        ) {
            let term = term ?? always
            accounts.append(
                Account(
                    name: newName(), login: login, posts: [(role, unit?.id ?? id, term)],
                    unitCode: unit?.code ?? (id == nil ? nil : DemoNames.provinceCode),
                    unitName: unit?.name ?? (id == nil ? "" : DemoNames.province)))
        }
        add("quantri", .keeper, nil)
        add("truongban", .committeeHead, nil, in: units.city)
        add("thuky", .committeeSecretary, nil, in: units.city)
        add("thanhvien1", .committeeMember, nil, in: units.city)
        add("thanhvien2", .committeeMember, nil, in: units.city)
        add("kiemtra", .inspector, nil, in: units.city)
        add("kiemtoan", .auditor, nil)
        for unit in units.all where unit.kind.form != nil || unit.kind.key == "fatherland_front" {
            let term = DayRange(from: unit.validity.first ?? plan.beginning, to: unit.validity.last)
            add("lanhdao.\(unit.code)", .unitHead, unit, term: term)
            add("canbo.\(unit.code)", .unitClerk, unit, term: term)
            guard unit.isCommune else { continue }
            add("tiepdan.\(unit.code)", .receptionOfficer, unit, term: term)
            add("mattran.\(unit.code)", .frontRepresentative, unit, term: term)
        }
        for (number, unit) in units.all.filter(\.isCommune).enumerated() {
            let term = DayRange(from: unit.validity.first ?? plan.beginning, to: unit.validity.last)
            accounts.append(
                Account(
                    name: Self.caseOfficer(number), login: "giaiquyet.\(unit.code)",
                    posts: [(.caseOfficer, unit.id, term)], unitCode: unit.code, unitName: unit.name))
        }
        for unit in units.there(on: plan.asOf) where unit.isCommune {
            guard let village = unit.villages.first else { continue }
            accounts.append(
                Account(
                    name: newName(), login: "totruong.\(village.code)",
                    posts: [(.villageHead, village.id, always)], unitCode: village.code,
                    unitName: "\(village.name), \(unit.name)"))
        }
        // The city's own office, which takes up second complaints.
        add("lanhdao.\(DemoNames.provinceCode)", .unitHead, nil, in: units.city)
        add("giaiquyet.\(DemoNames.provinceCode)", .caseOfficer, nil, in: units.city)
    }

    /// Those who hold something on the day.
    func holding(on day: Day) -> [Account] {
        accounts.filter { $0.posts.contains { $0.term.contains(day) } }
    }

    func note(_ id: Person.ID, as login: String) {
        ids[login] = id
    }

    func noteTask(_ id: CommitteeTask.ID, number: Int) {
        tasks[number] = id
    }

    func task(_ number: Int) -> CommitteeTask.ID? { tasks[number] }

    /// Who signs for the unit.
    func clerk(of unit: DemoUnits.Member) -> Officer { officer("canbo.\(unit.code)") }
    func head(of unit: DemoUnits.Member) -> Officer { officer("lanhdao.\(unit.code)") }
    /// Who receives citizens: the reception officer where there is one, and otherwise the clerk.
    func receptionist(of unit: DemoUnits.Member) -> Officer {
        unit.isCommune ? officer("tiepdan.\(unit.code)") : clerk(of: unit)
    }
    var secretary: Officer { officer("thuky") }

    /// The clerk or the head at work for the unit, and for the one whose place it took.
    func clerkHand(of unit: DemoUnits.Member) -> UnitHand { hand(clerk(of: unit), .unitClerk) }
    func headHand(of unit: DemoUnits.Member) -> UnitHand { hand(head(of: unit), .unitHead) }

    private func hand(_ officer: Officer, _ role: Role) -> UnitHand {
        UnitHand(officer) { deed, _ in deed.isGiven(toOneOf: [role]) }
    }

    /// Who handles the letters of a commune.
    func caseOfficer(of unit: DemoUnits.Member) -> (id: Person.ID, name: String)? {
        let login = "giaiquyet.\(unit.code)"
        guard let id = ids[login], let account = accounts.first(where: { $0.login == login }) else {
            return nil
        }
        return (id, account.name)
    }

    /// The name of whoever signs in so; nothing where nobody does.
    func name(of login: String) -> String? {
        accounts.first { $0.login == login }?.name
    }

    /// Somebody without an account.
    func resident() -> String { newName() }

    private func officer(_ login: String) -> Officer {
        guard let account = accounts.first(where: { $0.login == login }), let id = ids[login] else {
            preconditionFailure("nobody signs in as \(login)")
        }
        return Officer(actor: .person(id), name: account.name)
    }

    /// Named without drawing from chance, so that everyone else stays who they are.
    private static func caseOfficer(_ number: Int) -> String {
        let (surnames, given) = (DemoNames.surnames, DemoNames.women)
        return "\(surnames[(number * 3 + 1) % surnames.count]) \(given[(number * 5 + 2) % given.count])"
    }

    private func newName() -> String {
        for _ in 0..<40 {
            let given = chance.happens(50) ? DemoNames.men : DemoNames.women
            let name = "\(chance.one(of: DemoNames.surnames)) \(chance.one(of: given))"
            if used.insert(name).inserted { return name }
        }
        return "\(chance.one(of: DemoNames.surnames)) \(chance.one(of: DemoNames.women))"
    }
}
