import ArgumentParser
import Civics
import Records

/// `dienhong unit list`
struct UnitList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the units of a day.")

    @Option(help: "The day (YYYY-MM-DD); today where none is given.") var on: Day?
    @Option(help: "Only this unit and those under it.") var under: String?
    @Flag(help: "As a JSON array with code, name, kind and parent.") var json = false
    @OptionGroup var records: RecordsOptions

    private struct Line: Encodable {
        let code: String
        let name: String
        let kind: String
        let parent: String?

        enum CodingKeys: CodingKey {
            case code, name, kind, parent
        }

        /// A unit at the top has a parent of null.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(code, forKey: .code)
            try container.encode(name, forKey: .name)
            try container.encode(kind, forKey: .kind)
            try container.encode(parent, forKey: .parent)
        }
    }

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            let tree = try await UnitStore(archive: opened.archive).tree(on: on)
            let units = try under.map { tree.subtree(of: try tree.named($0).id) } ?? tree.all
            guard !json else {
                return try Terminal.json(
                    units.map { unit in
                        Line(
                            code: unit.code, name: unit.name, kind: unit.kind.key,
                            parent: tree.parent(of: unit.id)?.code)
                    })
            }
            let lines = units.map { unit in
                let depth = tree.ancestors(of: unit.id).count
                return String(repeating: "  ", count: depth)
                    + "\(unit.code)  \(unit.name) (\(unit.kind.name[Terminal.language]))"
            }
            if !lines.isEmpty { Terminal.say(lines.joined(separator: "\n")) }
        }
    }
}
