import Civics
import Records

/// Puts the reports that are due on the desks of those who fill them in, the consolidated one on the committee's, and
/// those that came in beside it.
struct DeskReports: DeskSource {
    let units: UnitStore

    func lines(for person: SignedInPerson, in reading: Reading) throws -> [DeskLine] {
        let tree = try units.tree(reading)
        let open = try PeriodStore.all(reading).filter {
            $0.isOpen && $0.period.lastDay <= reading.today.adding(days: 30)
        }
        return try due(open, tree, person, reading) + consolidated(open, tree, person, reading)
            + received(open, tree, person, reading)
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

    /// The committee's own report: its figures first, then the whole of it, until it is issued or the next one of its kind
    /// takes its place.
    private func consolidated(
        _ open: [KeptPeriod], _ tree: UnitTree, _ person: SignedInPerson, _ reading: Reading
    ) throws -> [DeskLine] {
        let own = person.authority.units(for: .issueReport).compactMap { tree[$0] }.filter {
            $0.kind.form == .committee
        }
        let yearAgo = reading.today.adding(days: -365)
        return try open.filter { $0.period.lastDay > yearAgo }.flatMap { kept in
            try own.compactMap { unit -> DeskLine? in
                let key = kept.period.key
                guard try ReportTextStore.newestIssue(of: unit.id, in: key, reading) == nil else {
                    return nil
                }
                let isEditable = try ReportStore.report(of: unit.id, in: key, reading)?.isEditable ?? true
                return DeskLine(
                    what: Phrase(
                        "Báo cáo tổng hợp \(kept.period.name.vietnamese)",
                        "Consolidated report for the \(kept.period.name.english)"),
                    unit: unit.name, due: kept.period.dueOn,
                    nextStep: isEditable
                        ? Phrase("Điền tiếp số liệu riêng và gửi", "Go on with its own figures and submit")
                        : Phrase("Soạn lời và ban hành", "Write the text and issue it"),
                    address: isEditable ? .report(key, unit) : .reportText(key, unit))
            }
        }
    }

    /// What came in and waits for being accepted or returned: before the consolidated report is due, which counts it.
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
                unit: unit.name, due: period.dueOn,
                nextStep: Phrase("Chấp nhận hoặc trả lại", "Accept or return it"),
                address: .report(period.key, unit))
        }
    }
}
