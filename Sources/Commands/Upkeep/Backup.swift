import ArgumentParser
import Civics
import Foundation
import Records
import Storage
import StorageSQLite

/// Copies a data folder to another place while the site is served.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the records to a new folder, while the site is served.",
        discussion: """
            The copy holds the state of one moment: the database, the uploaded files and the key of the installation. \
            It is whole once it has a manifest.json, which lists each file with its SHA-256. Keep it as safe as the \
            records themselves. What the records need and is not there is listed on standard error, and the command ends \
            with 1: the copy holds what there was.
            """)

    @Argument(help: "The folder to make. It must not be there yet, or be empty.")
    var destination: String

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            guard let folder = opened.folder, let database = opened.archive.database as? SQLiteDatabase else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Cơ sở dữ liệu PostgreSQL được sao lưu bằng pg_dump, xem docs/operations.md.",
                        "A PostgreSQL database is backed up with pg_dump, see docs/operations.md."))
            }
            let needed = try await Belongings(of: opened.archive, settings: opened.place.settings)
            let manifest = try await BackupFolder.makeEmpty(destination).filling {
                // The database first: every file that it speaks of is in its place by then, and files never change.
                try await database.copy(to: RecordsPlace.databaseFile(in: destination))
                for name in BackupFolder.besides {
                    try BackupFolder.copy(name, from: folder, to: destination)
                }
                let manifest = try BackupManifest(of: destination, at: opened.archive.clock.now())
                try manifest.write(in: destination)
                return manifest
            }
            Terminal.say(
                Phrase(
                    "Đã sao lưu \(manifest.files.count) tệp, \(manifest.sizeBytes / 1_000) kB vào \(destination).",
                    "Backed up \(manifest.files.count) files, \(manifest.sizeBytes / 1_000) kB to \(destination)."
                ))
            try BackupFolder.tell(needed.missing(among: manifest.files))
        }
    }
}
