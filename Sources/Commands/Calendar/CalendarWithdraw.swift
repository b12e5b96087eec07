import ArgumentParser
import Civics
import Records

/// Takes back an announcement that was entered wrongly.
struct CalendarWithdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take back an announcement that was entered wrongly.",
        discussion: """
            The announcement stays in the records with the reason. From now on the calendar is as if it had not been made; \
            due days kept before stay as they are: they name the version of the calendar they were reckoned by. \
            “calendar announcements” gives the numbers.
            """)

    @Argument(help: "The number of the announcement.")
    var number: Int

    @Option(help: "Why it is taken back.")
    var reason: String

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        let law = try Law.read()
        let calendar = try await records.open(existing: true).closing { opened in
            try await CalendarDayStore(archive: opened.archive, law: law).withdraw(
                number, because: reason, by: .keeper)
        }
        Terminal.say(
            Phrase(
                "Đã rút lại thông báo số \(number); lịch nay là bản \(calendar.version).",
                "Announcement \(number) is withdrawn; the calendar is now \(calendar.version)."))
    }
}
