import ArgumentParser

/// The program. Each noun of the office is a group of commands in its own folder.
package struct DienHong: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "dienhong",
        abstract: "Grassroots democracy for a city: registers, duties, and the six-month report.",
        subcommands: []
    )

    package init() {}
}
