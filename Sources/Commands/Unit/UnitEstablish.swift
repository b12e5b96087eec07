import ArgumentParser
import Civics
import Records

/// `dienhong unit establish CODE NAME --kind KIND`
struct UnitEstablish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "establish", abstract: "Enter a new unit.")

    @Argument var code: String
    @Argument var name: String
    @Option(help: "The kind, by its key.") var kind: UnitKind
    @Option(help: "The code of the unit it stands under.") var under: String?
    @Option(help: "The first day (YYYY-MM-DD); today where none is given.") var on: Day?
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open().closing { opened in
            try await opened.change(on: on) { tree, day, id in
                .establish(
                    UnitChange.NewUnit(
                        id: id, code: code, name: name, kind: kind,
                        parent: try under.map { try tree.named($0).id }),
                    on: day)
            }
        }
    }
}
