import Testing

@testable import Civics

@Suite struct InstantTests {
    @Test(arguments: [
        // Midnight in Viet Nam is 17:00 UTC of the day before.
        (Int64(1_660_237_199_999), "2022-08-11", 23 * 60 + 59), (1_660_237_200_000, "2022-08-12", 0),
        (0, "1970-01-01", 7 * 60), (-25_200_000, "1970-01-01", 0), (-25_200_001, "1969-12-31", 23 * 60 + 59),
    ])
    func `a moment falls on the day that clocks in Viet Nam show`(
        milliseconds: Int64, day: String, minute: Int
    ) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(instant.day.description == day)
        #expect(instant.minuteOfDay == minute)
    }

    @Test func `a moment made of day, hour and minute is found again`() {
        for day in ["1960-02-29", "1970-01-01", "2022-08-12", "2100-12-31"].map({ Day($0)! }) {
            for minute in stride(from: 0, to: 24 * 60, by: 13) {
                let instant = Instant(day, hour: minute / 60, minute: minute % 60)
                #expect(instant.day == day)
                #expect(instant.minuteOfDay == minute)
            }
            #expect(
                Instant(day, hour: 23, minute: 59, second: 59).adding(milliseconds: 1_000)
                    == Instant(day.adding(days: 1)))
        }
    }

    @Test func `moments are in order`() {
        #expect(Instant(milliseconds: -1) < Instant(milliseconds: 0))
        #expect(Instant(Day("2022-08-12")!) < Instant(Day("2022-08-12")!, hour: 14, minute: 30))
    }
}
