import ArgumentParser

/// The clock of the law: when something is due, and why on that day.
package struct ClockCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "Reckon when something is due under a rule, and show the working.",
        subcommands: [ClockReckon.self, ClockBatchCommand.self], defaultSubcommand: ClockReckon.self)

    package init() {}
}
