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
}
