import ArgumentParser
import Civics
import Foundation
import Records
import Storage
import StorageSQLite

/// Makes a data folder out of a backup.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a data folder out of a backup.",
        discussion: "Every file is compared with the manifest first, and the database is checked at the end.")

    @Argument(help: "The folder that `dienhong backup` made.")
    var backup: String

    @Option(help: "The data folder to make. It must not be there yet, or be empty.")
    var data: String

    func run() async throws {
        let manifest = try BackupManifest.read(in: backup)
        let faults = try manifest.faults(in: backup)
        guard faults.isEmpty else { throw Refusals(faults) }
        let acts = try await BackupFolder.makeEmpty(data).filling { try await restore() }
        Terminal.say(
            Phrase(
                "Đã phục hồi vào \(data): \(acts) dòng nhật ký, dữ liệu nguyên vẹn.",
                "Restored to \(data): \(acts) journal rows, the records are whole."))
    }

    /// Copies the backup and brings it to the schema of this program; says how many acts it holds.
    private func restore() async throws -> Int {
        for name in ["dienhong.sqlite"] + BackupFolder.besides {
            try BackupFolder.copy(name, from: backup, to: data)
        }
        let database = try SQLiteDatabase(path: RecordsPlace.databaseFile(in: data))
        let broken = try await database.faults()
        guard broken.isEmpty else {
            throw Refusals(broken.map { Refusal(.invalid, Phrase(name: $0)) })
        }
        try await Migrator.records.migrate(database)
        let acts = try await JournalStore(archive: Archive(database: database, clock: .live)).count()
        try await database.close()
        return acts
    }
}
