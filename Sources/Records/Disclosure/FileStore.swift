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

    /// Lets everyone read these files. They must be the unit's own.
    static func publish(_ ids: [StoredFile.ID], of unit: Unit.ID, in transaction: Transaction) throws {
        let owners = try files(ids, in: transaction.reading)
        guard owners.count == Set(ids).count || ids.isEmpty, owners.allSatisfy({ $0.unit == unit }) else {
            throw Refusal(
                .notFound, Phrase("Không có tệp này ở đơn vị.", "The unit has no such file."), field: "files")
        }
        guard !ids.isEmpty else { return }
        try transaction.connection.execute("UPDATE file SET is_published = 1 WHERE id IN (\(list: ids))")
    }

    /// Removes what was left aside and what no record names, when it is older than a day.
    @discardableResult
    package func sweep() async throws -> Int {
        let old = Date(timeIntervalSince1970: Double(archive.clock.now().milliseconds) / 1_000 - 86_400)
        let candidates = try folder.filesOlder(than: old)
        let named = try await archive.read { reading in
            Set(try reading.connection.values("SELECT DISTINCT digest FROM file", as: String.self))
        }
        let orphans = candidates.filter { !named.contains($0.lastPathComponent) }
        for orphan in orphans { try FileManager.default.removeItem(at: orphan) }
        return orphans.count
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

extension FileFolder {
    fileprivate func filesOlder(than date: Date) throws -> [URL] {
        let keys: [URLResourceKey] = [.contentModificationDateKey, .isRegularFileKey]
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys)
        return try (found?.compactMap { $0 as? URL } ?? []).filter { url in
            let values = try url.resourceValues(forKeys: Set(keys))
            return values.isRegularFile == true && (values.contentModificationDate ?? .distantFuture) < date
        }
    }
}

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
