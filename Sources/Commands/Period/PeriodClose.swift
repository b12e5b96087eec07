import ArgumentParser
import Civics
import Records

/// Closes a reporting period for good.
struct PeriodClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a reporting period: nothing in its reports changes any more.")

    @OptionGroup var records: RecordsOptions
    @Argument(help: "The period, as 2022-H1.")
    var period: ReportingPeriod.Key

    func run() async throws {
        try await records.open(existing: true).closing { records in
            try await PeriodStore(archive: records.archive).close(period, by: .keeper)
        }
        Terminal.say(Phrase("Đã khóa kỳ \(period).", "Closed \(period)."))
    }
}
