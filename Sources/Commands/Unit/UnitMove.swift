import ArgumentParser
import Civics
import Records

/// `dienhong unit move CODE --under CODE`
struct UnitMove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Place a unit under another one.")

    @Argument var code: String
    @Option(help: "The code of the unit it stands under from now on.") var under: String
    @Option(help: "The first day there (YYYY-MM-DD); today where none is given.") var on: Day?
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            try await opened.change(on: on) { tree, day, _ in
                .move(try tree.named(code).id, under: try tree.named(under).id, on: day)
            }
        }
    }
}
