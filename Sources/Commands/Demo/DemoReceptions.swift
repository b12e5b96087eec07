import Civics
import Records

/// How the city's heads received people over the half-year: days held, left to a deputy, missed and put off; visits for the
/// first time and again; a group about a clearance project; what was concluded.
struct DemoReceptions {
    let city: DemoBuilder
    let rules: ReceptionRules
    let receptions: ReceptionStore
    let turns: TurnStore
    let visits: VisitStore
    /// Of its own, so that it changes nothing of what is drawn elsewhere.
    let chance: DemoChance
    /// For what was added later, so that it changes nothing of what was drawn before.
    let extras: DemoChance

    init(city: DemoBuilder) {
        self.city = city
        rules = ReceptionRules(DueClock(law: city.law))
        receptions = ReceptionStore(
            archive: city.archive, units: UnitStore(archive: city.archive),
            clocks: DisclosureClocks(archive: city.archive, law: city.law))
        let receipts = ReceiptStore(key: city.key)
        turns = TurnStore(receptions: receptions, receipts: receipts)
        visits = VisitStore(
            receptions: receptions, letters: LetterStore(archive: city.archive, receipts: receipts))
        chance = DemoChance(seed: city.plan.seed &+ 4_213)
        extras = DemoChance(seed: city.plan.seed &+ 6_007)
    }

    private var plan: DemoPlan { city.plan }

    func add() {
        let first = plan.usual(plan.period).firstDay
        let last = plan.asOf.adding(days: 40)
        for (position, unit) in city.units.all.enumerated() where unit.kind.form != nil {
            let start = max(first, unit.validity.first ?? first)
            let end = min(last, unit.validity.last ?? last)
            guard start < end else { continue }
            addSchedule(of: unit, weekday: weekday(of: unit, position), from: start, to: end)
        }
        addCity(from: first, to: last)
    }

    /// The first ward of the city receives on the weekday at which the city stands, so that its line can be seen moving.
    private func weekday(of unit: DemoUnits.Member, _ position: Int) -> Weekday {
        let today = plan.asOf.weekday
        if isShown(unit), rules.calendar.isWorking(plan.asOf) { return today }
        return [.tuesday, .wednesday, .thursday, .friday][position % 4]
    }

    private func isShown(_ unit: DemoUnits.Member) -> Bool { unit.code == "p01" || unit.code == "p21" }

    private func addSchedule(of unit: DemoUnits.Member, weekday: Weekday, from start: Day, to end: Day) {
        let history = DemoCases()
        let rounds = ReceptionRound.all(from: start, to: end, in: rules.calendar) {
            ReceptionDuty.of(unit.kind, level: unit.kind.level, on: $0, under: city.law)
        }
        // Days off move two rounds to one day now and then.
        let days = Set(
            ReceptionProposal.proposals(for: rounds, on: weekday, in: rules.calendar).flatMap(\.days)
        ).filter { $0 >= start && $0 <= end }.sorted()
        let all = Set(days)
        for (month, days) in Dictionary(grouping: days, by: CalendarMonth.init).sorted(by: { $0.key < $1.key }
        ) {
            let planned = DemoSessions(among: all)
            addPlan(of: unit, month, days, planned)
            for day in days { addDay(day, of: unit, planned, history) }
        }
        guard unit.isCommune else { return }
        addOfficeVisits(of: unit, from: start, history)
        if unit.code == "p02" || unit.code == "p22" { addGroup(of: unit, from: start, history) }
        if unit.code == "p03" || unit.code == "p22" { addSealed(of: unit, from: start) }
        if unit.code == "p04" || unit.code == "p23" { addRefusals(of: unit, from: start) }
        if unit.code == "p05" || unit.code == "p24" { addOutOfTurn(of: unit, from: start) }
        if unit.code == "p06" || unit.code == "x21" { addCorrection(of: unit, from: start) }
    }

