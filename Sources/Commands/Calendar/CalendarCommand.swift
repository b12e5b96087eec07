import ArgumentParser

/// The working calendar: show a year, enter what has been announced, take back what was entered wrongly.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "The working calendar: holidays, days off in return, swapped days.",
        subcommands: [
            CalendarShow.self, CalendarAnnounce.self, CalendarAnnouncements.self, CalendarWithdraw.self,
        ])
}
