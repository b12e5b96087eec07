import Civics
import Foundation

/// The folder that a backup is made in, or that records are restored to.
enum BackupFolder {
    /// What lies in a data folder beside its database, and is copied as it is.
    static let besides = ["files", "installation.key", "demo.json"]

    /// Makes the folder for its owner alone. One that holds anything is refused: nothing is ever overwritten.
    static func makeEmpty(_ folder: String) throws {
        try RecordsPlace.make(folder)
        guard try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Thư mục \(folder) không trống; xin chọn một thư mục mới.",
                    "The folder \(folder) is not empty; choose a new one."))
        }
    }

    /// Copies a file or folder where there is one, and sees it on the disk before going on.
    static func copy(_ name: String, from source: String, to destination: String) throws {
        let from = URL(filePath: source).appending(path: name)
        let to = URL(filePath: destination).appending(path: name)
        guard FileManager.default.fileExists(atPath: from.path) else { return }
        try FileManager.default.copyItem(at: from, to: to)
        try synchronize(to.path)
        for path in FileManager.default.subpaths(atPath: to.path) ?? [] {
            try synchronize(to.appending(path: path).path)
        }
    }

    static func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
        }
        close(descriptor)
    }
}
