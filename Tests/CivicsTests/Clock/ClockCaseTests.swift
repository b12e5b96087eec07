import Testing

@testable import Civics

@Suite struct ClockCaseTests {
    struct Case: CustomTestStringConvertible {
        let question: ClockQuestion
        let due: Day
        let why: String

        init(_ line: Substring) throws {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.drop { $0 == " " } }.map { String($0.reversed().drop { $0 == " " }.reversed()) }
            try #require(cells.count == 7, "\(line)")
            let pauses = try cells[3].split(separator: ";").map { text in
                let days = try text.split(separator: "/").map { try #require(Day(String($0))) }
                return try #require(Pause(days[0], days[1]))
            }
            question = ClockQuestion(
                cells[0], from: try #require(Day(cells[1])), variant: cells[2].isEmpty ? nil : cells[2],
                pauses: pauses, extension: try Self.extension(cells[4]))
            due = try #require(Day(cells[5]))
            why = cells[6]
        }

        /// "15", "yes" for as long as the law allows, and either with "@" and the day it was decided on.
        private static func `extension`(_ cell: String) throws -> ClockExtension? {
            guard !cell.isEmpty else { return nil }
            let parts = cell.split(separator: "@").map(String.init)
            let days = Int(parts[0])
            try #require(days != nil || parts[0] == "yes", "\(cell)")
            let decidedOn = parts.count == 2 ? Day(parts[1]) : nil
            try #require(parts.count == 1 || decidedOn != nil, "\(cell)")
            return ClockExtension(days: days, decidedOn: decidedOn)
        }

        var testDescription: String { "\(question.rule) from \(question.start): \(why)" }
    }

    static func cases() throws -> [Case] {
        try ClockCases.sections.flatMap { $0.split(separator: "\n") }.filter { !$0.hasPrefix("#") }
            .map(Case.init)
    }

    @Test func `more than six hundred cases are worked out by hand, each once`() throws {
        let questions = try Self.cases().map(\.question)
        #expect(questions.count >= 600)
        #expect(Set(questions).count == questions.count)
    }

    /// Every period of the law on letters, with each of its variants, and not only through a rule it replaced.
    @Test(arguments: ["casework", "duties"])
    func `every clock of letters, receptions and dialogues has a case`(file: String) throws {
        let clock = DueClock(law: try Law.load())
        let read = try Self.cases().map { try clock.read($0.question) }
        let covered = Set(read.map { [$0.clock.key, $0.variant?.name] })
        let periods = clock.all.filter { $0.rule.file == file }
        #expect(!periods.isEmpty)
        for period in periods {
            let variants: [String?] = period.variants.map(\.name) + (period.period == nil ? [] : [nil])
            for variant in variants {
                #expect(covered.contains([period.key, variant]), "\(period.key) \(variant ?? "")")
            }
        }
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

    /// Cases that were worked out by hand once as if any period could be extended. The law gives no basis for these.
    @Test(arguments: [
        "complaint_first_decision_sent | 2022-08-12 |  |  | 2 | 2022-08-19 | 5 wd: Điều 32 knows no extension",
        "complaint_first_decision_sent | 2022-08-12 |  |  | 3 | 2022-08-22 | 6 wd: Điều 32 knows no extension",
        "complaint_second_filing | 2022-08-12 |  |  | 5 | 2022-09-16 | remote areas have their own length, no more",
        "reception_reply | 2022-08-12 |  |  | 1 | 2022-08-29 | Điều 28 knows no extension",
    ])
    func `an extension without basis in the law is refused with the article`(line: String) throws {
        let question = try Case(line[...]).question
        do {
            _ = try DueClock(law: try Law.load()).read(question)
            Issue.record("extended without basis")
        } catch let error as Refusal {
            #expect(error.field == "extended" && error.article?.hasPrefix("Điều") == true)
            #expect(error.reason.vietnamese.contains("Không có căn cứ"))
        }
    }

    @Test func `no extension goes beyond what the law gives the most complex case`() throws {
        let clock = DueClock(law: try Law.load())
        let cases: [(rule: String, variant: String?, days: Int, length: Int)] = [
            ("complaint_first_settlement", nil, 100, 60), ("complaint_first_settlement", "complex", 16, 60),
            ("complaint_first_settlement", "remote_complex", 1, 60),
            ("complaint_second_settlement", nil, 26, 70),
            ("denunciation_settlement", nil, 90, 90), ("denunciation_initial_handling", nil, 9, 10),
        ]
        for (rule, variant, days, length) in cases {
            let reading = try clock.read(
                ClockQuestion(
                    rule, from: Day("2022-03-01")!, variant: variant, extension: ClockExtension(days: days)))
            #expect(reading.reckoning.length == length, "\(rule)")
            #expect(reading.reckoning.wasCut, "\(rule)")
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
