import ArgumentParser
import Civics

/// Reckons one due day and shows how.
package struct ClockReckon: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "reckon", abstract: "Reckon one due day (what “clock RULE” does).",
        discussion: """
            The day of the start does not count. Days of a pause do not count. An extension is a number of working days \
            where the period is in working days, and of days otherwise; DAYS@DAY gives the day of the decision, and a \
            decision after the due day extends nothing; where the law knows no extension, one is refused. The rule in \
            force on the day of the start is used.

            With --data or --database, the calendar is that of the records there, with what was announced; without, it is \
            the one that comes with the program.

            Example: dienhong clock complaint_first_settlement --from 2022-03-01 --variant complex \\
                --pause 2022-03-10..2022-03-16
            """)

    @Argument(help: "The rule's key; key.field for another of its periods.")
    var rule: String

    @Option(name: .customLong("from"), help: "The day of the event, YYYY-MM-DD.")
    var start: Day

    @Option(help: "A variant of the rule: complex, remote, remote_complex, specially_complex …")
    var variant: String?

    @Option(name: .customLong("pause"), help: "Days that do not count, FROM..TO. May be given several times.")
    var pauses: [Pause] = []

    @Option(help: "The extension: DAYS, DAYS@DAY, or “yes” for as long as the law allows.")
    var extended: ClockExtension?

    @Flag(help: "Answer as JSON.")
    var json = false

    @OptionGroup var records: RecordsOptions

    package init() {}

    package func run() async throws {
        let law = try Law.read()
        let clock = try await DueClock(
            law: law, calendar: records.calendar(law) ?? WorkingCalendar(law.holidays))
        let reading = try clock.read(
            ClockQuestion(rule, from: start, variant: variant, pauses: pauses, extension: extended))
        if json { return try Terminal.json(ReadingRow(reading)) }
        let language = Terminal.language
        Terminal.say(reading.due.description)
        for step in reading.working {
            let article = step.article.map { " [\($0[language])]" } ?? ""
            Terminal.say("- \(step.text[language])\(article)\(step.isUnsure ? " (?)" : "")")
        }
        for doubt in reading.doubts { Terminal.say("? \(doubt[language])") }
        for other in reading.alternatives { Terminal.say("? \(other.due): \(other.reason[language])") }
    }
}

extension Pause: ExpressibleByArgument {
    package init?(argument: String) {
        guard let pause = Pause(argument) else {
            UsageNotes.note(
                "“\(argument)” không phải là khoảng TỪ..ĐẾN với hai ngày NĂM-THÁNG-NGÀY, ngày đầu không sau ngày cuối.",
                "“\(argument)” is not FROM..TO with two days YYYY-MM-DD in order.")
            return nil
        }
        self = pause
    }
}

extension ClockExtension: ExpressibleByArgument {
    package init?(argument: String) {
        guard let read = Self(read: argument) else {
            UsageNotes.note(
                "“\(argument)” không phải là số ngày nguyên từ 0, NGÀY@NGÀY-QUYẾT-ĐỊNH, hoặc “yes”.",
                "“\(argument)” is not a whole number of days from 0, DAYS@DAY, or “yes”.")
            return nil
        }
        self = read
    }

    private init?(read argument: String) {
        if argument == "yes" || argument == "true" {
            self.init(days: nil)
            return
        }
        let parts = argument.split(separator: "@", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let days = Int(parts[0]), days >= 0 else { return nil }
        if parts.count == 2 {
            guard let decided = Day(String(parts[1])) else { return nil }
            self.init(days: days, decidedOn: decided)
        } else {
            self.init(days: days)
        }
    }
}

/// A reading as JSON.
struct ReadingRow: Encodable {
    struct Step: Encodable {
        let kind: String
        let text: Phrase
        let from: Day?
        let to: Day?
        let article: Phrase?
        let unsure: Bool
    }

    struct Alternative: Encodable {
        let due: Day
        let reason: Phrase
    }

    let rule: String
    let start: Day
    let due: Day
    let citation: Phrase
    let working: [Step]
    let doubts: [Phrase]
    let alternatives: [Alternative]
    let unsure: Bool
    let calendar: String

    init(_ reading: ClockReading) {
        rule = reading.ruleKey
        start = reading.question.start
        due = reading.due
        citation = reading.citation
        working = reading.working.map {
            Step(
                kind: $0.kind.rawValue, text: $0.text, from: $0.days?.first, to: $0.days?.last,
                article: $0.article, unsure: $0.isUnsure)
        }
        doubts = reading.doubts
        alternatives = reading.alternatives.map { Alternative(due: $0.due, reason: $0.reason) }
        unsure = reading.isUnsure
        calendar = reading.calendarVersion
    }
}
