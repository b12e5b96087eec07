import Civics

/// What people have put into a report so far.
package struct FilledReport: Equatable, Sendable {
    package var entries: [Indicator.Key: ReportFigures.Entry] = [:]
    package var adjustments: [Indicator.Key: ReportFigures.Adjustment] = [:]
    package var explanations: [Indicator.Key: String] = [:]

    package init() {}
}

/// What is to be changed in a report: a value is put in, nothing takes out what is there.
package struct ReportChanges: Sendable {
    package var entries: [Indicator.Key: ReportFigures.Entry?] = [:]
    package var adjustments: [Indicator.Key: ReportFigures.Adjustment?] = [:]
    package var explanations: [Indicator.Key: String?] = [:]

    package init() {}

    package var isEmpty: Bool { entries.isEmpty && adjustments.isEmpty && explanations.isEmpty }
}

/// What was submitted, frozen.
package struct ReportSnapshot: Equatable, Sendable {
    package let number: Int
    package let takenAt: Instant
    package let takenBy: String
    package let given: Int
    package let required: Int
    package let digest: [UInt8]
    package let figures: ReportFigures

    package var isComplete: Bool { given == required }
}

/// One step in the life of a report.
package struct ReportEvent: Equatable, Sendable {
    package enum Act: String, Sendable {
        case begun, filled, submitted, returned, accepted, reopened
    }

    package let at: Instant
    package let actor: String
    package let act: Act
    package let reason: String?
    package let snapshot: Int
}
