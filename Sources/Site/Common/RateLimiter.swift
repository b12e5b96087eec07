import Civics

/// Says how often something may be done: each key has a bucket that holds so many tokens and fills up again in a given
/// time. Remembers a bounded number of keys; those whose buckets are full again are forgotten first.
package actor RateLimiter {
    /// So many at once, and as many again in that time.
    package struct Allowance: Sendable {
        let count: Double
        let perSeconds: Double

        package init(_ count: Int, perSeconds: Int) {
            self.count = Double(count)
            self.perSeconds = Double(perSeconds)
        }
    }

    private struct Bucket {
        var tokens: Double
        var filledAt: Instant
        let allowance: Allowance

        func tokens(at now: Instant) -> Double {
            let seconds = Double(max(0, now.milliseconds - filledAt.milliseconds)) / 1_000
            return min(allowance.count, tokens + seconds * allowance.count / allowance.perSeconds)
        }
    }

    private let maximumKeys: Int
    private var buckets: [String: Bucket] = [:]

    package init(maximumKeys: Int = 50_000) {
        self.maximumKeys = maximumKeys
    }

    /// Takes one token of `key`, or says after how many seconds there is one again.
    package func take(_ key: String, _ allowance: Allowance, at now: Instant) throws {
        var bucket = buckets[key] ?? Bucket(tokens: allowance.count, filledAt: now, allowance: allowance)
        let tokens = bucket.tokens(at: now)
        guard tokens >= 1 else {
            let wait = ((1 - tokens) * allowance.perSeconds / allowance.count).rounded(.up)
            throw RequestRefusal.tooMany(retryAfterSeconds: max(1, Int(wait)))
        }
        bucket.tokens = tokens - 1
        bucket.filledAt = now
        if buckets[key] == nil, buckets.count >= maximumKeys { forget(at: now) }
        buckets[key] = bucket
    }

    /// Gives one token back: what was taken to be on the safe side was not needed.
    package func giveBack(_ key: String) {
        guard let bucket = buckets[key] else { return }
        buckets[key]?.tokens = min(bucket.allowance.count, bucket.tokens + 1)
    }

    /// Gives back what `key` had used, as after a sign-in that succeeded.
    package func clear(_ key: String) {
        buckets[key] = nil
    }

    var keys: Int { buckets.count }

    private func forget(at now: Instant) {
        buckets = buckets.filter { $0.value.tokens(at: now) < $0.value.allowance.count }
        // Under a flood of new keys the fullest half goes, so that those who are being held back stay so.
        if buckets.count >= maximumKeys {
            let emptiest = buckets.sorted { $0.value.tokens(at: now) < $1.value.tokens(at: now) }
            buckets = Dictionary(
                uniqueKeysWithValues: emptiest.prefix(maximumKeys / 2).map { ($0.key, $0.value) })
        }
    }
}
