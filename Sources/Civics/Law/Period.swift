/// A length of time the law gives (thời hạn): so many days, working days, months or years from an event, or before it.
package struct Period: Hashable, Sendable, Codable {
    package enum Unit: String, CaseIterable, Sendable, Codable {
        case day
        case workingDay = "working_day"
        case month
        case year
    }

    package let n: Int
    package let unit: Unit
    /// The event it runs from, by name: "receipt".
    package let from: String?
    /// The event it is counted back from, by name: "meeting".
    package let before: String?

    package init(_ n: Int, _ unit: Unit, from: String? = nil, before: String? = nil) {
        self.n = n
        self.unit = unit
        self.from = from
        self.before = before
    }

    /// Reads `{n, unit, from}`; some rows say `value` in place of `n`.
    package init?(_ fields: RuleFields) {
        guard let n = fields.int("n") ?? fields.int("value"), n >= 0,
            let unit = fields.string("unit").flatMap(Unit.init)
        else { return nil }
        self.init(n, unit, from: fields.string("from"), before: fields.string("before"))
    }

    /// "5 ngày làm việc", "5 working days".
    package var phrase: Phrase {
        let english =
            switch unit {
            case .day: n == 1 ? "day" : "days"
            case .workingDay: n == 1 ? "working day" : "working days"
            case .month: n == 1 ? "month" : "months"
            case .year: n == 1 ? "year" : "years"
            }
        return Phrase("\(n) \(unit.vietnamese)", "\(n) \(english)")
    }
}

extension Period.Unit {
    package var vietnamese: String {
        switch self {
        case .day: "ngày"
        case .workingDay: "ngày làm việc"
        case .month: "tháng"
        case .year: "năm"
        }
    }
}
