import Civics
import Foundation
import Synchronization

/// A file on its way in: written aside, piece by piece, and thrown away unless it is kept.
package final class StagedFile: Sendable {
    private let path: URL
    private let limitBytes: Int
    private let state: Mutex<State>

    private struct State: ~Copyable {
        var handle: FileHandle?
        var sizeBytes = 0
    }

    init(at path: URL, limitBytes: Int) throws {
        self.path = path
        self.limitBytes = limitBytes
        guard
            FileManager.default.createFile(
                atPath: path.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path.path]) }
        state = Mutex(State(handle: try FileHandle(forUpdating: path)))
    }

    package func append(_ bytes: [UInt8]) throws {
        try state.withLock { state in
            guard let handle = state.handle else { return }
            guard state.sizeBytes + bytes.count <= limitBytes else {
                throw Refusal(
                    .tooLarge,
                    Phrase(
                        "Tệp quá lớn: tối đa \(limitBytes / 1_000_000) MB.",
                        "The file is too large: at most \(limitBytes / 1_000_000) MB."))
            }
            try handle.write(contentsOf: bytes)
            state.sizeBytes += bytes.count
        }
    }

    func contents() throws -> [UInt8] {
        try state.withLock { state in
            guard let handle = state.handle else { return [] }
            try handle.seek(toOffset: 0)
            return Array(try handle.readToEnd() ?? Data())
        }
    }

    /// Flushed to the disk, then moved: the name never stands for half a file.
    func move(to place: URL) throws {
        try state.withLock { state in
            try state.handle?.synchronize()
            try state.handle?.close()
            state.handle = nil
        }
        guard rename(path.path, place.path) == 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: place.path])
        }
        try Self.flush(directory: place.deletingLastPathComponent())
    }

    package func discard() {
        state.withLock { state in
            try? state.handle?.close()
            state.handle = nil
        }
        unlink(path.path)
    }

    /// The move itself is kept only once the directory is on the disk too.
    static func flush(directory: URL) throws {
        let descriptor = open(directory.path, O_RDONLY)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: directory.path])
        }
    }
}
