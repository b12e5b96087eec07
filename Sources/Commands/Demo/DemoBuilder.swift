import Civics
import Foundation
import Records

/// Makes the city out of its plan, by the stores' own acts: every row has its row in the journal.
final class DemoBuilder {
    let plan: DemoPlan
    let archive: Archive
    let clock: DemoClock
    let files: FileFolder
    let key: InstallationKey
    let chance: DemoChance
    let timeline: DemoTimeline
    let units: DemoUnits
    let people: DemoPeople
    let law: Law
    let codes = DemoCodes()
    private var changes: [(Day, UnitChange)] = []

    init(plan: DemoPlan, archive: Archive, clock: DemoClock, files: FileFolder, key: InstallationKey) throws {
        self.plan = plan
        self.archive = archive
        self.clock = clock
        self.files = files
        self.key = key
        law = try Law.load()
        chance = DemoChance(seed: plan.seed)
        timeline = DemoTimeline(until: plan.standsAt)
        var changes: [(Day, UnitChange)] = []
        units = DemoUnits(plan, chance, archive.randomness, &changes)
        people = DemoPeople(units, plan, chance)
        self.changes = changes
    }

    func build() async throws {
        let hash = try await PasswordHasher(randomness: archive.randomness).hash(DemoPeople.password)
        addUnits()
        addPeople(hash)
        DemoCommittee(city: self).add()
        try DemoPostings(city: self).add()
        DemoReceptions(city: self).add()
        DemoLetters(city: self).add()
        try DemoDialogues(city: self).add()
        DemoPromises(city: self).add()
        try DemoReports(city: self).add()
        try await timeline.play(on: clock)
    }

    func answer(address: String) -> DemoAnswer {
        DemoAnswer(
            address: address, city: DemoNames.province, standsAt: "\(plan.asOf) 14:00", seed: plan.seed,
            accounts: people.holding(on: plan.asOf).map { account in
                DemoAnswer.Account(
                    login: account.login, password: DemoPeople.password, name: account.name,
                    role: account.posts[0].role.rawValue,
                    roleName: account.posts[0].role.name.vietnamese, unit: account.unitCode,
                    unitName: account.unitName.isEmpty ? nil : account.unitName)
            },
            units: [DemoAnswer.UnitCode(code: DemoNames.provinceCode, name: DemoNames.province)]
                + units.there(on: plan.asOf).map { DemoAnswer.UnitCode(code: $0.code, name: $0.name) },
            periods: [plan.period.before, plan.period].map(\.description), codes: codes.all)
    }

    private func addUnits() {
        let store = UnitStore(archive: archive)
        for (day, change) in changes {
            timeline.add(Instant(day, hour: 7)) {
                try await store.change(by: .keeper, change)
            }
        }
        let profiles = UnitProfileStore(archive: archive)
        for unit in units.all {
            let day = unit.validity.first ?? plan.beginning
            let profile = UnitProfile(
                unit: unit.id, from: day,
                households: unit.isCommune ? unit.villages.count * chance.number(320...610) : nil,
                staff: unit.isCommune ? chance.number(18...26) : chance.number(12...240),
                hasUnion: unit.kind.form == .workplace ? chance.happens(85) : true,
                hasPartyCell: unit.kind.form == .workplace ? chance.happens(60) : true,
                address: "Số \(chance.number(1...180)), đường \(chance.one(of: DemoNames.wards)), Tân Phong",
                phone: "0200 3\(chance.number(100...999)) \(chance.number(100...999))",
                contact: people.resident())
            timeline.add(Instant(day, hour: 7, minute: 30)) {
                try await profiles.save(profile, by: .keeper)
            }
        }
    }

    private func addPeople(_ hash: PasswordHash) {
        let store = PersonStore(archive: archive)
        let door = SignInStore(archive: archive, hasher: PasswordHasher(threads: 1), key: key)
        let people = people
        for account in people.accounts {
            let post = account.posts[0]
            let day = post.term.first ?? plan.beginning
            timeline.add(Instant(day, hour: 7, minute: 45)) {
                let invited = try await store.add(
                    name: account.name, login: account.login, to: post.role, in: post.unit, term: post.term,
                    by: .keeper)
                people.note(invited.person.id, as: account.login)
                try await door.setPassword(hash, of: invited.person.id)
            }
        }
    }
}
