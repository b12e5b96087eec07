import ArgumentParser
import Civics
import Records

/// Shows the days of a year that differ from the working week.
struct CalendarShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the days off and swapped days of a year, and why.",
        discussion: """
            With --data or --database, what has been announced there is part of the calendar; without, it is the calendar \
            that comes with the program.
            """)

    @Argument(help: "The year, from 1990 to 2100.")
    var year: Int

    @Option(
        help: "A holiday that is not certain, to be left out: culture_day. May be given several times.")
    var without: [String] = []

    @Flag(help: "Answer as JSON.")
    var json = false

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        guard (WorkingCalendar.firstDay.year...WorkingCalendar.lastDay.year).contains(year) else {
            throw Refusal(
                .invalid,
                Phrase("Lịch chỉ có từ năm 1990 đến năm 2100.", "The calendar covers 1990 to 2100."),
                field: "year")
        }
        let law = try Law.read()
        let calendar = try await calendar(law)
        let days = calendar.exceptions(of: year, under: law)
        if json {
            return try Terminal.json(
                CalendarSheet(calendar: calendar.version, year: year, days: days.map(CalendarRow.init)))
        }
        let language = Terminal.language
        for day in days {
            let computed = day.isComputed ? Phrase(" (tính theo quy tắc)", " (computed)")[language] : ""
            let unsure = day.isUnsure ? " (?)" : ""
            Terminal.say(
                "\(day.day) \(day.isWorking ? "+" : "-") \(day.why[language])\(computed)\(unsure)"
                    + (day.article.map { " [\($0[language])]" } ?? ""))
        }
        Terminal.say(Phrase("Bản lịch \(calendar.version)", "Calendar \(calendar.version)"))
    }

    private func calendar(_ law: Law) async throws -> WorkingCalendar {
        guard let announced = try await records.calendar(law) else {
            for key in without
            where !law.holidays.holidays.contains(where: { $0.key == key && $0.isUnsure }) {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "“\(key)” không phải ngày lễ chưa chắc chắn.",
                        "“\(key)” is not a holiday that is not certain."),
                    field: "without")
            }
            return WorkingCalendar(law.holidays, without: Set(without))
        }
        return announced
    }
}

private struct CalendarSheet: Encodable {
    let calendar: String
    let year: Int
    let days: [CalendarRow]
}

private struct CalendarRow: Encodable {
    let day: Day
    let working: Bool
    let why: Phrase
    let article: Phrase?
    let computed: Bool
    let unsure: Bool

    init(_ day: CalendarDay) {
        self.day = day.day
        working = day.isWorking
        why = day.why
        article = day.article
        computed = day.isComputed
        unsure = day.isUnsure
    }
}
