/// What is asked of the clock.
package struct ClockQuestion: Hashable, Sendable, Codable {
    /// The rule's key, or `key.field` for another of its periods.
    package let rule: String
    /// The day of the event: it does not count.
    package let start: Day
    package let variant: String?
    package let pauses: [Pause]
    package let `extension`: ClockExtension?

    package init(
        _ rule: String, from start: Day, variant: String? = nil, pauses: [Pause] = [],
        extension: ClockExtension? = nil
    ) {
        self.rule = rule
        self.start = start
        self.variant = variant
        self.pauses = pauses
        self.extension = `extension`
    }
}

/// A period made longer by decision (gia hạn).
package struct ClockExtension: Hashable, Sendable, Codable {
    /// How much longer: working days where the period is in working days, and otherwise days. Nothing: as long as the
    /// law allows.
    package let days: Int?
    /// The day of the decision, where it is known. A decision after the due day extends nothing.
    package let decidedOn: Day?
    package let signer: String?

    package init(days: Int?, decidedOn: Day? = nil, signer: String? = nil) {
        self.days = days
        self.decidedOn = decidedOn
        self.signer = signer
    }
}
