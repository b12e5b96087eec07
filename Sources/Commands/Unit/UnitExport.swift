import ArgumentParser
import Civics
import Records

/// `dienhong unit export`
struct UnitExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the units of a day as a list that can be imported again.")

    @Option(help: "The day (YYYY-MM-DD); today where none is given.") var on: Day?
    @Option(help: "Only this unit and those under it.") var under: String?
    @Option(help: "The file to write; standard output where none is given, or for -.") var output: String?
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            let tree = try await UnitStore(archive: opened.archive).tree(on: on)
            let bytes = tree.csv(under: try under.map { try tree.named($0).id })
            if let output, output != "-" {
                try OutputFile(path: output).write(bytes)
            } else {
                try Terminal.output.write(bytes)
            }
        }
    }
}
