import Foundation

/// Two ways of telling how long something took.
enum Stopwatch {
    /// By the clock on the wall.
    static func wall(_ body: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await body()
        return start.duration(to: .now) / .seconds(1)
    }

    /// The time that a processor spends on this process, on all its threads, for doing something once. It is done in
    /// handfuls, of which the quickest counts: what a neighbour on a hired machine, or the system, takes away in between
    /// is no work of ours, and only ever adds.
    static func processor(handfuls: Int = 10, of count: Int = 10, _ body: () async throws -> Void)
        async throws
        -> Double
    {
        try await OneProcessor.during {
            var least = Double.infinity
            for _ in 0..<handfuls {
                let start = processorSeconds
                for _ in 0..<count { try await body() }
                least = min(least, processorSeconds - start)
            }
            return least / Double(count)
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
