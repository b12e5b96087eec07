import Civics
import Foundation

/// What a backup holds. It is written last: a folder without it is no backup.
struct BackupManifest: Codable {
    let madeAt: Instant
    let files: [Inventory.File]

    var sizeBytes: Int { files.reduce(0) { $0 + $1.sizeBytes } }

    private static let name = "manifest.json"

    init(of folder: String, at instant: Instant) throws {
        madeAt = instant
        files = try Inventory(of: folder).files
    }

    static func read(in folder: String) throws -> BackupManifest {
        let url = URL(filePath: folder).appending(path: name)
        guard let data = try? Data(contentsOf: url),
            let manifest = try? JSONDecoder().decode(BackupManifest.self, from: data)
        else {
            throw Refusal(
                .invalid,
                Phrase(
                    "\(folder) không phải một bản sao lưu trọn vẹn: \(name) không có hoặc không đọc được.",
                    "\(folder) is not a complete backup: its \(name) is missing or cannot be read."))
        }
        return manifest
    }

    func write(in folder: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let url = URL(filePath: folder).appending(path: Self.name)
        try encoder.encode(self).write(to: url, options: .atomic)
        try BackupFolder.synchronize(url.path)
        try BackupFolder.synchronize(folder)
    }

    /// Every file that is missing or has changed since.
    func faults(in folder: String) throws -> [Refusal] {
        let found = Dictionary(
            try Inventory(of: folder).files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return files.compactMap { file in
            guard let present = found[file.path] else {
                return Refusal(
                    .invalid, Phrase("Thiếu tệp \(file.path).", "The file \(file.path) is missing."))
            }
            guard present == file else {
                return Refusal(
                    .invalid, Phrase("Tệp \(file.path) đã bị thay đổi.", "The file \(file.path) was changed.")
                )
            }
            return nil
        }
    }
}
