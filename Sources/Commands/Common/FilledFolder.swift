import Civics
import Foundation

/// A folder that a command fills. Where the command fails in the middle, the folder is taken back to what it was, so that
/// it can be tried again.
struct FilledFolder {
    let path: String
    private let made: [String]
    private let before: Set<String>

    /// Makes the folder where there is none.
    init(_ path: String) throws {
        self.path = path
        made = try RecordsPlace.make(path)
        before = Set(try FileManager.default.contentsOfDirectory(atPath: path))
    }

    var isEmpty: Bool { before.isEmpty }

    /// Runs what fills it. A disk that is full is told by this folder, whatever file did not fit.
    func filling<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch {
            // The room is looked at before any is given back.
            let told = error.asToldOfFullDisk(at: path)
            takeBack()
            throw told
        }
    }

    private func takeBack() {
        guard made.isEmpty else { return RecordsPlace.takeAway(made, held: nil) }
        FolderLock.unlessHeld(path) {
            for name in try FileManager.default.contentsOfDirectory(atPath: path) where !before.contains(name)
            {
                try FileManager.default.removeItem(at: URL(filePath: path).appending(path: name))
            }
        }
    }
}