    /// The schedule of a month, entered in the month before and posted in time or too late.
    private func addPlan(
        of unit: DemoUnits.Member, _ month: CalendarMonth, _ days: [Day], _ planned: DemoSessions
    ) {
        let isDiligent = chance.happens(unit.diligence)
        let wished = month.first.adding(days: isDiligent ? -25 : -3)
        let day = nextWorkingDay(max(wished, unit.validity.first ?? wished))
        let hours =
            isShown(unit)
            ? OfficeHours(opens: 13 * 60 + 30, closes: 16 * 60 + 30)
            : OfficeHours(opens: 7 * 60 + 30, closes: 11 * 60 + 30)
        let drafts = days.filter { $0 >= day }.map { session in
            SessionDraft(
                day: session, hours: hours, place: "Phòng tiếp công dân, trụ sở \(unit.name)",
                receiver: unit.isCommune ? "Chủ tịch UBND \(unit.shortName)" : "Thủ trưởng đơn vị",
                capacity: unit.isCommune ? 12 : 6, postedOn: isDiligent ? day : nil)
        }
        guard !drafts.isEmpty else { return }
        city.timeline.add(Instant(day, hour: 9, minute: chance.number(0...59))) {
            for session in try await receptions.plan(
                drafts, of: unit.id, by: hand(of: unit, city.people.clerk(of: unit)))
            {
                planned.byDay[session.day] = session.id
            }
        }
    }

    /// One day of the schedule: who booked, who received, what was said.
    private func addDay(
        _ day: Day, of unit: DemoUnits.Member, _ planned: DemoSessions, _ history: DemoCases
    ) {
        let isCrowded = unit.isCommune || chance.happens(30)
        let count = isCrowded ? chance.number(isShown(unit) ? 2...4 : 0...3) : 0
        let booked = (0..<count).map { _ in DemoTurn(matter(of: unit), name()) }
        for turn in booked {
            let before = day.adding(days: -chance.number(1...5))
            let phone = "09\(chance.number(10_000_000...99_999_999))"
            city.timeline.add(Instant(before, hour: chance.number(18...21), minute: chance.number(0...59))) {
                guard let id = planned.byDay[day] else { return }
                let session = try await city.archive.read { try ReceptionStore.session(id, in: $0) }
                guard session.isComing else { return }
                let (made, code) = try await turns.book(
                    TurnBooking(name: turn.name, phone: phone, matter: turn.matter.line), at: id)
                turn.turn = made
                if isShown(unit) { city.codes.note(code, as: "turn", newest: true) }
            }
        }
        let (opens, isToday) = (isShown(unit) ? 13 : 7, day == plan.asOf)
        if chance.happens(2), !isToday { return addPostponement(of: unit, day, planned) }
        let fate = fate(of: unit, on: day)
        guard fate != .notHeld else { return addHolding(fate, of: unit, day, planned) }
        for (number, turn) in booked.enumerated() {
            let minute = 32 + number * 22
            let at = Instant(day, hour: opens + minute / 60, minute: minute % 60)
            let course = course(of: day, unit, number)
            if course == .cancelled { addCancelling(turn, on: day) }
            if course == .absent { addAbsence(turn, at: at, of: unit) }
            addVisit(turn, at: at, of: unit, day, planned, history, isCalledOnly: isToday && number == 1)
        }
        if unit.isCommune, !isToday, day.number % 3 == 0 {
            addWalkIn(of: unit, at: Instant(day, hour: opens + 2, minute: 5), planned)
        }
        if !isToday { addHolding(fate, of: unit, day, planned) }
    }

    private func fate(of unit: DemoUnits.Member, on day: Day) -> Holding.Receiver {
        if day == plan.asOf || chance.happens(unit.diligence) { return .head }
        let duty = ReceptionDuty.of(unit.kind, level: unit.kind.level, on: day, under: city.law)
        return duty?.mayDelegate == true && chance.happens(60) ? .deputyDelegated : .notHeld
    }

