/// A due day with its working: how it was reckoned, step by step, and where the law can be read in another way.
package struct ClockReading: Hashable, Sendable {
    package let question: ClockQuestion
    /// The rule in force on the day of the start; another than the one asked for where the law has changed.
    package let clock: ClockRule
    package let period: Period
    package let variant: ClockVariant?
    package let reckoning: Reckoning
    package let citation: Phrase
    package let working: [ClockStep]
    package let alternatives: [ClockAlternative]
    /// Why the reading is not certain; empty where it is.
    package let doubts: [Phrase]
    package let calendarVersion: String

    package var due: Day { reckoning.due }
    package var ruleKey: String { clock.key }
    package var isUnsure: Bool { !doubts.isEmpty }
}

/// One step of the working.
package struct ClockStep: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case start
        case period
        case version
        case extended
        case paused
        case counted
        case skipped
        case rolledOver
        case due
        case remark
    }

    package let kind: Kind
    package let text: Phrase
    /// The days the step is about.
    package let days: DayRange?
    /// The place in the law it rests on.
    package let article: Phrase?
    package let isUnsure: Bool

    init(
        _ kind: Kind, _ text: Phrase, from first: Day? = nil, to last: Day? = nil, article: Phrase? = nil,
        isUnsure: Bool = false
    ) {
        self.kind = kind
        self.text = text
        days = first.map { DayRange(from: $0, to: last ?? $0) }
        self.article = article
        self.isUnsure = isUnsure
    }
}

/// The due day under another reading of the law.
package struct ClockAlternative: Hashable, Sendable {
    package let due: Day
    package let reason: Phrase
}
