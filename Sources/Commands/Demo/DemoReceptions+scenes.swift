import Civics
import Records

/// What happens at receptions beside the usual: somebody comes without booking, is not there when called, gives a turn up;
/// the head receives out of turn; a day is moved; a visit is corrected; the city's own head receives too.
extension DemoReceptions {
    /// What becomes of the turns of a day, so that each happens somewhere every week.
    func course(of day: Day, _ unit: DemoUnits.Member, _ number: Int) -> DemoTurn.Course {
        guard day != city.plan.asOf, unit.isCommune else { return .received }
        switch (Int(day.number) + number) % 9 {
        case 4: return .absent
        case 7: return .cancelled
        default: return .received
        }
    }

    func addCancelling(_ turn: DemoTurn, on day: Day) {
        city.timeline.add(Instant(day.adding(days: -1), hour: 22)) {
            guard let booked = turn.turn?.id else { return }
            let held = try await city.archive.read { try TurnStore.turn(booked, in: $0) }
            guard held.state == .waiting else { return }
            _ = try await turns.cancel(booked)
        }
    }

    /// Called, and not there.
    func addAbsence(_ turn: DemoTurn, at moment: Instant, of unit: DemoUnits.Member) {
        city.timeline.add(moment) {
            guard let booked = turn.turn?.id else { return }
            let officer = hand(of: unit, city.people.receptionist(of: unit))
            let held = try await city.archive.read { try TurnStore.turn(booked, in: $0) }
            let session = try await city.archive.read { try ReceptionStore.session(held.session, in: $0) }
            guard held.state == .waiting, session.isComing, session.day == moment.day else { return }
            let called = try await turns.move(booked, to: .called, revision: held.revision, by: officer)
            _ = try await turns.move(booked, to: .absent, revision: called.revision, by: officer)
        }
    }

    /// Somebody comes without booking, is put into the line, received, and promised something.
    func addWalkIn(of unit: DemoUnits.Member, at moment: Instant, _ planned: DemoSessions) {
        let (matter, name) = (extras.one(of: DemoMatter.all), resident())
        let phone = "08\(extras.number(10_000_000...99_999_999))"
        let days = extras.number(14...40)
        city.timeline.add(moment) {
            guard let id = planned.byDay[moment.day] else { return }
            let session = try await city.archive.read { try ReceptionStore.session(id, in: $0) }
            guard session.isComing else { return }
            let officer = hand(of: unit, city.people.receptionist(of: unit))
            let turn = try await turns.walkIn(
                TurnBooking(name: name, phone: phone, matter: matter.line), at: id, by: officer)
            let visit = try await visits.enter(
                VisitDraft(
                    kind: matter.kind, content: content(name, matter.text, of: unit), handling: .accepted),
                at: VisitPlace(
                    unit: unit.id, session: id, turn: (turn.id, turn.revision),
                    receiver: city.people.head(of: unit).name), by: officer)
            let (_, code) = try await visits.conclude(
                visit.id,
                .promise(
                    what: matter.promise, owner: "Phó Chủ tịch UBND \(unit.shortName)",
                    due: moment.day.adding(days: days)), revision: visit.revision, by: officer)
            if let code { city.codes.note(code, as: "visit") }
        }
    }

    /// Many people come at once, and the head receives that very afternoon.
    func addOutOfTurn(of unit: DemoUnits.Member, from start: Day) {
        let day = nextWorkingDay(start.adding(days: 96))
        guard unit.validity.contains(day) else { return }
        let planned = DemoSessions()
        city.timeline.add(Instant(day, hour: 10)) {
            let officer = hand(of: unit, city.people.clerk(of: unit))
            let session = try await receptions.plan(
                [
                    SessionDraft(
                        day: day, hours: OfficeHours(opens: 15 * 60, closes: 16 * 60 + 30),
                        place: "Nhà văn hoá tổ dân phố số 2", occasion: "many_people",
                        receiver: "Chủ tịch UBND \(unit.shortName)", capacity: 20, postedOn: nil)
                ], of: unit.id, by: officer)[0]
            planned.byDay[day] = session.id
        }
        city.timeline.add(Instant(day, hour: 17)) {
            guard let id = planned.byDay[day] else { return }
            let head = city.people.head(of: unit)
            _ = try await receptions.hold(
                id, Holding(by: .head, receiver: head.name, signedBy: head.name), revision: 1,
                by: hand(of: unit, head))
        }
    }

