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
        self.init(argument)
    }
}
