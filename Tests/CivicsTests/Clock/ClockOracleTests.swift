import Foundation
import Testing

@testable import Civics

/// The clock against an oracle that walks from day to day.
@Suite struct ClockOracleTests {
    let clock: DueClock
    let oracle: NaiveClock

    init() throws {
        clock = DueClock(law: try Law.load())
        oracle = NaiveClock(holidays: try Law.bundledTexts()["holidays"]!)
    }

    /// How many random cases are tried; a longer run is asked for by the environment.
    private static let cases = ProcessInfo.processInfo.environment["CLOCK_CASES"].flatMap(Int.init) ?? 100_000

    @Test func `the due day is the oracle's in a great many random cases`() throws {
        var random = SplitMix(seed: 20_220_812)
        // Only the years that are announced day by day, so that nothing is computed on either side.
        let (first, last) = (Day("2022-01-01")!.number, Day("2026-11-30")!.number)
        var dates: [Int32: NaiveClock.Date] = [:]
        for number in (first - 10)...Day("2027-12-31")!.number {
            dates[number] = .init(Day(number: number).description)
        }
        func date(_ day: Day) -> NaiveClock.Date { dates[day.number]! }
        let clocks = clock.all.filter { $0.period.map { $0.n <= 180 && $0.unit != .year } ?? true }
        var compared = 0
        while compared < Self.cases {
            let chosen = clocks[Int.random(in: 0..<clocks.count, using: &random)]
            let start = Day(number: Int32.random(in: first...last, using: &random))
            let variant = chosen.variants.randomElement(using: &random)
            let usesVariant = chosen.period == nil || Bool.random(using: &random)
            guard chosen.rule.isInForce(on: start),
                let period = usesVariant ? variant?.period ?? chosen.period : chosen.period
            else { continue }
            if chosen.purpose == .notice {
                compared += 1
                let due = clock.calendar.reckonBack(period, from: start)?.due
                let expected = oracle.dueBefore(period.n, period.unit.rawValue, event: date(start))
                #expect(due?.description == expected.text, "\(chosen.key) from \(start)")
                continue
            }
            let pauses = (0..<Int.random(in: 0...2, using: &random)).compactMap { _ -> Pause? in
                let from = start.adding(days: Int.random(in: -5...30, using: &random))
                return Pause(from, from.adding(days: Int.random(in: 0...20, using: &random)))
            }
            // Where the law knows no extension, one is refused.
            let asked = [0, 0, 0, 1, 3, 15, 30].randomElement(using: &random)!
            let extended = chosen.mayBeExtended ? asked : 0
            let chosenVariant = usesVariant ? variant : nil
            let setting = DueClock.Setting(
                asked: chosen, clock: chosen, variant: chosenVariant, period: period,
                limit: chosen.limit(under: chosenVariant))
            let due = try clock.reckon(
                setting, start: start, pauses: Pause.merged(pauses), extension: ClockExtension(days: extended)
            ).due
            guard due.year < 2027 else { continue }
            var n = period.n
            var unit = period.unit.rawValue
            if unit == "month" {
                // The oracle has no extension of months: it gets the days.
                n = start.days(until: start.adding(months: n)) + extended
                unit = "day"
            } else {
                n = min(n + extended, max(period.n, setting.limit ?? chosen.longestComplexCase ?? .max))
            }
            compared += 1
            let expected = oracle.due(
                n, unit, from: date(start), pauses: pauses.map { (date($0.first), date($0.last)) })
            #expect(
                due.description == expected.text,
                "\(chosen.key) from \(start) pauses \(pauses) extended \(extended)")
        }
    }

    @Test func `months are counted as the oracle counts them`() {
        for month in 1...24 {
            for start in ["2022-01-29", "2022-01-30", "2022-01-31", "2024-02-29", "2023-11-30", "2022-12-31"]
            {
                guard start < "2024-03-01" || month < 24 else { continue }
                let due = clock.calendar.reckon(Period(month, .month), from: Day(start)!)?.due
                #expect(due?.description == oracle.due(month, "month", from: .init(start), pauses: []).text)
            }
        }
    }
}

/// A small generator with a seed, so that the same cases are tried each time.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
