import ArgumentParser
import Civics
import Records

/// Where and for how long a role is held.
struct PostOptions: ParsableArguments {
    @Option(help: "The unit's code; none for a role of the whole system.")
    var unit: String?

    @Option(help: "The first day, YYYY-MM-DD; today unless told otherwise.")
    var from: Day?

    @Option(help: "The last day, YYYY-MM-DD.")
    var until: Day?

    @Option(help: "Number and date of the decision that gives the role.")
    var decision: String?

    func unitID(in records: OpenRecords) async throws -> Unit.ID? {
        try await unit.mapAsync { try await UnitStore(archive: records.archive).unit(code: $0).id }
    }

    func term(in records: OpenRecords) -> DayRange {
        DayRange(from: from ?? records.archive.clock.now().day, to: until)
    }
}

extension Optional {
    func mapAsync<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}

extension Role: ExpressibleByArgument {
    package init?(argument: String) {
        guard let role = Role(rawValue: argument) else {
            UsageNotes.note(argument, isNoneOf: Self.allCases.map(\.rawValue))
            return nil
        }
        self = role
    }

    static var allKeys: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
