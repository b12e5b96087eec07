import ArgumentParser
import Civics
import Records

/// Lists the reporting periods, latest first.
struct PeriodList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the reporting periods.")

    @OptionGroup var records: RecordsOptions
    @Flag(help: "As JSON.")
    var json = false

    private struct Line: Encodable {
        let key: String
        let name: String
        let from: Day
        let to: Day
        let due: Day
        let isOpen: Bool
    }

    func run() async throws {
        let periods = try await records.open(existing: true).closing {
            try await PeriodStore(archive: $0.archive).all()
        }
        let lines = periods.map { kept in
            Line(
                key: kept.period.key.description, name: kept.period.name[Terminal.language],
                from: kept.period.firstDay, to: kept.period.lastDay, due: kept.period.dueOn,
                isOpen: kept.isOpen)
        }
        if json { return try Terminal.json(lines) }
        for line in lines {
            let state = line.isOpen ? Phrase("đang mở", "open") : Phrase("đã khóa", "closed")
            Terminal.say("\(line.key)\t\(line.from)\t\(line.to)\t\(line.due)\t\(state[Terminal.language])")
        }
    }
}
