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
        let (acts, missing) = try await BackupFolder.makeEmpty(data).filling { try await restore(manifest) }
        let state =
            missing.isEmpty
            ? Phrase("dữ liệu nguyên vẹn", "the records are whole")
            : Phrase("dữ liệu còn thiếu", "the records are not whole")
        Terminal.say(
            Phrase(
                "Đã phục hồi vào \(data): \(acts) dòng nhật ký, \(state.vietnamese).",
                "Restored to \(data): \(acts) journal rows, \(state.english)."))
        try BackupFolder.tell(missing)
    }

    /// Copies the backup and brings it to the schema of this program; says how many acts it holds, and what it lacks.
    private func restore(_ manifest: BackupManifest) async throws -> (acts: Int, missing: [Phrase]) {
        for name in ["dienhong.sqlite"] + BackupFolder.besides {
            try BackupFolder.copy(name, from: backup, to: data)
        }
        let database = try SQLiteDatabase(path: RecordsPlace.databaseFile(in: data))
        let broken = try await database.faults()
        guard broken.isEmpty else {
            throw Refusals(broken.map { Refusal(.invalid, Phrase(name: $0)) })
        }
        try await Migrator.records.migrate(database)
        let archive = Archive(database: database, clock: .live)
        let acts = try await JournalStore(archive: archive).count()
        let needed = try await Belongings(of: archive, settings: Settings())
        try await database.close()
        return (acts, needed.missing(among: manifest.files))
    }
}
