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
    /// The folders that were made for it just now, the outermost first.
    var made: [String] = []

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

    /// Refuses a folder in which there is no database.
    static func requireRecords(in folder: String) throws {
        try require(
            databaseFile(in: folder), of: folder,
            orSay: Phrase("Không có dữ liệu trong \(folder).", "There are no records in \(folder)."))
    }

    /// Refuses a folder that is not there, for records whose database is elsewhere.
    static func requireFolder(_ folder: String) throws {
        try require(
            folder, of: folder,
            orSay: Phrase(
                "Không có thư mục \(folder), nơi giữ các tệp và khóa của dữ liệu này.",
                "There is no folder \(folder), in which the files and the key of these records are kept."))
    }

    /// What may not be looked at is not said to be missing.
    private static func require(_ path: String, of folder: String, orSay missing: Phrase) throws {
        var found = stat()
        guard stat(path, &found) != 0 else { return }
        guard [EACCES, EPERM].contains(errno) else { throw Refusal(.notFound, missing) }
        throw Refusal(
            .forbidden,
            Phrase(
                "Không được phép đọc thư mục \(folder).", "Reading the folder \(folder) is not permitted."))
    }

    /// A full disk is told by the folder; that of a database elsewhere is not here to be looked at.
    func tellingOfFullDisk(_ error: any Error) -> any Error {
        guard database == nil, let folder else { return error }
        return error.asToldOfFullDisk(at: folder)
    }

    /// Makes the folder, for its owner alone, and says which folders it made, the outermost first.
    @discardableResult
    static func make(_ folder: String) throws -> [String] {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
            guard isFolder.boolValue else {
                throw Refusal(.invalid, Phrase("\(folder) không phải thư mục.", "\(folder) is not a folder."))
            }
            return []
        }
        var made: [String] = []
        var missing = URL(filePath: folder).standardizedFileURL
        while !FileManager.default.fileExists(atPath: missing.path), missing.path != "/" {
            made.insert(missing.path, at: 0)
            missing = missing.deletingLastPathComponent()
        }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return made
    }

    /// Takes away a folder that was made for what was then refused, with the empty records in it. One that another program
    /// has begun to use meanwhile stays.
    static func takeAway(_ made: [String], held lock: FolderLock?) {
        guard let folder = made.last else { return }
        let remove = {
            try FileManager.default.removeItem(atPath: folder)
            // Those around it were made for it; one that holds anything else is not empty and stays.
            for outer in made.dropLast().reversed() where rmdir(outer) != 0 { return }
        }
        if lock != nil {
            // What failed before is what has to be told; a folder that cannot be removed is found by who looks for it.
            try? remove()
        } else {
            FolderLock.unlessHeld(folder, remove)
        }
    }
}
