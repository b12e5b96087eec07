import ArgumentParser
import Civics
import Records
import Site

/// Makes a unit's report for a period as a file. A committee's report is put together from all units under it.
struct ReportBuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Make a unit's report for a period as a file.",
        discussion: """
            A committee's report is put together from all units under it. A unit without any records has a report all \
            the same: its places for numbers stay open.
            """)

    @OptionGroup var records: RecordsOptions
    @Option(help: "The code of the unit.")
    var unit: String
    @Option(help: "The period, as 2022-H1. One that nobody has opened has the days of the calendar.")
    var period: ReportingPeriod.Key
    @Option(help: "docx, xlsx, json or html.")
    var format: ReportFormat
    @Option(help: "The file to write; - writes to standard output.")
    var output: String

    func run() async throws {
        let (file, today) = try await records.open(existing: true).closing { opened in
            let units = UnitStore(archive: opened.archive)
            let desk = try ReportDesk.standard(units: units, unopened: .usualDays)
            let (found, today) = try await opened.archive.read { reading -> (Unit, Day) in
                let kept = try desk.book.period(period, reading)
                let tree = try units.tree(on: min(kept.period.lastDay, reading.today), reading)
                guard let found = tree.unit(code: unit) else {
                    throw Refusal(
                        .notFound,
                        Phrase(
                            "Ngày \(tree.day.spoken(.vietnamese)) không có đơn vị mang mã \(unit).",
                            "On \(tree.day.spoken(.english)) there is no unit with the code \(unit)."),
                        field: "unit")
                }
                return (found, reading.today)
            }
            let composition = try await desk.composition(of: found.id, in: period)
            return (ReportFile(composition, law: Law.shipped), today)
        }
        try OutputFile.give(file.bytes(as: format, on: today), to: output)
    }
}

extension ReportFormat: ExpressibleByArgument {
    package init?(argument: String) {
        guard let format = ReportFormat(rawValue: argument) else {
            UsageNotes.note(argument, isNoneOf: Self.allCases.map(\.rawValue))
            return nil
        }
        self = format
    }
}
