import Logging
import Records
import ServiceLifecycle

/// Sweeps away the files that no record names: when the site begins to serve, and every day after.
struct FileSweeping: Service {
    let files: FileStore
    let logger: Logger
    var interval: Duration = .seconds(86_400)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await sweep()
                // Cut short when the site is told to stop.
                try? await Task.sleep(for: interval)
            }
        }
    }

    /// What goes wrong is for the log: a folder that cannot be swept is no reason to stop serving.
    private func sweep() async {
        do {
            let count = try await files.sweep()
            if count > 0 { logger.notice("swept", metadata: ["files": "\(count)"]) }
        } catch is CancellationError {
            // The site stops: what was left lies there until it begins again.
        } catch {
            logger.error("not swept", metadata: ["cause": "\(String(reflecting: error))"])
        }
    }
}
