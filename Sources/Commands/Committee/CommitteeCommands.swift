import ArgumentParser
import Civics
import Records

/// The Steering Committees of units.
struct CommitteeCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "committee",
        abstract: "Look at the Steering Committee of a unit, and enter its decisions.",
        subcommands: [CommitteeShow.self, CommitteeDecide.self])
}
