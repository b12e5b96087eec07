import Civics
import Records
import Storage

/// What records need beside their database: the content of the files they name.
struct Belongings {
    private let files: [String]

    /// To be asked before the folder is looked through: a file is in its place before a record speaks of it.
    init(of archive: Archive) async throws {
        files = try await archive.read(FileStore.digests).map { "files/" + FileFolder.place(of: $0) }.sorted()
    }

    var isEmpty: Bool { files.isEmpty }

    /// What of it is not among these files of a data folder, or of a backup.
    func missing(among found: [Inventory.File]) -> [Phrase] {
        let paths = Set(found.map(\.path))
        return files.filter { !paths.contains($0) }.map { path in
            Phrase(
                "\(path): thiếu tệp này, dữ liệu có nhắc tới", "\(path): is missing, and the records name it")
        }
    }
}