    private func addPostponement(of unit: DemoUnits.Member, _ day: Day, _ planned: DemoSessions) {
        let told = previousWorkingDay(day)
        let later = freeDay(after: day, planned)
        city.timeline.add(Instant(told, hour: 10)) {
            guard let id = planned.byDay[day] else { return }
            let session = try await city.archive.read { try ReceptionStore.session(id, in: $0) }
            // A commune names another day; whoever booked comes then.
            let next = SessionDraft(
                day: later, hours: session.hours, place: session.place, receiver: session.receiver,
                capacity: session.capacity, postedOn: nil)
            let off = try await receptions.postpone(
                id, "Người đứng đầu đi chỉ đạo phòng, chống bão; mời bà con đến buổi tiếp sau.",
                to: unit.isCommune ? next : nil, revision: session.revision,
                by: hand(of: unit, city.people.clerk(of: unit)))
            if let moved = off.postponement?.to { planned.moved[later] = moved }
        }
        city.timeline.add(Instant(later, hour: 17, minute: 10)) {
            guard let id = planned.moved[later] else { return }
            let head = city.people.head(of: unit)
            _ = try await receptions.hold(
                id, Holding(by: .head, receiver: head.name, signedBy: head.name), revision: 1,
                by: hand(of: unit, head))
        }
    }

    /// The next day of work on which there is no reception yet.
    private func freeDay(after day: Day, _ planned: DemoSessions) -> Day {
        var next = nextWorkingDay(day.adding(days: 1))
        while planned.all.contains(next) { next = nextWorkingDay(next.adding(days: 1)) }
        return next
    }

    private func addHolding(
        _ fate: Holding.Receiver, of unit: DemoUnits.Member, _ day: Day, _ planned: DemoSessions
    ) {
        // Some forget to enter what came of the day.
        guard chance.happens(97) else { return }
        let number = chance.number(3...90)
        city.timeline.add(Instant(day, hour: 17)) {
            guard let id = planned.byDay[day] else { return }
            let session = try await city.archive.read { try ReceptionStore.session(id, in: $0) }
            let head = city.people.head(of: unit)
            let holding = Holding(
                by: fate,
                receiver: fate == .notHeld
                    ? "" : fate == .head ? head.name : "Phó Chủ tịch \(unit.shortName)",
                delegation: fate == .deputyDelegated ? "Giấy uỷ quyền số \(number)/UQ-UBND" : nil,
                reason: fate == .notHeld ? "Người đứng đầu họp đột xuất, không bố trí được người tiếp." : nil,
                signedBy: city.people.receptionist(of: unit).name)
            _ = try await receptions.hold(
                id, holding, revision: session.revision,
                by: hand(of: unit, city.people.receptionist(of: unit)))
        }
    }

    /// Somebody of the unit at work on its receptions.
    func hand(of unit: DemoUnits.Member, _ officer: Officer) -> ReceptionHand {
        let id = unit.id
        return ReceptionHand(officer, seeing: VisitReader(person: officer.person, headOf: [])) {
            $0 == id ? [.receptionOfficer] : []
        }
    }

    func name() -> String {
        let given = chance.happens(50) ? DemoNames.men : DemoNames.women
        return "\(chance.one(of: DemoNames.surnames)) \(chance.one(of: given))"
    }

    func nextWorkingDay(_ day: Day) -> Day {
        rules.calendar.workingDay(onOrAfter: day) ?? day
    }

    private func previousWorkingDay(_ day: Day) -> Day {
        rules.calendar.day(1, workingDaysBefore: day) ?? day
    }
}

/// The sessions of a month, known once they are planned.
final class DemoSessions {
    /// Every day of the unit on which there is one.
    let all: Set<Day>
    var byDay: [Day: ReceptionSession.ID] = [:]
    /// Those to which another was put off.
    var moved: [Day: ReceptionSession.ID] = [:]

    init(among all: Set<Day> = []) {
        self.all = all
    }
}

/// The cases people came about before in a unit.
final class DemoCases {
    var all: [(id: VisitCase.ID, name: String, matter: DemoMatter)] = []
}

/// Somebody who comes: who, on what, with the turn once it is booked.
final class DemoTurn {
    enum Course { case received, absent, cancelled }

    let matter: DemoMatter
    let name: String
    var turn: Turn?

    init(_ matter: DemoMatter, _ name: String) {
        self.matter = matter
        self.name = name
    }
}

extension DemoUnits.Member {
    /// "phường Bến Đò".
    var shortName: String { name.prefix(1).lowercased() + name.dropFirst() }
}
