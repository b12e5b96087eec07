import Civics

extension Benchmark {
    /// The official lists of units.
    static let units = [
        Benchmark("units.plan", "read 11,367 official units and plan their import", .seconds) { _ in
            let bytes = try OfficialUnitList.before202507.bytes()
            return {
                try await Stopwatch.wall {
                    let source = UnitImport(bytes, list: .before202507, day: .conference)
                    let plan = source.plan(for: UnitHistory()) { Unit.ID(at: .conference) }
                    guard plan.faults.isEmpty, plan.new.count == 11_367 else {
                        throw Spoilt(what: "units.plan")
                    }
                }
            }
        }
    ]
}

/// What was measured did not do what it should: its time means nothing.
struct Spoilt: Error {
    let what: String
}
