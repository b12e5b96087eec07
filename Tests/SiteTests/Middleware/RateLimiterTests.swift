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

    @Test(arguments: [
        ("203.0.113.7", "203.0.113.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::ffff", "2001:db8:1:2::/64"), ("2001:DB8:1:3::1", "2001:db8:1:3::/64"),
        ("fe80::1%eth0", "fe80:0:0:0::/64"), ("::ffff:203.0.113.7", "203.0.113.7"), ("local", "local"),
        ("", ""), ("a:b", "a:b"),
    ])
    func `a caller of version 6 is known by the first half of the address`(address: String, key: String) {
        #expect(NetworkAddress.caller(address) == key)
    }

    @Test func `a flood of keys takes no more memory, and those held back stay held back`() async throws {
        let limiter = RateLimiter(maximumKeys: 100)
        for _ in 0..<3 { try await limiter.take("x", allowance, at: start) }
        for key in 0..<10_000 { try await limiter.take("\(key)", allowance, at: start) }
        #expect(await limiter.keys <= 100)
        await #expect(throws: RequestRefusal.self) { try await limiter.take("x", allowance, at: start) }
    }
}
