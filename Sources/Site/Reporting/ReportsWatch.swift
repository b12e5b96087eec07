import Civics
import Records

/// What a committee sees of reports first: how many of the last period are in, and who is missing.
struct ReportsWatch: WatchSource {
    let units: UnitStore

    private static let shownUnits = 10

    func part(for person: SignedInPerson, in reading: Reading, _ language: Language) throws -> WatchPart? {
        let tree = try units.tree(reading)
        let own = person.authority.units(for: .viewWatch).compactMap { tree[$0] }
        let tops = (own.isEmpty ? tree.roots : own).filter { $0.kind.form == .committee }
        guard person.authority.maySomewhere(.viewWatch), let top = tops.first,
            let kept = try PeriodStore.all(reading).first(where: { $0.period.lastDay <= reading.today })
        else { return nil }
        let arrivals = try ReportArrivals(under: top.id, in: kept.period, units: units, reading)
        let standings = arrivals.asked.map { ($0, arrivals.punctuality(of: $0.id, on: reading.today)) }
        let address = Address.reportWatch(kept.period.key, of: top)
        return WatchPart(
            name: Phrase(
                "Báo cáo \(kept.period.name.vietnamese)", "Reports for \(kept.period.name.english)"),
            address: address,
            duties: StackedBar(
                Phrase("Báo cáo các đơn vị phải nộp", "Reports that units owe")[language],
                Self.parts(standings.map(\.1), address)),
            lines: [try ownReport(of: top, kept.period, reading, language)].compactMap { $0 }
                + standings.compactMap { Self.line($0, kept.period.key, $1, language) }
                .prefix(Self.shownUnits))
    }

    private static func parts(_ all: [Punctuality], _ address: Address) -> [StackedBar.Part] {
        let kinds: [(StatusMark.Kind, Phrase)] = [
            (.missing, Phrase("Chưa nộp", "Not in")), (.late, Phrase("Nộp chậm", "Late")),
            (.upcoming, Phrase("Chưa đến hạn", "Not yet due")), (.done, Phrase("Đúng hạn", "On time")),
        ]
        return kinds.compactMap { kind, name in
            let count = all.count { $0.mark.kind == kind }
            return count == 0 ? nil : StackedBar.Part(kind, name, count, address: address)
        }
    }

    /// The committee's own report, once it is late.
    private func ownReport(
        of top: Unit, _ period: ReportingPeriod, _ reading: Reading, _ language: Language
    ) throws -> WatchPart.Line? {
        guard period.dueOn < reading.today,
            try ReportTextStore.newestIssue(of: top.id, in: period.key, reading) == nil
        else { return nil }
        let state = try ReportStore.report(of: top.id, in: period.key, reading)?.state.name
        let days = period.dueOn.days(until: reading.today)
        return WatchPart.Line(
            what: Phrase("Báo cáo tổng hợp chưa ban hành", "The consolidated report is not issued")[language]
                + (state.map { " (\($0[language]))" } ?? ""),
            unit: top.name,
            mark: StatusMark(
                .late,
                Phrase(
                    "Quá hạn \(Format.days(days, .vietnamese))", "\(Format.days(days, .english)) overdue")),
            address: .reportText(period.key, top))
    }

    /// A unit whose report is missing; the others need no look.
    private static func line(
        _ unit: Unit, _ key: ReportingPeriod.Key, _ punctuality: Punctuality, _ language: Language
    ) -> WatchPart.Line? {
        guard case .missing = punctuality else { return nil }
        return WatchPart.Line(
            what: Phrase("Chưa có báo cáo", "No report yet")[language], unit: unit.name,
            mark: punctuality.mark, address: .report(key, unit))
    }
}
