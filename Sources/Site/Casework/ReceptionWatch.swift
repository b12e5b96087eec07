import Civics
import Hummingbird
import Records

/// How the heads of some units kept their duty to receive, over some days.
struct WatchedReceptions: Sendable {
    struct Line: Sendable {
        let unit: Unit
        let tally: ReceptionTally
        let rounds: [ReceptionDuties.Kept]
        /// Visitors who wait for an answer whose day has passed.
        let lateAnswers: Int
    }

    let first: Day
    let last: Day
    let lines: [Line]

    /// Of the half-year that runs, up to yesterday.
    init(
        of units: [Unit], _ receptions: ReceptionStore, _ history: UnitHistory, _ tree: UnitTree,
        in reading: Reading
    ) throws {
        let today = reading.today
        first = CalendarMonth(year: today.year, month: today.month <= 6 ? 1 : 7)?.first ?? today
        last = today.adding(days: -1)
        let rules = try receptions.rules(in: reading)
        let duties = ReceptionDuties(
            ReceptionDutyBook(rules.law), history: history, calendar: rules.calendar)
        let owners = Dictionary(
            units.flatMap { unit in tree.withPredecessors(unit.id).map { ($0, unit) } },
            uniquingKeysWith: { one, _ in one })
        var rounds: [Unit.ID: [ReceptionDuties.Kept]] = [:]
        for (id, kept) in try duties.rounds(of: owners.keys.sorted(), from: first, to: last, reading) {
            guard let owner = owners[id] else { continue }
            rounds[owner.id, default: []] += kept
        }
        var late: [Unit.ID: Int] = [:]
        for (id, count) in try VisitStore.lateAnswers(of: owners.keys.sorted(), in: reading) {
            if let owner = owners[id] { late[owner.id, default: 0] += count }
        }
        lines = units.compactMap { unit in
            guard rounds[unit.id] != nil || late[unit.id] != nil else { return nil }
            let rounds = rounds[unit.id] ?? []
            var tally = ReceptionTally()
            for round in rounds { tally += round.tally }
            return Line(unit: unit, tally: tally, rounds: rounds, lateAnswers: late[unit.id] ?? 0)
        }.sorted {
            ($1.tally.missed, $0.unit.kind.order, $0.unit.sortKey)
                < ($0.tally.missed, $1.unit.kind.order, $1.unit.sortKey)
        }
    }

    var total: ReceptionTally {
        lines.reduce(into: ReceptionTally()) { $0 += $1.tally }
    }

    var lateAnswers: Int { lines.reduce(0) { $0 + $1.lateAnswers } }
}

/// What a committee sees of receptions first: how many days heads owed and held, and who missed most.
struct ReceptionWatch: WatchSource {
    let reception: ReceptionParts

    private static let shownUnits = 8

    func part(for person: SignedInPerson, in reading: Reading, _ language: Language) throws -> WatchPart? {
        let units = person.authority.receptionUnits
        guard !units.isEmpty else { return nil }
        let seen = try WatchedReceptions(
            of: units, reception.receptions, try reception.units.history(reading), person.authority.tree,
            in: reading)
        let total = seen.total
        return WatchPart(
            name: Phrase("Tiếp công dân", "Receptions"), address: .receptionWatch,
            tiles: [
                .init(
                    Format.number(total.byHead, language),
                    Phrase("ngày người đứng đầu trực tiếp tiếp", "days held by heads in person"),
                    whole: Phrase("trên \(total.required)", "of \(total.required)"), from: .receptionWatch),
                .init(
                    Format.number(total.delegated, language),
                    Phrase("ngày uỷ quyền cấp phó", "days held by deputies"), from: .receptionWatch),
                .init(
                    Format.number(total.missed, language), Phrase("ngày còn nợ", "days missed"),
                    from: .receptionWatch, kind: total.missed > 0 ? .missing : nil),
                .init(
                    Format.number(seen.lateAnswers, language),
                    Phrase("người được tiếp chờ trả lời quá hạn", "visitors whose answer is late"),
                    from: .receptionWatch, kind: seen.lateAnswers > 0 ? .late : nil),
            ],
            lines: seen.lines.filter { $0.tally.missed > 0 }.prefix(Self.shownUnits).map { line in
                WatchPart.Line(
                    what: Phrase(
                        "Người đứng đầu còn nợ \(line.tally.missed) ngày tiếp",
                        "The head missed \(Format.days(line.tally.missed, .english))")[language],
                    unit: line.unit.name, mark: StatusMark(.missing),
                    address: .receptionWatch(of: line.unit.code))
            })
    }
}

/// The watch over receptions: all units, and the rounds of one.
struct ReceptionWatchController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.receptionWatch.route, use: all)
        group.get(Address.receptionWatchRoute.route, use: one)
    }

    func all(_ request: Request, context: SignedInContext) async throws -> Response {
        let units = context.person.authority.receptionUnits
        guard !units.isEmpty else { throw Refusal.forbidden }
        return try context.page(ReceptionWatchPage(seen: try await seen(units, context)))
    }

    func one(_ request: Request, context: SignedInContext) async throws -> Response {
        let authority = context.person.authority
        let code = try context.parameters.text("code")
        // A unit that was merged is asked for by the code it bore.
        let history = try await parts.units.history()
        guard let record = history.record(code: code, on: context.today),
            let unit = authority.tree.successors(of: record.id).first(where: {
                authority.may(.viewReceptions, in: $0)
            })
        else { throw Refusal.noSuchUnit }
        let (receptions, today) = (parts.reception.receptions, context.today)
        let asked = context.query["den"].flatMap { Day($0) }
        // Years of receptions, not centuries.
        let last = max(min(asked ?? today, today.adding(days: 31)), today.adding(days: -3_660))
        let page = try await parts.archive.read { reading in
            let rules = try receptions.rules(in: reading)
            let ids = authority.tree.withPredecessors(unit.id)
            let first = last.adding(days: -190)
            let duties = ReceptionDuties(
                ReceptionDutyBook(rules.law), history: history, calendar: rules.calendar)
            return ReceptionWatchUnitPage(
                unit: unit,
                rounds: try duties.rounds(of: ids, from: first, to: last, reading).flatMap(\.rounds))
        }
        return try context.page(page)
    }

    private func seen(_ units: [Unit], _ context: SignedInContext) async throws -> WatchedReceptions {
        let (receptions, store, tree) = (
            parts.reception.receptions, parts.units, context.person.authority.tree
        )
        return try await parts.archive.read { reading in
            try WatchedReceptions(of: units, receptions, try store.history(reading), tree, in: reading)
        }
    }
}
