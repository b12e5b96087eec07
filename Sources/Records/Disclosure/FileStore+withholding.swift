import Civics
import Storage

extension FileStore {
    /// Takes from the public the files of a posting that was withdrawn, or those that a correction took off it: their names
    /// stay to be read, and the unit's people may still open them. What another posting shows stays open to everyone.
    static func withhold(_ ids: [StoredFile.ID], of posting: Posting.ID, in transaction: Transaction) throws {
        guard !ids.isEmpty else { return }
        try transaction.connection.execute(
            """
            UPDATE file SET is_published = 0 WHERE id IN (\(list: ids)) AND NOT EXISTS (
                SELECT 1 FROM posting_version_file f JOIN posting p ON p.id = f.posting
                WHERE f.file = file.id AND f.posting <> \(posting) AND p.withdrawn_on IS NULL
                    AND f.number = (SELECT MAX(v.number) FROM posting_version v WHERE v.posting = f.posting))
            """)
    }
}
