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

    /// Before, the half-year that is over lies before the rules on receptions and letters of 15 November 2021. After, all of
    /// its history would lie behind the end of the middle level, which it is made to show.
    private static let days = Day(year: 2022, month: 7, day: 1)!...Day(year: 2027, month: 6, day: 30)!

    static func check(_ day: Day) throws {
        guard days.contains(day) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Thành phố mẫu chỉ dựng được cho ngày từ 1/7/2022 đến 30/6/2027.",
                    "The demo city can be made for a day from 1 July 2022 to 30 June 2027."),
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

    /// Everything begins before the period that is compared with, and the city before it lost its middle level.
    var beginning: Day {
        min(usual(period.before).firstDay.adding(days: -60), Self.twoLevels.adding(days: -30))
    }

    func usual(_ key: ReportingPeriod.Key) -> ReportingPeriod {
        ReportingPeriod.usual(key)
    }
}
