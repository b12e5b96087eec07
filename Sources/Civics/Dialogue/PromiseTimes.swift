import Foundation

/// How promises are followed, in working days: the committee's own setting, from `promise-times.yaml`.
package struct PromiseTimes: Equatable, Sendable {
    package let warnBefore: [Int]
    package let lateToHeadAfter: Int
    package let lateToCommitteeAfter: Int
    package let headConfirmsAfter: Int

    /// Those that come with the program, read once. The tests read the same file.
    package static let shipped: PromiseTimes = {
        do {
            return try load()
        } catch {
            preconditionFailure("the times of promises that come with the program cannot be read: \(error)")
        }
    }()

    static let file = "promise-times.yaml"

    static func load() throws -> PromiseTimes {
        guard
            let url = Bundle.module.url(
                forResource: "promise-times", withExtension: "yaml", subdirectory: "Rules")
        else { throw CatalogueFaults([CatalogueFault(file: file, key: "", text: "the file is missing")]) }
        return try read(String(contentsOf: url, encoding: .utf8))
    }

    /// Reads the times, and tells every fault.
    static func read(_ text: String) throws -> PromiseTimes {
        var faults = FaultCollector()
        let root = faults.mapping(of: text, in: file)
        let known = ["warn_before", "late_to_head_after", "late_to_committee_after", "head_confirms_after"]
        for key in root.keys.sorted() where !known.contains(key) { faults.add(file, key, "it is not known") }
        func days(_ key: String, _ faults: inout FaultCollector) -> Int {
            guard let days = root[key] as? Int, (1...60).contains(days) else {
                faults.add(file, key, "it needs a number of working days from 1 to 60")
                return 0
            }
            return days
        }
        let warnings = root["warn_before"] as? [Int] ?? []
        if warnings.isEmpty || !warnings.allSatisfy((1...30).contains) || Set(warnings).count < warnings.count
        {
            faults.add(file, "warn_before", "it needs a list of different numbers from 1 to 30")
        }
        let head = days("late_to_head_after", &faults)
        let committee = days("late_to_committee_after", &faults)
        let confirms = days("head_confirms_after", &faults)
        if committee < head {
            faults.add(file, "late_to_committee_after", "the committee is told before the unit's head")
        }
        try faults.throwIfAny()
        return PromiseTimes(
            warnBefore: warnings, lateToHeadAfter: head, lateToCommitteeAfter: committee,
            headConfirmsAfter: confirms)
    }
}
