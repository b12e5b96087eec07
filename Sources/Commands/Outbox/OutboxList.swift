import ArgumentParser
import Civics
import Records

/// Lists the messages in the outbox.
struct OutboxList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the messages in the outbox, the newest first.")

    @Option(help: "Only those of this unit.")
    var unit: String?

    @Option(help: "At most so many.")
    var limit = 1_000

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var records: RecordsOptions

    func validate() throws {
        guard (1...1_000_000).contains(limit) else {
            throw ValidationError(
                Phrase("--limit phải từ 1 đến 1.000.000.", "--limit must be from 1 to 1,000,000."))
        }
    }

    func run() async throws {
        try await records.open(existing: true).closing { records in
            let units = UnitStore(archive: records.archive)
            let (code, limit) = (unit, limit)
            let lines = try await records.archive.read { reading in
                let history = try units.history(reading)
                let narrowed = try code.map { code in
                    guard let record = history.record(code: code, on: reading.today) else {
                        throw Refusal.noSuchUnit
                    }
                    return record.id
                }
                return try Outbox.latest(limit, of: narrowed, in: reading).map { queued in
                    OutboxLine(queued, unit: history[queued.message.unit]?.latest?.code)
                }
            }
            if json {
                try Terminal.json(lines)
            } else {
                for line in lines { Terminal.say(line.text) }
            }
        }
    }
}

/// A message as `outbox list` writes it.
struct OutboxLine: Encodable, Sendable {
    let id: String
    let kind: String
    let unit: String?
    let recipient: String
    let noun: String
    let subject: String
    let occasion: String
    let notBefore: String

    init(_ queued: QueuedMessage, unit: String?) {
        let message = queued.message
        id = queued.id.description
        kind = message.kind.rawValue
        self.unit = unit
        recipient = message.recipient.text
        noun = message.noun
        subject = message.subject
        occasion = message.occasion
        let minute = message.notBefore.minuteOfDay
        let (hours, minutes) = ("0\(minute / 60)".suffix(2), "0\(minute % 60)".suffix(2))
        notBefore = "\(message.notBefore.day)T\(hours):\(minutes)+07:00"
    }

    var text: String {
        "\(notBefore)\t\(kind)\t\(unit ?? "–")\t\(recipient)\t\(noun) \(subject)\t\(occasion)"
    }
}
