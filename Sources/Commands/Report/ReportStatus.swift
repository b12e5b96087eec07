import ArgumentParser
import Civics
import Records

/// Tells who has handed in a report for a period, and how.
struct ReportStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell who under a unit has handed in a report, in time and completely.")

    @OptionGroup var records: RecordsOptions
    @Option(help: "The code of the unit.")
    var unit: String
    @Option(help: "The period, as 2022-H1.")
    var period: ReportingPeriod.Key
    @Flag(help: "As JSON.")
    var json = false

    private struct Line: Encodable {
        let code: String
        let name: String
        let state: String
        let submittedOn: Day?
        let punctuality: String
        let given: Int
        let required: Int
        let isComplete: Bool
    }

    func run() async throws {
        let lines = try await records.open(existing: true).closing { opened in
            let units = UnitStore(archive: opened.archive)
            let desk = try ReportDesk.standard(units: units)
            let (top, today) = try await opened.archive.read { reading -> (Unit, Day) in
                let kept = try PeriodStore.require(period, reading)
                let tree = try units.tree(on: min(kept.period.lastDay, reading.today), reading)
                guard let top = tree.unit(code: unit) else { throw Refusal.noSuchUnit }
                return (top, reading.today)
            }
            let report = try await desk.cache.report(under: top.id, in: period)
            return ReportingDiscipline(of: report).asked.map { position in
                let standing = report.standings[position]
                return Line(
                    code: report.units[position].code, name: report.units[position].name,
                    state: standing.report?.state.rawValue ?? "open",
                    submittedOn: standing.report?.inSince,
                    punctuality: Punctuality(
                        inSince: standing.report?.inSince, dueOn: report.period.dueOn,
                        today: today
                    ).name[Terminal.language],
                    given: standing.given, required: standing.required, isComplete: standing.isComplete)
            }
        }
        if json { return try Terminal.json(lines) }
        for line in lines {
            let share = line.required > 0 ? "\(line.given)/\(line.required)" : "–"
            Terminal.say("\(line.code)\t\(line.name)\t\(line.state)\t\(line.punctuality)\t\(share)")
        }
    }
}
