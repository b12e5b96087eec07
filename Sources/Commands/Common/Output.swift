import Civics
import Foundation
import Synchronization

/// Where answers go: standard output. What cannot be written is remembered, so that the command ends by saying so.
final class Output: Sendable {
    private let descriptor: Int32
    private let state = Mutex<OutputFailure?>(nil)

    init(descriptor: Int32 = STDOUT_FILENO) {
        self.descriptor = descriptor
    }

    /// Why an answer could not be written; nothing where all were.
    var failure: OutputFailure? { state.withLock { $0 } }

    /// Writes all of it. After a failure nothing more is written: half an answer with a hole in it is worse than half.
    func write(_ bytes: some Collection<UInt8>) throws(OutputFailure) {
        if let failure { throw failure }
        do throws(SystemFailure) {
            try Descriptor.write(Array(bytes), to: descriptor)
        } catch {
            // Whoever read has what he wanted, as after `| head`: ended as unix tools are.
            if error.code == EPIPE { Self.endQuietly() }
            let failure = OutputFailure(cause: error)
            state.withLock { $0 = failure }
            throw failure
        }
    }

    private static func endQuietly() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        exit(128 + SIGPIPE)
    }
}

/// Standard output cannot be written.
struct OutputFailure: Error {
    let cause: SystemFailure

    var sentence: Phrase {
        Phrase(
            "Không ghi được ra đầu ra chuẩn: \(cause.reason.vietnamese).",
            "Standard output cannot be written: \(cause.reason.english).")
    }
}
