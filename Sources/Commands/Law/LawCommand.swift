import ArgumentParser

/// The law as data: check it, show a rule, list what binds a kind of unit.
package struct LawCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "law",
        abstract: "The law as data: rules, their articles and the days they are in force.",
        subcommands: [LawCheck.self, LawShow.self, LawList.self])

    package init() {}
}
