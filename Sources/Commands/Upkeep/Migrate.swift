import ArgumentParser
import Civics
import Records
import Storage

/// Brings the records to the schema of this program. Every command does so when it opens them; this one says what it did.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring the records to the newest schema.")

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        let database = try records.place().open()
        let ran = try await Migrator.records.migrate(database)
        try await database.close()
        if ran.isEmpty {
            Terminal.say(Phrase("Không có gì phải làm.", "Nothing to do."))
        } else {
            ran.forEach { Terminal.say($0) }
        }
    }
}
