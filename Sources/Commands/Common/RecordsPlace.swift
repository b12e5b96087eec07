import Civics
import Foundation
import Storage
import StorageSQLite

#if PostgreSQL
    import StoragePostgres
#endif

/// Where one city's records lie: a folder for the files and, without PostgreSQL, the database too.
struct RecordsPlace: Sendable {
    let folder: String?
    let database: String?
    let settings: Settings

    /// The database file within a data folder.
    static func databaseFile(in folder: String) -> String {
        URL(filePath: folder).appending(path: "dienhong.sqlite").path
    }

    /// The folder of uploaded files within a data folder.
    static func filesFolder(in folder: String) -> String {
        URL(filePath: folder).appending(path: "files").path
    }

    /// Opens the database as it is, without touching its schema.
    func open() throws -> any Database {
        if let database {
            #if PostgreSQL
                return try PostgresDatabase(url: database)
            #else
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Chương trình này được dựng không có PostgreSQL.",
                        "This program was built without PostgreSQL."))
            #endif
        }
        guard let folder else { preconditionFailure("a place has a folder or a database") }
        let file = Self.databaseFile(in: folder)
        // For its owner alone, whatever the folder allows. SQLite gives the files beside it the same permissions.
        let descriptor = Foundation.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
        return try SQLiteDatabase(path: file)
    }

    /// Makes the folder, for its owner alone.
    static func make(_ folder: String) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
            guard isFolder.boolValue else {
                throw Refusal(.invalid, Phrase("\(folder) không phải thư mục.", "\(folder) is not a folder."))
            }
            return
        }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
}
