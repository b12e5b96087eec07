import Civics
import Foundation

/// Keeps a data folder for one program. The system lets go of it when the program ends, however it ends.
final class FolderLock: Sendable {
    private let descriptor: Int32

    init(_ folder: String) throws {
        let path = URL(filePath: folder).appending(path: "lock").path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Refusal(
                .forbidden,
                Phrase("Không ghi được vào thư mục \(folder).", "The folder \(folder) cannot be written."))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Refusal(
                .conflict,
                Phrase(
                    "Thư mục dữ liệu \(folder) đang được một chương trình khác dùng.",
                    "The data folder \(folder) is in use by another program."))
        }
    }

    /// Runs `body` where no other program has the folder, as far as it can be run.
    static func unlessHeld(_ folder: String, _ body: () throws -> Void) {
        do {
            let own: FolderLock?
            do {
                own = try FolderLock(folder)
            } catch let refusal as Refusal where refusal.kind == .forbidden {
                // Nobody holds a lock that there is no room for.
                own = nil
            }
            try body()
            withExtendedLifetime(own) {}
        } catch {
            return
        }
    }

    deinit {
        close(descriptor)
    }
}
