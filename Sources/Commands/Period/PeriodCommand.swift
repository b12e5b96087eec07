import ArgumentParser
import Civics

/// Reporting periods.
struct PeriodCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "period", abstract: "Open, list and close reporting periods.",
        subcommands: [PeriodOpen.self, PeriodList.self, PeriodClose.self])
}

extension ReportingPeriod.Key: ExpressibleByArgument {
    package init?(argument: String) {
        guard let key = ReportingPeriod.Key(argument) else {
            UsageNotes.note(
                "“\(argument)” không phải một kỳ báo cáo: viết như 2022-H1, 2022-M9, 2022-H2 hoặc 2022-Y.",
                "“\(argument)” names no reporting period: write it as 2022-H1, 2022-M9, 2022-H2 or 2022-Y.")
            return nil
        }
        self = key
    }
}
