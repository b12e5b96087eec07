import ArgumentParser
import Civics
import Records

/// Opens a reporting period, or gives an open one other days.
struct PeriodOpen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a reporting period, or give an open one other days.",
        discussion: """
            Without days the period has those of the calendar and is due ten days after its end. Once a report of it was \
            handed in its days stay; the due day can then only be put off, before it has passed.
            """)

    @OptionGroup var records: RecordsOptions
    @Argument(help: "The period: 2022-H1, 2022-M9, 2022-H2 or 2022-Y.")
    var period: ReportingPeriod.Key
    @Option(help: "Its first day, as 2021-12-15.")
    var from: Day?
    @Option(help: "Its last day.")
    var to: Day?
    @Option(help: "The last day on which a report is on time.")
    var due: Day?

    func run() async throws {
        let usual = ReportingPeriod.usual(period)
        let last = to ?? usual.lastDay
        let opened = try ReportingPeriod(
            key: period, from: from ?? usual.firstDay, to: last, dueOn: due ?? last.adding(days: 10))
        try await records.open().closing { records in
            try await PeriodStore(archive: records.archive).open(opened, by: .keeper)
        }
        Terminal.say(
            Phrase(
                "Đã mở kỳ \(period): \(opened.firstDay.spoken(.vietnamese)) đến \(opened.lastDay.spoken(.vietnamese)), hạn nộp \(opened.dueOn.spoken(.vietnamese)).",
                "Opened \(period): \(opened.firstDay.spoken(.english)) to \(opened.lastDay.spoken(.english)), due \(opened.dueOn.spoken(.english))."
            ))
    }
}
