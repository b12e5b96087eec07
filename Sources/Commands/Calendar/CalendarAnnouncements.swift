import ArgumentParser
import Civics
import Records

/// Lists what was announced, with what was taken back.
struct CalendarAnnouncements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "announcements",
        abstract: "List the announcements that were entered, and those taken back.")

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var records: RecordsOptions

    private struct Line: Encodable {
        let number: Int
        let enteredOn: Day
        let instrument: String
        let days: [Day]
        let withdrawnOn: Day?
        let reason: String?
    }

    func run() async throws {
        let kept = try await records.open(existing: true).closing { opened in
            try await opened.archive.read { try CalendarDayStore.announcements(in: $0) }
        }
        let lines = kept.map { kept in
            Line(
                number: kept.number, enteredOn: kept.at.day, instrument: kept.announcement.instrument,
                days: kept.announcement.days.map(\.day), withdrawnOn: kept.withdrawal?.at.day,
                reason: kept.withdrawal?.reason)
        }
        if json { return try Terminal.json(lines) }
        for line in lines {
            let days = line.days.map(\.description).joined(separator: " ")
            let withdrawn = line.withdrawnOn.map { day in
                let reason = line.reason ?? ""
                return Phrase("\trút lại \(day): \(reason)", "\twithdrawn \(day): \(reason)")[
                    Terminal.language]
            }
            Terminal.say("\(line.number)\t\(line.enteredOn)\t\(line.instrument)\t\(days)\(withdrawn ?? "")")
        }
    }
}