    /// Entered as one kind, and put right.
    func addCorrection(of unit: DemoUnits.Member, from start: Day) {
        let (day, name) = (nextWorkingDay(start.adding(days: 54)), resident())
        guard unit.validity.contains(day) else { return }
        let matter = DemoMatter.all[3]
        city.timeline.add(Instant(day, hour: 14, minute: 20)) {
            let officer = hand(of: unit, city.people.receptionist(of: unit))
            let content = content(name, matter.text, of: unit)
            let visit = try await visits.enter(
                VisitDraft(kind: .feedback, content: content, handling: .explained),
                at: VisitPlace(unit: unit.id), by: officer)
            _ = try await visits.correct(
                visit.id, to: VisitDraft(kind: matter.kind, content: content, handling: .explained),
                reason: "Ghi nhầm phân loại: người đến khiếu nại việc đo đạc.", revision: visit.revision,
                by: officer)
        }
    }

    /// The city's own head receives on most of the days that the law asks for.
    func addCity(from first: Day, to last: Day) {
        let key = city.plan.hasTwoLevels ? "central_city" : "city"
        guard let kind = UnitKind(key) else { return }
        let unit = DemoUnits.Member(
            id: city.units.city, code: DemoNames.provinceCode, name: DemoNames.province, kind: kind,
            validity: DayRange(from: nil, to: nil), villages: [], diligence: 80)
        let rounds = ReceptionRound.all(from: first, to: last, in: rules.calendar) {
            ReceptionDuty.of(kind, level: kind.level, on: $0, under: city.law)
        }
        let days = ReceptionProposal.proposals(for: rounds, on: .monday, in: rules.calendar).flatMap(\.days)
        for (month, days) in Dictionary(grouping: days, by: CalendarMonth.init).sorted(by: { $0.key < $1.key }
        ) {
            let planned = DemoSessions()
            let made = nextWorkingDay(month.first.adding(days: -24))
            addCityPlan(of: unit, made, days.filter { $0 >= made }, planned)
            for day in days where day != city.plan.asOf {
                // One in five is not held.
                addCityOutcome(of: unit, day, isHeld: day.number / 7 % 5 != 0, planned)
            }
        }
    }

    private func addCityPlan(
        of unit: DemoUnits.Member, _ made: Day, _ days: [Day], _ planned: DemoSessions
    ) {
        guard !days.isEmpty else { return }
        let drafts = days.map { day in
            SessionDraft(
                day: day, hours: OfficeHours(opens: 8 * 60, closes: 11 * 60),
                place: "Trụ sở tiếp công dân thành phố", receiver: "Chủ tịch UBND thành phố", capacity: 20,
                postedOn: made)
        }
        city.timeline.add(Instant(made, hour: 9, minute: 10)) {
            let head = hand(of: unit, city.people.head(of: unit))
            for session in try await receptions.plan(drafts, of: unit.id, by: head) {
                planned.byDay[session.day] = session.id
            }
        }
    }

    private func addCityOutcome(
        of unit: DemoUnits.Member, _ day: Day, isHeld: Bool, _ planned: DemoSessions
    ) {
        city.timeline.add(Instant(day, hour: 16, minute: 30)) {
            guard let id = planned.byDay[day] else { return }
            let head = city.people.head(of: unit)
            let session = try await city.archive.read { try ReceptionStore.session(id, in: $0) }
            _ = try await receptions.hold(
                id,
                isHeld
                    ? Holding(by: .head, receiver: head.name, signedBy: head.name)
                    : Holding(
                        by: .notHeld, receiver: "", reason: "Họp Hội đồng nhân dân thành phố.",
                        signedBy: head.name),
                revision: session.revision, by: hand(of: unit, head))
        }
    }

    private func resident() -> String {
        let given = extras.happens(50) ? DemoNames.men : DemoNames.women
        return "\(extras.one(of: DemoNames.surnames)) \(extras.one(of: given))"
    }
}
