import Civics
import Records
import Storage

/// What records need beside their database: the content of the files they name, and the key they were begun with.
struct Belongings {
    private let files: [String]
    /// Whether anything can have been sealed with a key that lies beside the database.
    private let needsKey: Bool

    static let key = "installation.key"

    /// To be asked before the folder is looked through: a file is in its place before a record speaks of it.
    init(of archive: Archive, settings: Settings) async throws {
        files = try await archive.read(FileStore.digests).map { "files/" + FileFolder.place(of: $0) }.sorted()
        let isSealed = try await SealedRecords.exist(in: archive)
        needsKey = isSealed && settings[.key] == nil
    }

    var isEmpty: Bool { files.isEmpty && !needsKey }

    /// What of it is not among these files of a data folder, or of a backup.
    func missing(among found: [Inventory.File]) -> [Phrase] {
        let sizes = Dictionary(found.map { ($0.path, $0.sizeBytes) }, uniquingKeysWith: { first, _ in first })
        var missing = files.filter { sizes[$0] == nil }.map { path in
            Phrase(
                "\(path): thiếu tệp này, dữ liệu có nhắc tới", "\(path): is missing, and the records name it")
        }
        if needsKey, sizes[Self.key] != InstallationKey.sizeBytes {
            missing.append(
                sizes[Self.key] == nil
                    ? Phrase(
                        "\(Self.key): thiếu khóa này nên không mở được những gì đã niêm phong; xin chép lại từ bản sao lưu",
                        "\(Self.key): is missing, so that nothing sealed with it opens; bring it back from the backup"
                    )
                    : Phrase(
                        "\(Self.key): không phải khóa của hệ thống; xin chép lại từ bản sao lưu",
                        "\(Self.key): is no key; bring it back from the backup"))
        }
        return missing
    }
}
