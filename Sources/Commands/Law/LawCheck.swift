import ArgumentParser
import Civics

/// Reads every rule pack and tells all that is wrong with them.
package struct LawCheck: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the rule packs as a whole.",
        discussion: """
            Reads the rule packs that come with the program, or those of a folder, and tells every fault with its file \
            and key. Exit code 0: no fault; 1: faults, listed on standard error.
            """)

    @Option(help: "A folder with rule packs (*.yaml) in place of those that come with the program.")
    var folder: String?

    package init() {}

    package func run() async throws {
        let law = try Law.read(from: folder)
        let clock = DueClock(law: law)
        let unsure = law.rules.count(where: \.isUnsure)
        Terminal.say(
            Phrase(
                "Không có lỗi: \(law.rules.count) quy định (\(unsure) chưa chắc chắn), "
                    + "\(law.instruments.count) văn bản, \(clock.all.count) thời hạn, "
                    + "\(law.holidays.announced.count) ngày đã thông báo; lịch \(clock.calendar.version).",
                "No faults: \(law.rules.count) rules (\(unsure) unsure), \(law.instruments.count) instruments, "
                    + "\(clock.all.count) periods, \(law.holidays.announced.count) announced days; calendar "
                    + "\(clock.calendar.version)."))
    }
}
