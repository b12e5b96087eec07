import ArgumentParser
import Civics
import Records

/// Enters days that have been announced.
struct CalendarAnnounce: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "announce", abstract: "Enter announced days off and swapped days.",
        discussion: """
            Each day is DAY or DAY=KIND, with KIND one of holiday (which is meant where none is given), compensatory, \
            swap_off, swap_work. Where holidays are given, they and what stands with them replace the days computed for \
            that holiday in that year. Due days kept before stay as they are: they name the version of the calendar they \
            were reckoned by.

            Example: dienhong calendar announce --data DIR --holiday tet \\
                --instrument "Công văn 100/VPCP-KGVX ngày 25/11/2026" \\
                2027-02-04 2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-02-09=compensatory
            """)

    @Argument(help: "The days: DAY or DAY=KIND.")
    var days: [DayOfKind]

    @Option(
        help:
            "The holiday they belong to: new_year, tet, hung_kings, victory_day, labour_day, national_day …"
    )
    var holiday: String

    @Option(help: "The act that announces them.")
    var instrument: String

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        let law = try Law.read()
        let announcement = CalendarAnnouncement(
            instrument: instrument,
            days: days.map {
                AnnouncedDay(
                    day: $0.day, kind: $0.kind, holiday: holiday, why: law.holidays.why($0.kind, of: holiday),
                    instrument: instrument, article: nil)
            })
        let calendar = try await records.open().closing { opened in
            try await CalendarDayStore(archive: opened.archive, law: law).announce(
                announcement, by: .keeper)
        }
        Terminal.say(
            Phrase(
                "Đã ghi \(days.count) ngày; lịch nay là bản \(calendar.version).",
                "\(days.count) days entered; the calendar is now \(calendar.version)."))
    }

    struct DayOfKind: ExpressibleByArgument {
        let day: Day
        let kind: AnnouncedDay.Kind

        init?(argument: String) {
            let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard (1...2).contains(parts.count), let day = Day(parts[0]),
                let kind = parts.count == 1 ? .holiday : AnnouncedDay.Kind(rawValue: parts[1])
            else {
                let kinds = AnnouncedDay.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                UsageNotes.note(
                    "“\(argument)” không phải NGÀY hay NGÀY=LOẠI, với ngày dạng NĂM-THÁNG-NGÀY và loại là một trong: \(kinds).",
                    "“\(argument)” is not DAY or DAY=KIND, with a day YYYY-MM-DD and a kind among: \(kinds).")
                return nil
            }
            self.day = day
            self.kind = kind
        }
    }
}
