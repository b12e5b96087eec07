import ArgumentParser
import Civics
import Records

/// `dienhong unit reclassify CODE --kind KIND`
struct UnitReclassify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reclassify", abstract: "Make a unit one of another kind: a commune a ward.")

    @Argument var code: String
    @Option(help: "The kind it is of from now on.") var kind: UnitKind
    @Option(help: "The first day of the kind (YYYY-MM-DD); today where none is given.") var on: Day?
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            try await opened.change(on: on) { tree, day, _ in
                .reclassify(try tree.named(code).id, as: kind, on: day)
            }
        }
    }
}
