import ArgumentParser

/// Reports.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Make reports, and see who has handed one in.",
        subcommands: [ReportBuild.self, ReportStatus.self])
}
