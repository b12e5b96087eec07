import Foundation

/// Where benchmarks put their databases; all of it is gone when they are done.
enum Scratch {
    private static let root = FileManager.default.temporaryDirectory.appending(
        path: "dienhong-bench-\(ProcessInfo.processInfo.processIdentifier)")

    static func folder() throws -> URL {
        let folder = root.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    static func clear() throws {
        guard FileManager.default.fileExists(atPath: root.path) else { return }
        try FileManager.default.removeItem(at: root)
    }
}
