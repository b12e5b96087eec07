import Civics
import Records

/// The reports of two half-years: on time, late, returned, missing; with figures entered where no records exist.
struct DemoReports {
    let city: DemoBuilder
    let reports: ReportStore
    let catalogue: IndicatorCatalogue
    let checks: ReportChecks

    init(city: DemoBuilder) throws {
        self.city = city
        catalogue = try IndicatorCatalogue.load()
        checks = try ReportChecks.load(for: catalogue)
        let units = UnitStore(archive: city.archive)
        let book = ReportBook(
            registry: .standard(catalogue: catalogue), checks: checks,
            trees: UnitTrees { try units.tree(on: $0, $1) })
        reports = ReportStore(archive: city.archive, book: book)
    }

    private var plan: DemoPlan { city.plan }

    /// What becomes of a unit's report.
    private enum Fate {
        case accepted, late, returned, submitted, draft, missing
    }

    func add() throws {
        let (before, now) = (plan.usual(plan.period.before), plan.usual(plan.period))
        try open(before)
        try open(now)
        for unit in city.units.reporting(on: before.lastDay) {
            add(unit, in: before, fate: city.chance.happens(92) ? .accepted : .missing)
        }
        for (position, unit) in city.units.reporting(on: now.lastDay).enumerated() {
            add(unit, in: now, fate: fate(position))
        }
        addCity(in: before)
        addCity(in: now)
    }

    private func fate(_ position: Int) -> Fate {
        switch position {
        case 4, 17: .late
        case 7: .missing
        case 12: .returned
        case 3, 15: .submitted
        case 20: .draft
        default: city.chance.happens(6) ? .late : .accepted
        }
    }

    private func open(_ period: ReportingPeriod) throws {
        let due = period.lastDay.adding(days: 15)
        let opened = try ReportingPeriod(
            key: period.key, from: period.firstDay, to: period.lastDay, dueOn: due)
        let store = PeriodStore(archive: city.archive)
        city.timeline.add(Instant(period.lastDay.adding(days: -20), hour: 8)) {
            try await store.open(opened, by: city.people.secretary.actor)
        }
    }

    private func add(_ unit: DemoUnits.Member, in period: ReportingPeriod, fate: Fate) {
        guard fate != .missing, let figures = figures(of: unit, in: period) else { return }
        let due = period.lastDay.adding(days: 15)
        let sent =
            fate == .late
            ? due.adding(days: city.chance.number(2...9)) : due.adding(days: -city.chance.number(1...9))
        let moment = city.chance.moment(on: sent)
        city.timeline.add(moment.adding(milliseconds: -3_600_000)) {
            try await fill(unit, in: period.key, with: figures)
        }
        guard fate != .draft else { return }
        city.timeline.add(moment) {
            _ = try await reports.submit(unit.id, in: period.key, by: city.people.head(of: unit).actor)
        }
        let read = Instant(sent.adding(days: 3), hour: 14, minute: city.chance.number(0...59))
        switch fate {
        case .accepted, .late:
            city.timeline.add(read) {
                _ = try await reports.accept(
                    unit.id, in: period.key, snapshot: 1, by: city.people.secretary.actor)
            }
        case .returned:
            city.timeline.add(read) {
                _ = try await reports.giveBack(
                    unit.id, in: period.key,
                    because:
                        "Số lượt tiếp công dân chưa khớp với sổ tiếp công dân; đề nghị rà soát, gửi lại.",
                    snapshot: 1, by: city.people.secretary.actor)
            }
        case .submitted, .draft, .missing: break
        }
    }

    /// Fills in the figures, and says why where the check asks.
    private func fill(
        _ unit: DemoUnits.Member, in period: ReportingPeriod.Key, with figures: DemoFigures
    ) async throws {
        let actor = city.people.clerk(of: unit).actor
        let sheet = try await reports.sheet(of: unit.id, in: period)
        let counted = sheet.live.figures.compactMapValues { figure in figure.quantity.map { $0.whole } }
        var changes = ReportChanges()
        for (key, amount) in figures.held(within: counted) where !sheet.measured.contains(key) {
            changes.entries[key] = ReportFigures.Entry(
                quantity: Quantity(amount), source: "Sổ theo dõi của đơn vị")
        }
        try await reports.fill(unit.id, in: period, with: changes, by: actor)
        let review = try await reports.sheet(of: unit.id, in: period).review
        guard !review.isReady else { return }
        var mended = ReportChanges()
        // What does not pass the check is left out, to be looked up in the books.
        for finding in review.faults {
            mended.entries[catalogue[finding.indicator]?.parts?.numerator ?? finding.indicator] = .some(nil)
        }
        for finding in review.unexplained {
            mended.explanations[finding.indicator] =
                "Trong kỳ số việc phát sinh khác nhiều so với cùng kỳ; đã đối chiếu với sổ."
        }
        try await reports.fill(unit.id, in: period, with: mended, by: actor)
    }

    /// What the committee counts itself: inspections, supervision, dialogues of the city.
    private func addCity(in period: ReportingPeriod) {
        var drawn = DemoFigures(city.chance, checks: checks, form: .committee, size: 12)
        drawn.fill(in: period.key.part)
        var figures = drawn.figures
        figures["inspections"] = 9
        let day = period.lastDay.adding(days: 22)
        city.timeline.add(Instant(day, hour: 10)) {
            let sheet = try await reports.sheet(of: city.units.city, in: period.key)
            var changes = ReportChanges()
            for (key, amount) in figures where !sheet.measured.contains(key) {
                changes.entries[key] = ReportFigures.Entry(
                    quantity: Quantity(amount), source: "Sổ của Ban Chỉ đạo")
            }
            try await reports.fill(
                city.units.city, in: period.key, with: changes, by: city.people.secretary.actor)
        }
    }

    private func figures(of unit: DemoUnits.Member, in period: ReportingPeriod) -> DemoFigures? {
        guard let form = unit.kind.form else { return nil }
        var drawn = DemoFigures(
            city.chance, checks: checks, form: form, size: unit.isCommune ? unit.villages.count : 3)
        drawn.fill(in: period.key.part)
        drawn.tellOwnership(isState: unit.kind.key == "state_enterprise")
        return drawn
    }
}
