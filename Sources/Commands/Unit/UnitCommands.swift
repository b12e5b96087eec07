import ArgumentParser
import Civics
import Records

/// The units: importing lists, looking at them, and carrying out what is decided about them.
struct UnitCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit", abstract: "Import, list and change units.",
        subcommands: [
            UnitImportCommand.self, UnitList.self, UnitExport.self, UnitEstablish.self, UnitRename.self,
            UnitMove.self, UnitReclassify.self, UnitMerge.self, UnitSplit.self, UnitDissolve.self,
            UnitCancel.self,
        ])
}

extension UnitKind: ExpressibleByArgument {
    package init?(argument: String) {
        guard let kind = UnitKind(argument) else {
            UsageNotes.note(argument, isNoneOf: Self.allValueStrings)
            return nil
        }
        self = kind
    }

    package static var allValueStrings: [String] { all.map(\.key) }
}

extension OfficialUnitList: ExpressibleByArgument {
    package init?(argument: String) {
        guard let list = OfficialUnitList(rawValue: argument) else {
            UsageNotes.note(argument, isNoneOf: Self.allCases.map(\.rawValue))
            return nil
        }
        self = list
    }
}

extension UnitTree {
    /// The unit with the code, or a refusal that names it.
    func named(_ code: String) throws -> Unit {
        guard let unit = unit(code: code) else {
            throw Refusal(
                .notFound,
                Phrase("Không có đơn vị nào mang mã \(code).", "No unit has the code \(code)."), field: "code"
            )
        }
        return unit
    }
}

extension OpenRecords {
    /// Carries out a change worked out on the units of its day, and says it is done.
    func change(
        on day: Day?, _ make: (_ tree: UnitTree, _ day: Day, _ id: Unit.ID) throws -> UnitChange
    ) async throws {
        let units = UnitStore(archive: archive)
        let now = archive.clock.now()
        let day = day ?? now.day
        // A merger is decided by those who still exist on the day before.
        let tree = try await units.tree(on: day)
        try await units.change(by: .keeper, make(tree, day, Identifier(at: now)))
        Terminal.say(
            Phrase(
                "Đã ghi, có hiệu lực từ \(day.spoken(.vietnamese)).",
                "Done, with effect from \(day.spoken(.english))."))
    }
}
