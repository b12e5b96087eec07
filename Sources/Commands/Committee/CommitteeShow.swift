import ArgumentParser
import Civics
import Records

/// `dienhong committee show CODE`
struct CommitteeShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the Steering Committee of a unit on a day.")

    @Argument(help: "The code of the unit.") var code: String
    @Option(help: "The day (YYYY-MM-DD); today where none is given.") var on: Day?
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            let units = UnitStore(archive: opened.archive)
            let day = on ?? opened.archive.clock.now().day
            let tree = try await units.tree(on: day)
            let unit = try tree.named(code)
            guard let committee = try await CommitteeStore(units: units).committee(of: unit.id) else {
                throw Refusal.noSuchCommittee
            }
            Terminal.say(committee.name)
            for decision in committee.decisions {
                Terminal.say(
                    "\(decision.effectiveOn)  \(decision.number)  \(decision.kind.name[Terminal.language])")
            }
            for member in committee.members(on: day) {
                let codes = committee.unitsInCharge(of: member.id, on: day).compactMap { tree[$0]?.code }
                let charge = codes.isEmpty ? "" : "  [\(codes.joined(separator: ", "))]"
                Terminal.say(
                    "  \(member.seat.name[Terminal.language]): \(member.name), \(member.post)\(charge)")
            }
        }
    }
}
