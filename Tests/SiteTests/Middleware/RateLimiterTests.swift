import Civics
import Testing

@testable import Site

@Suite struct RateLimiterTests {
    private let start = Instant(milliseconds: 1_000_000)
    private let allowance = RateLimiter.Allowance(3, perSeconds: 60)

    @Test func `so many at once, then one after another`() async throws {
        let limiter = RateLimiter()
        for _ in 0..<3 { try await limiter.take("a", allowance, at: start) }
        let refused = await #expect(throws: RequestRefusal.self) {
            try await limiter.take("a", allowance, at: start)
        }
        #expect(refused?.status == .tooManyRequests)
        #expect(refused?.headers[.retryAfter] == "20")
        try await limiter.take("b", allowance, at: start)
        try await limiter.take("a", allowance, at: start.adding(milliseconds: 20_000))
        await #expect(throws: RequestRefusal.self) {
            try await limiter.take("a", allowance, at: start.adding(milliseconds: 20_001))
        }
        await limiter.clear("a")
        try await limiter.take("a", allowance, at: start.adding(milliseconds: 20_001))
    }

    @Test func `a flood of keys takes no more memory, and those held back stay held back`() async throws {
        let limiter = RateLimiter(maximumKeys: 100)
        for _ in 0..<3 { try await limiter.take("x", allowance, at: start) }
        for key in 0..<10_000 { try await limiter.take("\(key)", allowance, at: start) }
        #expect(await limiter.keys <= 100)
        await #expect(throws: RequestRefusal.self) { try await limiter.take("x", allowance, at: start) }
    }
}
