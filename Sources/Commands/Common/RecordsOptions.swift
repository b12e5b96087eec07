import ArgumentParser
import Civics
import Foundation
import Records
import Storage
import StorageSQLite

#if PostgreSQL
    import StoragePostgres
#endif

/// Where the records are: the data folder, and a PostgreSQL database where one is used.
struct RecordsOptions: ParsableArguments {
    @Option(help: "The data folder (or DIENHONG_DATA). It is made where there is none.")
    var data: String?

    @Option(
        help: ArgumentHelp(
            "The PostgreSQL database that holds the records in place of the data folder (or DIENHONG_DATABASE).",
            valueName: "postgres://…"))
    var database: String?

    @Option(help: "A file with settings, one NAME=value a line (or DIENHONG_SETTINGS).")
    var settings: String?

    /// Opens the records and brings them to the newest schema.
    /// - Parameter alone: refuses where a server or another such command uses the folder, and keeps them out.
    /// - Parameter existing: refuses where there are no records yet, for what makes no sense without: a mistyped folder
    ///   must not be found whole, nor empty, nor be backed up.
    func open(alone: Bool = false, existing: Bool = false) async throws -> OpenRecords {
        let place = try place(existing: existing)
        var lock: FolderLock?
        do {
            lock = alone ? try place.folder.map { try FolderLock($0) } : nil
            let database = try place.open()
            // Only now: a database that cannot be reached says more than a folder that is not there.
            if existing, let folder = place.folder { try RecordsPlace.requireFolder(folder) }
            try await Migrator.records.migrate(database)
            let demo = try place.folder.flatMap(DemoMark.read)
            let opened = OpenRecords(
                archive: Archive(database: database, clock: try await Self.clock(demo, in: database)),
                place: place, demo: demo, lock: lock)
            try await opened.giveKeyToNew()
            return opened
        } catch {
            let told = place.tellingOfFullDisk(error)
            RecordsPlace.takeAway(place.made, held: lock)
            throw told
        }
    }

    /// The place these options and settings name. The folder is made where there is none.
    func place(existing: Bool = false) throws -> RecordsPlace {
        var place = try named()
        guard let folder = place.folder else { return place }
        guard existing else {
            place.made = try RecordsPlace.make(folder)
            return place
        }
        if place.database == nil { try RecordsPlace.requireRecords(in: folder) }
        return place
    }

    /// The place these options and settings name, whether or not it is there.
    func named() throws -> RecordsPlace {
        let settings = try Settings(file: settings)
        let place = RecordsPlace(
            folder: data ?? settings[.data], database: database ?? settings[.database], settings: settings)
        guard place.folder != nil || place.database != nil else {
            throw ValidationError(
                Phrase(
                    "Xin nêu thư mục dữ liệu bằng --data, hoặc cơ sở dữ liệu bằng --database postgres://….",
                    "Name the data folder with --data DIR, or a database with --database postgres://…."))
        }
        return place
    }

    /// The calendar with what was announced in the records that are named, or nothing where none are.
    func calendar(_ law: Law) async throws -> WorkingCalendar? {
        guard data != nil || database != nil else { return nil }
        return try await open(existing: true).closing { opened in
            try await CalendarDayStore(archive: opened.archive, law: law).current()
        }
    }

    /// The clock of a demo goes on from where its records end; any other shows the time.
    private static func clock(_ demo: DemoMark?, in database: any Database) async throws -> Clock {
        guard let demo else { return .live }
        let last: Instant? = try await database.read { connection in
            try connection.value("SELECT at FROM journal ORDER BY number DESC LIMIT 1")
        }
        return .running(from: max(demo.standsAt, last ?? demo.standsAt))
    }
}
