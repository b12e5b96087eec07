import ArgumentParser
import Civics
import Records

/// Goes round once for warnings and escalations, as the served site does every five minutes.
struct OutboxRound: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "round", abstract: "Queue the warnings and escalations that are due now.")

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { records in
            let count = try await NoticeRound.standard(records.archive).go()
            Terminal.say(
                Phrase("Đã xếp \(count) tin vào hộp thư đi.", "\(count) messages were put into the outbox."))
        }
    }
}
