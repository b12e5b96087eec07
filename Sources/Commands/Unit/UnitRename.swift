import ArgumentParser
import Civics
import Records

/// `dienhong unit rename CODE NAME`
struct UnitRename: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give a unit another name.")

    @Argument var code: String
    @Argument var name: String
    @Option(help: "The first day of the name (YYYY-MM-DD); today where none is given.") var on: Day?
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            try await opened.change(on: on) { tree, day, _ in
                .rename(try tree.named(code).id, to: name, on: day)
            }
        }
    }
}
