import ArgumentParser
import Civics
import Records

/// `dienhong unit dissolve CODE`
struct UnitDissolve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dissolve", abstract: "End a unit that nobody takes over from.")

    @Argument var code: String
    @Option(help: "The code of the unit to which those under it go.") var childrenTo: String?
    @Option(help: "The first day without it (YYYY-MM-DD); today where none is given.") var on: Day?
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            try await opened.change(on: on) { tree, day, _ in
                .dissolve(
                    try tree.named(code).id, childrenTo: try childrenTo.map { try tree.named($0).id }, on: day
                )
            }
        }
    }
}
