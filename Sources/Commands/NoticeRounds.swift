import Logging
import Records
import ServiceLifecycle

/// Goes round for warnings and escalations while the site is served: when it begins, and every five minutes after.
struct NoticeRounds: Service {
    let round: NoticeRound
    let logger: Logger
    var interval: Duration = .seconds(300)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await go()
                // Cut short when the site is told to stop.
                try? await Task.sleep(for: interval)
            }
        }
    }

    /// What goes wrong is for the log; the next round makes up for it.
    private func go() async {
        do {
            let count = try await round.go()
            if count > 0 { logger.notice("queued", metadata: ["messages": "\(count)"]) }
        } catch is CancellationError {
            // The site stops: what was not queued is queued when it begins again.
        } catch {
            logger.error("not queued", metadata: ["cause": "\(String(reflecting: error))"])
        }
    }
}
