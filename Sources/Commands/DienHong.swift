import ArgumentParser

/// The program. Each noun of the office is a group of commands in its own folder.
package struct DienHong: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "dienhong",
        abstract: "Grassroots democracy for a city: registers, duties, and the six-month report.",
        discussion: """
            Every command takes --lang vi or --lang en. Exit codes: 0 done, 1 refused (the reason stands on standard \
            error), 64 wrong usage, 70 a fault.
            """,
        subcommands: [
            Backup.self,
            CalendarCommand.self,
            Check.self,
            ClockCommand.self,
            CommitteeCommands.self,
            Demo.self,
            LawCommand.self,
            Migrate.self,
            OutboxCommand.self,
            PeriodCommand.self,
            PersonCommand.self,
            RegisterCommand.self,
            ReportCommand.self,
            Restore.self,
            Serve.self,
            UnitCommands.self,
        ]
    )

    package init() {}
}
