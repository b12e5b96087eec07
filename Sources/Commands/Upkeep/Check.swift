import ArgumentParser
import Civics
import Foundation
import Records
import Storage
import StorageSQLite

/// Checks that the records are whole.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that the records are whole.",
        discussion: """
            Reads the whole database and every uploaded file, and looks for the files that the records name and for the \
            key. Exit code 0: whole; 1: faults, listed on standard error. It may run while the site is served.
            """)

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            var faults: [String] = []
            if let database = opened.archive.database as? SQLiteDatabase {
                faults += try await database.faults()
            }
            // A broken database cannot be asked what it needs.
            let needed =
                faults.isEmpty
                ? try await Belongings(of: opened.archive, settings: opened.place.settings) : nil
            var files = 0
            if let folder = opened.folder {
                let found = try Inventory(of: folder, only: ["files", Belongings.key])
                files = found.files.count { $0.path.hasPrefix("files/") }
                faults += found.misnamed.map { "\($0): its content is not what its name says" }
                faults += needed?.missing(among: found.files).map { $0[Terminal.language] } ?? []
            } else if let needed, !needed.isEmpty {
                throw OpenRecords.folderIsNotNamed
            }
            guard faults.isEmpty else {
                faults.forEach { Terminal.complain($0) }
                throw ExitCode(ExitStatus.refused)
            }
            let acts = try await JournalStore(archive: opened.archive).count()
            Terminal.say(
                Phrase(
                    "Dữ liệu nguyên vẹn: \(acts) dòng nhật ký, \(files) tệp.",
                    "The records are whole: \(acts) journal rows, \(files) files."))
        }
    }
}
