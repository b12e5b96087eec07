import Foundation

/// Gives a test a folder of its own, which is taken away at the end.
package func inFolder<Value>(_ body: (_ folder: String) async throws -> Value) async throws -> Value {
    let folder = try newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path)
}

package func inFolder<Value>(_ body: (_ folder: String) throws -> Value) throws -> Value {
    let folder = try newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}

private func newFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dienhong-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
}
