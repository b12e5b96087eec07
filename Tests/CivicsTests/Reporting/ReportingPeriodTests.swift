import Testing

@testable import Civics

@Suite struct ReportingPeriodTests {
    @Test(arguments: ["2022-H1", "2022-H2", "2022-M9", "2022-Y", "1998-H1"])
    func `a period is named by year and part`(text: String) {
        #expect(ReportingPeriod.Key(text)?.description == text)
    }

    @Test(arguments: [
        "", "2022", "2022-h1", "22-H1", "2022-H3", "2022-H1-", " 2022-H1", "2022/H1", "1900-H1", "٢٠٢٢-H1",
    ])
    func `anything else is no name of a period`(text: String) {
        #expect(ReportingPeriod.Key(text) == nil)
    }

    @Test func `the same part of the year before is compared with`() throws {
        let key = try #require(ReportingPeriod.Key("2022-H1"))
        #expect(key.before.description == "2021-H1")
        #expect(ReportingPeriod.usual(key).firstDay.description == "2022-01-01")
        #expect(ReportingPeriod.usual(key).lastDay.description == "2022-06-30")
    }

    @Test func `periods come in the order in which they end`() {
        let keys = ["2022-Y", "2022-H1", "2021-H2", "2022-M9", "2022-H2"].compactMap {
            ReportingPeriod.Key($0)
        }
        #expect(keys.sorted().map(\.description) == ["2021-H2", "2022-H1", "2022-M9", "2022-Y", "2022-H2"])
    }

    @Test func `days in the wrong order are refused, all faults at once`() throws {
        let key = try #require(ReportingPeriod.Key("2022-H1"))
        let first = try #require(Day("2022-06-30"))
        do {
            _ = try ReportingPeriod(
                key: key, from: first, to: first.adding(days: -1), dueOn: first.adding(days: -2))
            Issue.record("the period was taken")
        } catch {
            #expect(error.all.map(\.field) == ["to", "due"])
        }
    }

    @Test(arguments: [
        ("2022-H1", "2021-12-15", "2022-06-14", "2022-07-10", []),
        ("2024-H1", "2029-01-01", "2029-06-30", "2029-07-10", ["from", "to"]),
        ("2022-H1", "2022-01-01", "2022-06-30", "2023-06-30", ["due"]),
        ("2022-M9", "2021-12-15", "2022-09-14", "2022-10-10", []),
        ("2022-Y", "2022-01-01", "2022-09-14", "2022-12-10", ["to"]),
    ])
    func `the days of a period are those of its name`(
        key: String, first: String, last: String, due: String, fields: [String]
    ) throws {
        let period = try period(key, first, last, due)
        #expect(period.refusals(beside: []).map(\.field) == fields)
    }

    @Test func `no day belongs to two periods of one sort`() throws {
        let half = try period("2022-H1", "2021-12-15", "2022-06-14", "2022-07-10")
        let before = ReportingPeriod.usual(try #require(ReportingPeriod.Key("2021-H2")))
        let other = try period("2021-H2", "2021-06-15", "2021-12-14", "2022-01-10")
        #expect(half.refusals(beside: [before]).map(\.kind) == [.conflict])
        #expect(half.refusals(beside: [other]).isEmpty)
        // A year and nine months hold its days by their nature, and the period itself is no other.
        let nature = ["2022-Y", "2022-M9", "2022-H1"].compactMap { ReportingPeriod.Key($0) }
        #expect(half.refusals(beside: nature.map { .usual($0) }).isEmpty)
    }

    private func period(_ key: String, _ first: String, _ last: String, _ due: String) throws
        -> ReportingPeriod
    {
        try ReportingPeriod(
            key: try #require(ReportingPeriod.Key(key)), from: try #require(Day(first)),
            to: try #require(Day(last)), dueOn: try #require(Day(due)))
    }
}
