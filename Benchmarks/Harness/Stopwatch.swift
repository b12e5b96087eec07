import Foundation

/// Two ways of telling how long something took.
enum Stopwatch {
    /// By the clock on the wall.
    static func wall(_ body: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await body()
        return start.duration(to: .now) / .seconds(1)
    }

    /// The time that a processor spent on this process, on all its threads: other programs do not count.
    static func processor(_ body: () async throws -> Void) async throws -> Double {
        try await OneProcessor.during {
            let start = processorSeconds
            try await body()
            return processorSeconds - start
        }
    }

    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// Uses a result, so that the optimiser cannot leave the work out.
@inline(never)
func keep<Value>(_ value: Value) {
    withExtendedLifetime(value) {}
}
