import Civics
import Foundation
import Storage

/// Files that were handed in: the bytes in the folder, who sent them and whose they are in the records.
///
/// The bytes are in their place before the row is written; a row never names a file that is not there.
package struct FileStore: Sendable {
    package let archive: Archive
    package let folder: FileFolder

    package init(archive: Archive, folder: FileFolder) {
        self.archive = archive
        self.folder = folder
    }

    /// Takes a file in for a unit. It stays private until something it belongs to is published.
    package func add(_ kept: KeptFile, to unit: Unit.ID, by officer: Officer) async throws -> StoredFile {
        try await archive.act { transaction in
            let file = StoredFile(
                id: transaction.newID(), unit: unit, digest: kept.digest, name: kept.name, type: kept.type,
                sizeBytes: kept.sizeBytes, isPublished: false)
            try transaction.connection.execute(
                """
                INSERT INTO file (id, unit, digest, name, type, size_bytes, is_published, uploaded_at, uploaded_by)
                VALUES (\(file.id), \(unit), \(file.digest), \(file.name), \(file.type.rawValue),
                    \(file.sizeBytes), 0, \(transaction.now), \(officer.name))
                """)
            try transaction.enter(
                JournalEntry(
                    "uploaded", "file", file.id, of: unit, by: officer.actor, content: ["sha256": file.digest]
                ))
            return file
        }
    }

    package func file(_ id: StoredFile.ID) async throws -> StoredFile {
        try await archive.read { try Self.file(id, in: $0) }
    }

    package static func file(_ id: StoredFile.ID, in reading: Reading) throws -> StoredFile {
        guard let file = try files([id], in: reading).first else {
            throw Refusal(.notFound, Phrase("Không có tệp này.", "There is no such file."))
        }
        return file
    }

    package static func files(_ ids: [StoredFile.ID], in reading: Reading) throws -> [StoredFile] {
        guard !ids.isEmpty else { return [] }
        let found = try reading.connection.all(
            """
            SELECT id, unit, digest, name, type, size_bytes, is_published FROM file
            WHERE id IN (\(list: ids)) ORDER BY id
            """, StoredFile.init)
        let byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        return ids.compactMap { byID[$0] }
    }

    /// The SHA-256 of every file that the records name. The content of each has to lie in the folder, also of one that
    /// is withheld from the public.
    package static func digests(in reading: Reading) throws -> Set<String> {
        Set(try reading.connection.values("SELECT DISTINCT digest FROM file", as: String.self))
    }

    /// What files come to light with.
    enum Cause {
        case posting(Posting.ID)
        case promise(Promise.ID)
        case plan
    }

    /// Lets everyone read these files. They must be the unit's own, and belong to nothing else.
    static func publish(
        _ ids: [StoredFile.ID], of unit: Unit.ID, with cause: Cause, in transaction: Transaction
    ) throws {
        guard !ids.isEmpty else { return }
        let found = try files(ids, in: transaction.reading)
        guard found.count == Set(ids).count, found.allSatisfy({ $0.unit == unit }) else { throw noSuchFile }
        try refuseTaken(found, except: cause, in: transaction.reading)
        try transaction.connection.execute("UPDATE file SET is_published = 1 WHERE id IN (\(list: ids))")
    }

    /// Refuses files that came in with a letter, or belong to a promise or to something published, other than this.
    static func refuseTaken(_ files: [StoredFile], except cause: Cause, in reading: Reading) throws {
        let ids = files.map(\.id)
        guard !ids.isEmpty else { return }
        let promise: Promise.ID? = if case .promise(let id) = cause { id } else { nil }
        let isTaken = try reading.connection.exists(
            """
            SELECT 1 FROM letter_file WHERE file IN (\(list: ids))
            UNION ALL SELECT 1 FROM promise_file WHERE file IN (\(list: ids)) AND promise <> \(promise?.description ?? "")
            LIMIT 1
            """)
        let shown = Set(files.filter(\.isPublished).map(\.id))
        let own = shown.isEmpty ? [] : try Self.own(of: cause, in: reading)
        guard !isTaken, shown.isSubset(of: own) else { throw noSuchFile }
    }

    /// The files that belong to the thing already.
    private static func own(of cause: Cause, in reading: Reading) throws -> [StoredFile.ID] {
        switch cause {
        case .plan: return []
        case .promise(let id):
            return try reading.connection.values("SELECT file FROM promise_file WHERE promise = \(id)")
        case .posting(let id):
            return try reading.connection.values(
                """
                SELECT file FROM posting_version_file WHERE posting = \(id)
                UNION SELECT o.photo FROM posting_place p JOIN place_opening o ON o.place = p.id
                WHERE p.posting = \(id) AND o.photo IS NOT NULL
                UNION SELECT c.photo FROM posting_place p JOIN place_closing c ON c.place = p.id
                WHERE p.posting = \(id) AND c.photo IS NOT NULL
                """)
        }
    }

    static let noSuchFile = Refusal(
        .notFound, Phrase("Không có tệp này ở đơn vị.", "The unit has no such file."), field: "files")

    /// Removes what was left aside and what no record names, when it is older than a day. Files bear the time of the
    /// machine, whatever the clock of the records says.
    @discardableResult
    package func sweep(at now: Date = Date()) async throws -> Int {
        let old = now.addingTimeInterval(-86_400)
        let candidates = try folder.filesOlder(than: old)
        let named = try await archive.read(Self.digests)
        var count = 0
        for orphan in candidates where !named.contains(orphan.lastPathComponent) {
            // The same content may have come in again since: then it is young, or named.
            let digest = orphan.lastPathComponent
            let isNamed = try await archive.read {
                try $0.connection.exists("SELECT 1 FROM file WHERE digest = \(digest) LIMIT 1")
            }
            if !isNamed, try folder.remove(orphan, ifOlderThan: old) { count += 1 }
        }
        return count
    }
}

extension StoredFile {
    init(_ row: any Row) throws {
        var columns = row.columns
        self.init(
            id: try columns.next(), unit: try columns.next(), digest: try columns.next(),
            name: try columns.next(),
            type: try columns.next(), sizeBytes: try columns.next(), isPublished: try columns.next())
    }
}

extension FileType: SQLBindable, SQLReadable {}

extension FileStore {
    /// Whether the file is the content of something meant for the unit's own staff. Photos of where it hangs are not.
    package static func isForStaffOnly(_ id: StoredFile.ID, in reading: Reading) throws -> Bool {
        try reading.connection.exists(
            """
            SELECT 1 FROM posting_version_file f JOIN posting p ON p.id = f.posting
            WHERE f.file = \(id) AND p.is_internal = 1 LIMIT 1
            """)
    }
}
