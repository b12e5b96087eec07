import ArgumentParser
import Civics
import Records
import Site

/// Writes the register of letters of a unit for a period. Denunciations are never in it.
struct LetterRegisterExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letters", abstract: "Write a unit's register of letters as an XLSX workbook.",
        discussion:
            "It holds names and addresses of senders: give it to nobody but the unit. Denunciations are not in it."
    )

    @OptionGroup var records: RecordsOptions
    @Option(help: "The code of the unit.")
    var unit: String
    @Option(help: "The period, as 2022-H1.")
    var period: ReportingPeriod.Key
    @Option(help: "The file to write; - writes to standard output.")
    var output: String

    func run() async throws {
        let register = try await records.open(existing: true).closing { opened in
            let units = UnitStore(archive: opened.archive)
            let desk = try ReportDesk.standard(units: units, unopened: .usualDays)
            return try await opened.archive.read { reading in
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
                let days = DayRange(from: kept.period.firstDay, to: kept.period.lastDay)
                return try LetterRegister(
                    found, days, span: Format.days(days, .vietnamese), tree, reading)
            }
        }
        try OutputFile.give(register.workbook.bytes(), to: output, isPrivate: true)
    }
}
