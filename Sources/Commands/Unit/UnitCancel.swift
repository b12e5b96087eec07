import ArgumentParser
import Civics
import Records

/// `dienhong unit cancel CODE --on DAY --reason WORDS`
struct UnitCancel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Cancel a change of a unit that has yet to take effect.")

    @Argument var code: String
    @Option(help: "The first day of the change (YYYY-MM-DD).") var on: Day
    @Option(help: "Why it is cancelled.") var reason: String
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            let units = UnitStore(archive: opened.archive)
            let unit = try await units.unit(code: code)
            try await units.cancel(of: unit.id, on: on, because: reason, by: .keeper)
            Terminal.say(Phrase("Đã hủy thay đổi.", "The change was cancelled."))
        }
    }
}
