import Testing

@testable import Civics

@Suite struct ClockCaseTests {
    struct Case: CustomTestStringConvertible {
        let question: ClockQuestion
        let due: Day
        let why: String

        init(_ line: Substring) throws {
            let longer: ClockExtension?
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.drop { $0 == " " } }.map { String($0.reversed().drop { $0 == " " }.reversed()) }
            try #require(cells.count == 7, "\(line)")
            let pauses = try cells[3].split(separator: ";").map { text in
                let days = try text.split(separator: "/").map { try #require(Day(String($0))) }
                return try #require(Pause(days[0], days[1]))
            }
            if cells[4] == "yes" {
                longer = ClockExtension(days: nil)
            } else {
                longer = Int(cells[4]).map { ClockExtension(days: $0) }
                try #require(cells[4].isEmpty == (longer == nil), "\(line)")
            }
            question = ClockQuestion(
                cells[0], from: try #require(Day(cells[1])), variant: cells[2].isEmpty ? nil : cells[2],
                pauses: pauses,
                extension: longer)
            due = try #require(Day(cells[5]))
            why = cells[6]
        }

        var testDescription: String { "\(question.rule) from \(question.start): \(why)" }
    }

    static func cases() throws -> [Case] {
        try ClockCases.table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Case.init)
    }

    @Test func `at least three hundred cases are worked out by hand`() throws {
        #expect(try Self.cases().count >= 300)
    }

    @Test func `the clock gives the day that was worked out by hand`() throws {
        let clock = DueClock(law: try Law.load())
        for example in try Self.cases() {
            let reading = try clock.read(example.question)
            #expect(reading.due == example.due, "\(example.testDescription)")
            #expect(reading.working.first { $0.kind == .start }?.days?.first == example.question.start)
            #expect(reading.working.contains { $0.kind == .due && $0.days?.first == reading.due })
        }
    }

    @Test func `every period of the law in the announced years can be read, with its article`() throws {
        let clock = DueClock(law: try Law.load())
        for period in clock.all {
            let validity = period.rule.validity
            let start = max(validity.first ?? Day("2022-08-12")!, Day("2015-03-02")!)
            guard validity.contains(start) else { continue }
            for variant in period.variants.map(\.name) + (period.period == nil ? [] : [""]) {
                let question = ClockQuestion(
                    "\(period.rule.file)/\(period.key)", from: start, variant: variant.isEmpty ? nil : variant
                )
                let reading = try clock.read(question)
                #expect(reading.citation.vietnamese.count > 5)
                for step in reading.working {
                    #expect(!step.text.vietnamese.isEmpty && !step.text.english.isEmpty)
                }
                #expect(!period.rule.isUnsure || reading.isUnsure)
            }
        }
    }
}
