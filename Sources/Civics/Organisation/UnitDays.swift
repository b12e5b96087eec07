/// The days from which something new may hold of units: no earlier than the state itself, and no further ahead than
/// anybody decides about units. A mistyped year would else stand for good, and everything after it be refused.
package enum UnitDays {
    /// 2 September 1945.
    package static let first = Day(number: -8_887)
    private static let monthsAhead = 24

    package static func last(today: Day) -> Day { today.adding(months: monthsAhead) }

    /// What stands against the day, as a part of a sentence; nothing where it may be.
    package static func fault(in day: Day, today: Day) -> Phrase? {
        if day < first {
            return Phrase(
                "ngày \(day) ở trước ngày 1945-09-02; xem lại năm",
                "\(day) lies before 1945-09-02; look at the year again")
        }
        if day > last(today: today) {
            return Phrase(
                "ngày \(day) ở quá xa: nhiều nhất hai năm sau hôm nay; xem lại năm",
                "\(day) lies too far ahead: two years from today at most; look at the year again")
        }
        return nil
    }

    package static func check(_ day: Day?, today: Day) throws(Refusals) {
        guard let day, let fault = fault(in: day, today: today) else { return }
        throw Refusals([
            Refusal(
                .invalid,
                Phrase("\(fault.vietnamese.capitalisedFirst).", "\(fault.english.capitalisedFirst)."),
                field: "on")
        ])
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension UnitChange {
    /// The first day on which things are as decided; nothing for what has always been so.
    package var day: Day? {
        switch self {
        case .establish(_, let day): day
        case .rename(_, _, let day), .move(_, _, let day), .reclassify(_, _, let day), .merge(_, _, let day),
            .split(_, _, let day), .dissolve(_, _, let day):
            day
        }
    }
}

extension UnitImport {
    /// The days of the list that cannot be meant. An official list has the day of its law.
    package func dayFaults(today: Day) -> [CSVFault] {
        guard list == nil else { return [] }
        var faults: [CSVFault] = []
        if let fault = UnitDays.fault(in: day, today: today) {
            faults.append(CSVFault(row: 1, reason: fault))
        }
        for row in rows {
            guard let day = row.validFrom, let fault = UnitDays.fault(in: day, today: today) else { continue }
            faults.append(CSVFault(row: row.row, column: "valid_from", reason: fault))
        }
        return faults
    }
}

extension UnitImportPlan {
    /// The plan with faults that were found beside it: nothing of it may be written then.
    package func adding(_ more: [CSVFault]) -> UnitImportPlan {
        guard !more.isEmpty else { return self }
        var plan = self
        plan.faults = (faults + more).sorted { ($0.row, $0.column ?? "") < ($1.row, $1.column ?? "") }
        plan.steps = []
        return plan
    }
}
