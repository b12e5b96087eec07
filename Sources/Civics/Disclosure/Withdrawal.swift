/// A posting was taken back, with its reason (thu hồi). It stays to be read, marked as withdrawn.
package struct Withdrawal: Equatable, Sendable {
    package let on: Day
    package let reason: String
    package let by: String

    package init(on day: Day, reason: String, by: String) {
        self.on = day
        self.reason = reason
        self.by = by
    }
}

/// A permanent posting gave way to a newer one on the same content.
package struct Replacement: Equatable, Sendable {
    package let on: Day
    package let newer: Posting.ID

    package init(on day: Day, newer: Posting.ID) {
        self.on = day
        self.newer = newer
    }
}
