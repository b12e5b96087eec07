import Civics
import Storage

/// Counts how heads kept their duty to receive: the days the law asked for, those they received in person, and those on
/// which a deputy stood in. Days beyond what the law asked for are not counted, so that no rate passes one.
package struct HeadReceptionMeasure: Measure {
    private let book: ReceptionDutyBook

    package init(_ book: ReceptionDutyBook) {
        self.book = book
    }

    package let indicators: [Indicator.Key] = [required, held, delegated]

    private static let required: Indicator.Key = "head_sessions_required"
    private static let held: Indicator.Key = "head_sessions_held"
    private static let delegated: Indicator.Key = "head_sessions_delegated"

    package func books(on day: Day) -> [RecordBook] {
        [
            RecordBook(
                [Self.held, Self.delegated],
                isKept: "EXISTS (SELECT 1 FROM reception_session s WHERE s.unit = u.id AND s.day <= \(day))")
        ]
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        let duties = try ReceptionDuties(book, in: reading)
        for (unit, rounds) in try duties.rounds(of: figures.few, in: period, reading) {
            var tally = ReceptionTally()
            for round in rounds { tally += round.tally }
            figures.add(Self.required, of: unit, Quantity(tally.required))
            figures.add(Self.held, of: unit, Quantity(tally.byHead))
            figures.add(Self.delegated, of: unit, Quantity(tally.delegated))
        }
    }

    /// A round of each unit, with what it makes up of the figure.
    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        let duties = try ReceptionDuties(book, in: reading)
        let rounds = try duties.rounds(of: units, in: period, reading).flatMap { unit, rounds in
            rounds.map { (unit, $0) }
        }
        let records = rounds.compactMap { unit, kept -> FigureRecord? in
            let amount =
                switch indicator {
                case Self.required: kept.tally.required
                case Self.held: kept.tally.byHead
                default: kept.tally.delegated
                }
            guard amount > 0, let there = duties.history.unit(unit, on: kept.round.last) else { return nil }
            return FigureRecord(
                noun: "reception_round", subject: "\(there.code)/\(kept.round.last)",
                label: kept.round.name, day: kept.round.last, amount: Quantity(amount))
        }
        return Array(records.dropFirst(page.offset).prefix(page.limit))
    }
}

/// The rounds in which heads had to receive, unit by unit as they stood on those days, with how each was kept. What a unit
/// had planned and its successor held counts for the successor, to which the round belongs.
package struct ReceptionDuties {
    package let book: ReceptionDutyBook
    package let history: UnitHistory
    package let calendar: WorkingCalendar

    /// A round with how it was kept, and by which sessions.
    package struct Kept: Sendable {
        package let round: ReceptionRound
        package let tally: ReceptionTally
        package let sessions: [ReceptionSession]

        init(_ round: ReceptionRound, by sessions: [ReceptionSession]) {
            self.round = round
            tally = round.kept(by: sessions)
            self.sessions = sessions.filter { round.days.contains($0.day) }
        }
    }

    init(_ book: ReceptionDutyBook, in reading: Reading) throws {
        self.init(
            book, history: try UnitRows.history(reading), calendar: try WorkingCalendar.current(in: reading))
    }

    package init(_ book: ReceptionDutyBook, history: UnitHistory, calendar: WorkingCalendar) {
        self.book = book
        self.history = history
        self.calendar = calendar
    }

    /// Every round of the period that is over; of all units that have one, or of those named.
    package func rounds(of units: [Unit.ID]? = nil, in period: ReportingPeriod, _ reading: Reading) throws
        -> [(unit: Unit.ID, rounds: [Kept])]
    {
        let last = min(period.lastDay, reading.today.adding(days: -1))
        return try rounds(of: units, from: period.firstDay, to: last, reading)
    }

    package func rounds(of units: [Unit.ID]? = nil, from first: Day, to last: Day, _ reading: Reading) throws
        -> [(unit: Unit.ID, rounds: [Kept])]
    {
        guard first <= last else { return [] }
        let wanted = units.map(Set.init)
        let ids = history.records.keys.filter { wanted?.contains($0) ?? true }.sorted()
        // Whose place each took, on whatever day: what those had planned may be theirs to hold.
        let earlier = Dictionary(
            ids.map { ($0, history.everyPredecessor(of: $0)) }, uniquingKeysWith: { one, _ in one })
        // A week or month begins at most so many days before the day to which it belongs.
        let sessions = try ReceptionStore.sessions(
            of: units.map { _ in ids + earlier.values.flatMap { $0 } }, from: first.adding(days: -31),
            to: last,
            limit: 100_000, in: reading)
        let byUnit = Dictionary(grouping: sessions, by: \.unit)
        // Days between which nothing changed share a tree; so do all days before the first change.
        var trees: [Day?: UnitTree] = [:]
        func tree(_ day: Day) -> UnitTree {
            let change = history.lastChange(upTo: day)
            if let tree = trees[change] { return tree.on(day) }
            let tree = history.tree(on: day)
            trees[change] = tree
            return tree
        }
        func duty(of id: Unit.ID, on day: Day) -> ReceptionDuty? {
            guard let unit = history.unit(id, on: day) else { return nil }
            let ownLevel = unit.kind.level
            let level = ownLevel == .body ? ReceptionDuty.level(of: unit, in: tree(day)) : ownLevel
            return book.duty(of: unit.kind, level: level, on: day)
        }
        return ids.compactMap { id in
            let rounds = ReceptionRound.all(from: first, to: last, in: calendar) { duty(of: id, on: $0) }
            guard !rounds.isEmpty else { return nil }
            let own = byUnit[id] ?? []
            let inherited = (earlier[id] ?? []).flatMap { byUnit[$0] ?? [] }
            guard !inherited.isEmpty else { return (id, rounds.map { Kept($0, by: own) }) }
            return (
                id,
                rounds.map { round in
                    let there = tree(round.last)
                    return Kept(round, by: own + inherited.filter { there.holder(of: $0.unit) == id })
                }
            )
        }
    }
}
