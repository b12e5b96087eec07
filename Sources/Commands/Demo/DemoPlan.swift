import Civics

/// The days around which the city is made.
struct DemoPlan {
    let asOf: Day
    let seed: UInt64

    static let twoLevels = Day(year: 2025, month: 7, day: 1)!

    init(asOf: Day, seed: UInt64) {
        self.asOf = asOf
        self.seed = seed
    }

    static func check(_ day: Day) throws {
        guard (2020...2035).contains(day.year) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Thành phố mẫu chỉ dựng được cho ngày từ năm 2020 đến 2035.",
                    "The demo city can be made for a day from 2020 to 2035."),
                field: "as-of")
        }
    }

    var standsAt: Instant { Instant(asOf, hour: 14) }

    /// Whether the city has already lost its middle level.
    var hasTwoLevels: Bool { asOf >= Self.twoLevels }

    /// The last half-year that is over.
    var period: ReportingPeriod.Key {
        asOf.month > 6
            ? ReportingPeriod.Key(year: asOf.year, part: .firstHalf)
            : ReportingPeriod.Key(year: asOf.year - 1, part: .secondHalf)
    }

    /// Everything begins a year before the period that is compared with.
    var beginning: Day { usual(period.before).firstDay.adding(days: -60) }

    func usual(_ key: ReportingPeriod.Key) -> ReportingPeriod {
        ReportingPeriod.usual(key)
    }
}
