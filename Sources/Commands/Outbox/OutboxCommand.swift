import ArgumentParser

struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Messages that wait to be sent.",
        subcommands: [OutboxList.self, OutboxRound.self])
}
