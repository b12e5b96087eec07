import ArgumentParser
import Civics
import Records

/// `dienhong unit merge CODE CODE… --into CODE`
struct UnitMerge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Merge several units into one.",
        discussion: """
            --into names the unit that takes over: one there is, or a new one, which then needs --name. A new unit is of \
            the kind of the first one merged and stands where it stood, unless --kind and --under say otherwise.
            """)

    @Argument(help: "The codes of the units that are merged.") var codes: [String]
    @Option(help: "The code of the unit that takes over.") var into: String
    @Option(help: "The name of the unit that takes over.") var name: String?
    @Option(help: "The kind of a new unit.") var kind: UnitKind?
    @Option(help: "The code of the unit that a new unit stands under.") var under: String?
    @Option(help: "The first day of the merger (YYYY-MM-DD); today where none is given.") var on: Day?
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            try await opened.change(on: on) { tree, day, id in
                let units = try codes.map { try tree.named($0) }
                return .merge(units.map(\.id), into: try heir(units, in: tree, id), on: day)
            }
        }
    }

    private func heir(_ units: [Unit], in tree: UnitTree, _ id: Unit.ID) throws -> UnitChange.Heir {
        if let unit = tree.unit(code: into) {
            guard name == nil || name == unit.name else {
                throw Refusal(
                    .conflict,
                    Phrase(
                        "Đơn vị \(into) đã có, tên là \(unit.name); hãy đổi tên bằng lệnh unit rename.",
                        "Unit \(into) exists and is called \(unit.name); rename it with unit rename."),
                    field: "name")
            }
            return .existing(unit.id)
        }
        guard let name, let first = units.first else {
            throw Refusal(
                .invalid,
                Phrase("Đơn vị mới \(into) cần --name.", "The new unit \(into) needs --name."), field: "name")
        }
        return .new(
            UnitChange.NewUnit(
                id: id, code: into, name: name, kind: kind ?? first.kind,
                parent: try under.map { try tree.named($0).id } ?? first.parent))
    }
}
