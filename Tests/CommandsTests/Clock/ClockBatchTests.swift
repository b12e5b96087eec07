import Civics
import Testing

@testable import Commands

@Suite struct ClockBatchTests {
    let clock: DueClock

    init() throws {
        clock = DueClock(law: try Law.load())
    }

    private struct Answer {
        let lines: [String]
        let complaints: [String]
        let hasFaults: Bool
    }

    private func answer(_ text: String, pieces: Int = .max, language: Language = .english) -> Answer {
        var batch = ClockBatch(clock: clock, language: language)
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            batch.feed(bytes.prefix(pieces))
            bytes = bytes.dropFirst(pieces)
        }
        batch.finish()
        let output = String(decoding: batch.takeOutput(), as: UTF8.self)
        return Answer(
            lines: output.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast().map(
                String.init),
            complaints: batch.takeComplaints(), hasFaults: batch.hasFaults)
    }

    private let header = "rule,start,variant,pauses,extended\n"

    @Test func `each row is answered by one row, in order`() {
        let answer = answer(
            header + """
                complaint_first_settlement,2022-03-01,complex,2022-03-10/2022-03-16,
                reception_reply,2022-08-26,,,
                denunciation_initial_handling,2022-08-12,,2022-08-17..2022-08-19,5
                complaint_acceptance_first,2026-07-01,,,
                reception_schedule_posting,2022-09-06,,,

                """)
        #expect(!answer.hasFaults && answer.complaints.isEmpty)
        #expect(
            answer.lines == [
                "due,working",
                "2022-04-22,day 0 2022-03-01; 45 day; variant complex; paused 2022-03-10/2022-03-16; counted to 2022-04-22",
                "2022-09-13,day 0 2022-08-26; 10 working_day; skipped 6 weekly_rest; skipped 2022-09-01 holiday national_day; skipped 2022-09-02 holiday national_day; counted to 2022-09-13",
                "2022-08-31,day 0 2022-08-12; 7 working_day; extended 3 (limit); paused 2022-08-17/2022-08-19; skipped 6 weekly_rest; counted to 2022-08-31",
                "2026-07-10,day 0 2026-07-01; rule complaint_acceptance_2026; 7 working_day; skipped 2 weekly_rest; counted to 2026-07-10; unsure",
                "2022-08-26,event 2022-09-06; 5 working_day; skipped 4 weekly_rest; skipped 2022-09-01 holiday national_day; skipped 2022-09-02 holiday national_day; counted to 2022-08-26",
            ])
    }

    @Test func `the columns may stand in another order, and lines end either way`() {
        let answer = answer(
            "start,rule,extended,variant,pauses\r\n2022-08-12,\"reception_reply\",,,\"\"\r\n2022-08-13,reception_reply,,,"
        )
        #expect(!answer.hasFaults)
        #expect(answer.lines.map { $0.prefix(10) } == ["due,workin", "2022-08-26", "2022-08-26"])
    }

    @Test func `a faulty row gives empty fields and is told with its row and column`() {
        let answer = answer(
            header + """
                nothing,2022-08-12,,,
                reception_reply,2022-02-30,,,
                reception_reply,2022-08-12,complex,,
                reception_reply,2022-08-12,,2022-08-20/2022-08-19,
                reception_reply,2022-08-12,,,-1
                reception_reply,2022-08-12
                reception_reply,2022-08-12,"a"b,,
                reception_schedule_posting,2022-08-12,,,3
                reception_reply,2022-08-12,,,

                """)
        #expect(answer.hasFaults)
        #expect(answer.lines.count == 10)
        #expect(answer.lines.dropFirst().dropLast().allSatisfy { $0 == "," })
        #expect(answer.lines.last?.hasPrefix("2022-08-26,") == true)
        let places = answer.complaints.map { $0.split(separator: ":")[0] }
        #expect(
            places == [
                "Row 2, column rule", "Row 3, column start", "Row 4, column variant", "Row 5, column pauses",
                "Row 6, column extended", "Row 7", "Row 8, column 3", "Row 9, column extended",
            ])
    }

    @Test func `everything that is wrong with a row is told at once`() {
        let answer = answer(
            header + """
                nokey,2022-01-32,bad,xx,yy
                reception_reply,2022-02-30,complex,,3
                complaint_first_settlement,1800-01-01,nosuch,2022-03-10,-1
                reception_schedule_posting,2022-08-12,,2022-08-01/2022-08-02,3
                reception_schedule_posting,2022-08-12,,xx,3

                """)
        #expect(answer.lines.dropFirst().allSatisfy { $0 == "," } && answer.lines.count == 6)
        #expect(
            answer.complaints.map { String($0.split(separator: ":")[0]) } == [
                "Row 2, column rule", "Row 2, column start", "Row 2, column pauses", "Row 2, column extended",
                "Row 3, column start", "Row 3, column variant", "Row 3, column extended",
                "Row 4, column start", "Row 4, column start", "Row 4, column variant", "Row 4, column pauses",
                "Row 4, column extended",
                "Row 5, column pauses", "Row 5, column extended",
                "Row 6, column pauses", "Row 6, column extended",
            ])
    }

    @Test func `a fault told with others is the one that is told alone`() throws {
        for row in [
            "nothing,2022-08-12,,,", "reception_reply,2022-08-12,complex,,", "reception_reply,2022-08-12,,,3",
            "reception_schedule_posting,2022-08-12,,,3", "complaint_first_settlement,2022-03-01,,,4000",
        ] {
            let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let start = try #require(Day(fields[1]))
            let variant = fields[2].isEmpty ? nil : fields[2]
            let longer = Int(fields[4]).map { ClockExtension(days: $0) }
            let question = ClockQuestion(fields[0], from: start, variant: variant, extension: longer)
            let alone = try #require(throws: Refusal.self) { try clock.read(question) }
            #expect(
                clock.refusals(
                    rule: fields[0], start: start, variant: variant, pauses: [], extension: longer)
                    == [alone], "\(row)")
        }
    }

    @Test func `the pieces in which it arrives make no difference`() {
        let text =
            header
            + (1...28).map { "complaint_first_decision_sent,2022-08-\($0 < 10 ? "0" : "")\($0),,,\n" }
            .joined()
            + "reception_reply,\"2022-08-12\n\",,,\nreception_reply,2022-08-12,,,"
        let whole = answer(text)
        #expect(whole.lines.count == 31)
        for pieces in [1, 2, 3, 7, 64] {
            let piecemeal = answer(text, pieces: pieces)
            #expect(piecemeal.lines == whole.lines)
            #expect(piecemeal.complaints == whole.complaints)
        }
    }

    @Test func `a wrong header is told, and nothing is written`() {
        for text in [
            "", "rule,start\nx,y", "a,b,c,d,e\n1,2,3,4,5\n", "rule,start,variant,pauses,extended,more\n",
        ] {
            let answer = answer(text)
            #expect(answer.hasFaults)
            #expect(answer.lines.isEmpty)
            #expect(answer.complaints.count == 1)
            #expect(answer.complaints.first?.contains("header") == true)
        }
    }

    @Test func `a wrong header is one fault, however many rows stand under it`() {
        for pieces in [1, 64, Int.max] {
            let answer = answer(
                "rule;start;variant;pauses;extended\n"
                    + String(repeating: "reception_reply;2022-08-12;;;\n", count: 50), pieces: pieces)
            #expect(answer.hasFaults && answer.lines.isEmpty)
            #expect(answer.complaints.count == 1)
        }
    }

    @Test func `an extension that the law does not know is a fault of its row`() {
        let answer = answer(
            header + "reception_reply,2022-08-12,,,3\nreception_reply,2022-08-12,,,yes\n"
                + "reception_reply,2022-08-12,,,0\ncomplaint_first_settlement,2022-03-01,,,100\n")
        #expect(answer.lines[1] == "," && answer.lines[2] == ",")
        #expect(answer.lines[3].hasPrefix("2022-08-26,"))
        #expect(answer.lines[4].contains("extended 30 (limit)"))
        #expect(answer.complaints.count == 2)
        #expect(answer.complaints[0].hasPrefix("Row 2, column extended: There is no basis"))
    }

    @Test func `complaints are made in Vietnamese where that is spoken`() {
        let answer = answer(header + "nothing,2022-08-12,,,\n", language: .vietnamese)
        #expect(answer.complaints == ["Dòng 2, cột rule: Không có quy định nào mang mã “nothing”."])
    }

    @Test func `the batch gives the days that the clock gives`() throws {
        var random = SystemRandomNumberGenerator()
        let clocks = clock.all.filter { $0.purpose != .notice && $0.mayBeExtended }
        var rows = header
        var expected: [Day] = []
        while expected.count < 300 {
            let chosen = clocks.randomElement(using: &random)!
            let start = Day("2023-08-20")!.adding(days: Int.random(in: 0...700, using: &random))
            let variant = chosen.period == nil ? chosen.variants.randomElement(using: &random)?.name : nil
            let pause = Pause(start.adding(days: 3), start.adding(days: 9))!
            let question = ClockQuestion(
                "\(chosen.rule.file)/\(chosen.key)", from: start, variant: variant, pauses: [pause],
                extension: ClockExtension(days: 2))
            guard let reading = try? clock.read(question) else { continue }
            expected.append(reading.due)
            rows += "\(question.rule),\(start),\(variant ?? ""),\(pause.first)/\(pause.last),2\n"
        }
        let lines = answer(rows).lines.dropFirst()
        #expect(lines.map { String($0.prefix(10)) } == expected.map(\.description))
    }
}
