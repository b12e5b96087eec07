/// Something a kind of unit must do again and again (nghĩa vụ định kỳ): a dialogue, a reception day, a conference, a
/// register, a report.
package struct PeriodicDuty: Identifiable, Equatable, Sendable {
    /// How often, where the law sets a number.
    package struct Frequency: Equatable, Sendable {
        package enum Per: String, Sendable {
            case week, month, quarter, year
            case halfYear = "half_year"
        }

        package let count: Int
        package let per: Per
    }

    /// The key of its rule.
    package let id: String
    package let name: Phrase
    package let citation: Phrase
    package let validity: DayRange
    /// Dialogue, reception, conference, register, report …
    package let kind: String
    package let every: Frequency?
    package let isUnsure: Bool

    /// The last day of the stretch in which it must be done, as it stands on a day; nothing where the law sets none.
    package func due(on day: Day) -> Day? {
        switch every?.per {
        case .week?: day.adding(days: 7 - day.weekday.rawValue)
        case .month?: CalendarMonth(day).last
        case .quarter?: CalendarMonth(year: day.year, month: (day.month + 2) / 3 * 3)?.last
        case .halfYear?: CalendarMonth(year: day.year, month: day.month <= 6 ? 6 : 12)?.last
        case .year?: CalendarMonth(year: day.year, month: 12)?.last
        case nil: nil
        }
    }

    package var frequency: Phrase {
        guard let every else { return Phrase("Luật không ấn định số lần", "The law sets no number") }
        let (vietnamese, english) =
            switch every.per {
            case .week: ("tuần", "week")
            case .month: ("tháng", "month")
            case .quarter: ("quý", "quarter")
            case .halfYear: ("nửa năm", "half-year")
            case .year: ("năm", "year")
            }
        return Phrase("\(every.count) lần mỗi \(vietnamese)", "\(every.count) × a \(english)")
    }
}

extension PeriodicDuty {
    /// The rule pack that holds them.
    package static let file = "duties"

    /// The duties that bind units of these scopes on a day, in the order of the law.
    package static func all(of law: Law, scopes: Set<String>, on day: Day) -> [PeriodicDuty] {
        law.rules(in: file, on: day)
            .filter { rule in rule.scope.map { $0 == "all" || scopes.contains($0) } ?? false }
            .map { PeriodicDuty($0, law) }
            .filter { $0.every != nil || $0.kind == "report" }
    }

    private init(_ rule: Rule, _ law: Law) {
        let frequency = rule.fields.nested("min_frequency")
        self.init(
            id: rule.key, name: rule.text, citation: law.citation(of: rule), validity: rule.validity,
            kind: rule.fields.string("duty") ?? "",
            every: frequency?.string("per").flatMap(Frequency.Per.init).map {
                Frequency(count: frequency?.int("n") ?? 1, per: $0)
            }, isUnsure: rule.isUnsure)
    }
}
