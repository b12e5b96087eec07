import Civics
import Records

/// What became of the city's promises, from letters, receptions and dialogues alike: each week the units do some of what
/// they promised, and those who asked answer.
final class DemoPromises {
    /// How a unit keeps one promise.
    private enum Keeping: CaseIterable {
        case inTime, confirmedByHead, late, waiting, disputedThenDone, extended, ignored, disputed,
            notPossible
    }

    /// Most are kept; the order is that of the weeks in which they were made.
    private static let course: [Keeping] = [
        .inTime, .inTime, .confirmedByHead, .late, .inTime, .disputedThenDone, .inTime, .ignored, .extended,
        .confirmedByHead, .inTime, .waiting, .disputed, .inTime, .late, .inTime, .notPossible, .inTime,
    ]

    private let city: DemoBuilder
    private let promises: PromiseStore
    private let calendar: WorkingCalendar
    private var fates: [Promise.ID: Keeping] = [:]

    init(city: DemoBuilder) {
        self.city = city
        promises = PromiseStore(archive: city.archive)
        calendar = WorkingCalendar(city.law.holidays)
    }

    func add() {
        let first = city.plan.usual(city.plan.period).firstDay
        for week in 1...40 {
            let friday = first.adding(days: week * 7)
            guard friday <= city.plan.asOf else { break }
            let day = calendar.workingDay(onOrAfter: friday) ?? friday
            city.timeline.add(Instant(day, hour: 16, minute: 40)) { try await self.goRound(on: day) }
        }
        addOnPaper(on: calendar.workingDay(onOrAfter: first.adding(days: 80)) ?? first.adding(days: 80))
    }

    /// A promise that stands in minutes on paper, with a code of its own.
    private func addOnPaper(on day: Day) {
        guard
            let unit = city.units.all.first(where: { $0.isCommune && $0.validity.contains(city.plan.asOf) })
        else { return }
        let first = max(day, unit.validity.first ?? day)
        let moment = Instant(calendar.workingDay(onOrAfter: first) ?? first, hour: 10)
        city.timeline.add(moment) {
            let (_, code) = try await self.promises.makeFromPaper(
                PromiseDraft(
                    origin: PromiseOrigin(noun: .paperDialogue, subject: "Biên bản số 05/BB-UBND"),
                    unit: unit.id, what: "Sửa mái che bến đò trước mùa mưa",
                    owner: "Phó Chủ tịch UBND \(unit.shortName)", due: moment.day.adding(days: 50)),
                by: self.city.people.clerkHand(of: unit), ReceiptStore(key: self.city.key))
            self.city.codes.note(code, as: "promise")
        }
    }

    private func goRound(on day: Day) async throws {
        let units = UnitStore(archive: city.archive)
        let (open, tree) = try await city.archive.read { reading in
            let ids = try PromiseStore.list(PromiseFilter(), limit: 2_000, in: reading)
                .filter { $0.settledOn == nil }.map(\.id)
            return (try PromiseStore.promises(ids.reversed(), in: reading), try units.tree(reading))
        }
        for promise in open {
            let heir = tree.successors(of: promise.unit).first?.id ?? promise.unit
            guard let unit = city.units.all.first(where: { $0.id == heir }) else { continue }
            let keeping = fate(of: promise)
            try await goOn(promise, keeping, by: unit, on: day)
        }
    }

    /// What was promised about the project by the river is not kept, in one way or another.
    private func fate(of promise: Promise) -> Keeping {
        if let known = fates[promise.id] { return known }
        let isOfProject = promise.what.contains(DemoNames.project)
        let isOfDialogue = promise.origin.noun == .dialogueQuestion
        let next =
            isOfProject
            ? (isOfDialogue ? .disputed : .ignored)
            : promise.origin.noun == .paperDialogue
                ? .waiting : Self.course[fates.count % Self.course.count]
        fates[promise.id] = next
        return next
    }

    /// One step at most in a week.
    private func goOn(_ promise: Promise, _ keeping: Keeping, by unit: DemoUnits.Member, on day: Day)
        async throws
    {
        let clerk = city.people.clerkHand(of: unit)
        let (state, due, revision) = (promise.state, promise.due, promise.revision)
        switch state {
        case .open where keeping != .ignored:
            _ = try await promises.takeOn(promise.id, revision: revision, by: clerk)
        case .inProgress where keeping == .notPossible && day > due.adding(days: -8):
            _ = try await promises.declareNotPossible(
                promise.id, reason: "Vượt thẩm quyền của đơn vị; đã có văn bản đề nghị cấp trên.",
                revision: revision, by: city.people.headHand(of: unit))
        case .inProgress where keeping == .extended && day > due.adding(days: -8):
            _ = try await promises.extend(
                promise.id, to: due.adding(days: 21), reason: "Chờ bố trí kinh phí quý sau.",
                revision: revision, by: city.people.headHand(of: unit))
        case .inProgress, .extended, .disputed:
            guard isDoing(promise, keeping, on: day) else { return }
            _ = try await promises.claim(
                promise.id, doneOn: day, "Đã làm xong, mời người hỏi xem tại chỗ.", revision: revision,
                by: clerk)
        case .claimed: try await answer(promise, keeping, by: unit, on: day)
        default: break
        }
    }

    private func isDoing(_ promise: Promise, _ keeping: Keeping, on day: Day) -> Bool {
        let disputes = promise.steps.count { $0.kind == .disputed }
        return switch keeping {
        case .ignored, .notPossible: false
        case .late: day > promise.due.adding(days: 5)
        case .disputed: disputes == 0 && day > promise.due.adding(days: -8)
        case .disputedThenDone: disputes < 2 && day > promise.due.adding(days: -29)
        case .inTime, .confirmedByHead, .waiting, .extended: day > promise.due.adding(days: -8)
        }
    }

    private func answer(_ promise: Promise, _ keeping: Keeping, by unit: DemoUnits.Member, on day: Day)
        async throws
    {
        let asker = ReceiptStore.Subject(
            noun: promise.origin.noun.rawValue, id: promise.origin.subject)
        let hasDisputed = promise.steps.contains { $0.kind == .disputed }
        switch keeping {
        case .waiting: return
        case .confirmedByHead:
            let last = promise.lastDayToAnswer(in: calendar, .shipped)
            guard last.map({ day > $0 }) ?? true else { return }
            _ = try await promises.confirmAsHead(
                promise.id, "Người hỏi không có ý kiến; đã kiểm tra tại chỗ.", revision: promise.revision,
                by: city.people.headHand(of: unit))
        case .disputed where !hasDisputed, .disputedThenDone where !hasDisputed:
            _ = try await promises.dispute(
                promise.id, "Tôi ra xem thì mới làm được một đoạn.", as: asker, revision: promise.revision,
                owedBy: unit.id)
        default:
            _ = try await promises.confirm(promise.id, as: asker, revision: promise.revision)
        }
    }
}
