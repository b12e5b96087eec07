/// A moment, in milliseconds since 1 January 1970 UTC.
package struct Instant: Hashable, Comparable, Sendable, Codable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The moment at which clocks in Viet Nam show this hour and minute of this day.
    package init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        let seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        milliseconds = (seconds - Self.vietNamOffsetSeconds) * 1_000
    }

    /// The day in Viet Nam (Asia/Ho_Chi_Minh, UTC+7 all year) on which this moment falls.
    package var day: Day {
        Day(number: Int32(floorDivision(localSeconds, 86_400)))
    }

    /// Minutes since midnight in Viet Nam.
    package var minuteOfDay: Int {
        Int((localSeconds - Int64(day.number) * 86_400) / 60)
    }

    package func adding(milliseconds more: Int64) -> Instant {
        Instant(milliseconds: milliseconds + more)
    }

    package static func < (one: Self, other: Self) -> Bool {
        one.milliseconds < other.milliseconds
    }

    private static let vietNamOffsetSeconds: Int64 = 7 * 3_600

    private var localSeconds: Int64 {
        floorDivision(milliseconds, 1_000) + Self.vietNamOffsetSeconds
    }
}

func floorDivision(_ dividend: Int64, _ divisor: Int64) -> Int64 {
    let quotient = dividend / divisor
    return dividend % divisor < 0 ? quotient - 1 : quotient
}
