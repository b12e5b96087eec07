import Civics
import Records

/// Puts the reports that are due on the desks of those who fill them in, and those that came in on the committee's.
struct DeskReports: DeskSource {
    let units: UnitStore

    func lines(for person: SignedInPerson, in reading: Reading) throws -> [DeskLine] {
        let tree = try units.tree(reading)
        let open = try PeriodStore.all(reading).filter {
            $0.isOpen && $0.period.lastDay <= reading.today.adding(days: 30)
        }
        return try due(open, tree, person, reading) + received(open, tree, person, reading)
    }

    private func due(_ open: [KeptPeriod], _ tree: UnitTree, _ person: SignedInPerson, _ reading: Reading)
        throws
        -> [DeskLine]
    {
        let own = person.authority.units(for: .enterFigure).compactMap { tree[$0] }.filter {
            $0.kind.form != nil && $0.kind.form != .committee
        }
        return try open.flatMap { kept in
            try own.filter { kept.period.asks($0) }.compactMap { unit -> DeskLine? in
                let report = try ReportStore.report(of: unit.id, in: kept.period.key, reading)
                guard report?.isEditable ?? true else { return nil }
                let step =
                    switch report?.state {
                    case .returned?, .reopened?:
                        Phrase("Sửa theo yêu cầu rồi gửi lại", "Correct it and submit again")
                    case .draft?: Phrase("Điền tiếp và gửi", "Go on and submit")
                    default: Phrase("Bắt đầu lập báo cáo", "Begin the report")
                    }
                return DeskLine(
                    what: Phrase(
                        "Báo cáo \(kept.period.name.vietnamese)", "Report for the \(kept.period.name.english)"
                    ),
                    unit: unit.name, due: kept.period.dueOn, nextStep: step,
                    address: .report(kept.period.key, unit))
            }
        }
    }
    /// What came in and waits for being accepted or returned. No clock runs for that.
    private func received(
        _ open: [KeptPeriod], _ tree: UnitTree, _ person: SignedInPerson, _ reading: Reading
    ) throws -> [DeskLine] {
        let authority = person.authority
        guard authority.maySomewhere(.acceptReport) else { return [] }
        return try ReportStore.waiting(reading).compactMap { report in
            guard authority.may(.acceptReport, in: report.unit), let unit = tree[report.unit],
                let period = open.first(where: { $0.period.key == report.period })?.period
            else { return nil }
            return DeskLine(
                what: Phrase(
                    "Xem báo cáo \(period.name.vietnamese)", "Look at the report for \(period.name.english)"),
                unit: unit.name, due: nil, nextStep: Phrase("Chấp nhận hoặc trả lại", "Accept or return it"),
                address: .report(period.key, unit))
        }
    }
}
