import Civics
import Foundation
import Records
import Storage
import StorageSQLite

/// Enters acts into the journal, four at a time and without end, and says the number of each once it is answered.
/// A test kills it and looks for what it has said.
@main
struct KillProbe {
    static func main() async throws {
        let database = try SQLiteDatabase(path: CommandLine.arguments[1])
        try await Migrator.records.migrate(database)
        let archive = Archive(database: database, clock: .live)
        try await withThrowingTaskGroup { group in
            for writer in 0..<4 {
                group.addTask {
                    var number = 0
                    while true {
                        let subject = "\(writer)-\(number)"
                        try await archive.act { transaction in
                            try transaction.enter(JournalEntry("counted", "number", subject, by: .keeper))
                        }
                        FileHandle.standardOutput.write(Data("\(subject)\n".utf8))
                        number += 1
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
