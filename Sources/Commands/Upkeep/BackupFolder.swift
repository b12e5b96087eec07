import ArgumentParser
import Civics
import Foundation

/// The folder that a backup is made in, or that records are restored to.
enum BackupFolder {
    /// What lies in a data folder beside its database, and is copied as it is.
    static let besides = ["files", Belongings.key, "demo.json"]

    /// Makes the folder for its owner alone. One that holds anything is refused: nothing is ever overwritten.
    static func makeEmpty(_ folder: String) throws -> FilledFolder {
        let made = try FilledFolder(folder)
        guard made.isEmpty else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Thư mục \(folder) không trống; xin chọn một thư mục mới.",
                    "The folder \(folder) is not empty; choose a new one."))
        }
        return made
    }

    /// Copies a file, or the files of a folder, where there are any, and sees them on the disk before going on.
    static func copy(_ name: String, from source: String, to destination: String) throws {
        let from = URL(filePath: source).appending(path: name)
        let to = URL(filePath: destination).appending(path: name)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: from.path, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue else { return try copy(from, to: to) }
        for path in try FileManager.default.subpathsOfDirectory(atPath: from.path) where !isUnderWay(path) {
            let file = from.appending(path: path)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
                continue
            }
            try copy(file, to: to.appending(path: path))
        }
    }

    /// What is still being received lies aside until it is whole.
    private static func isUnderWay(_ path: String) -> Bool {
        path.hasPrefix("aside/")
    }

    private static func copy(_ file: URL, to destination: URL) throws {
        try FileManager.default.createDirectory(
            at: destination.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: file, to: destination)
        try synchronize(destination.path)
    }

    /// Says what the records need and the copy does not have. It was made all the same: it holds what is left.
    static func tell(_ missing: [Phrase]) throws {
        guard !missing.isEmpty else { return }
        missing.forEach { Terminal.complain($0) }
        throw ExitCode(ExitStatus.refused)
    }

    static func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
        }
        close(descriptor)
    }
}
