/// What a day is in the working calendar, and why.
package struct CalendarDay: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
        case working
        case weeklyRest
        case holiday
        case compensatory
        case swapOff
        case swapWork

        package var isWorking: Bool { self == .working || self == .swapWork }
    }

    package let day: Day
    package let kind: Kind
    package let why: Phrase
    /// The place in the law or the announcement it rests on.
    package let article: Phrase?
    /// Reckoned from the rules, as no announcement for its year is known.
    package let isComputed: Bool
    package let isUnsure: Bool

    package var isWorking: Bool { kind.isWorking }
}

extension AnnouncedDay.Kind {
    var dayKind: CalendarDay.Kind {
        switch self {
        case .holiday: .holiday
        case .compensatory: .compensatory
        case .swapOff: .swapOff
        case .swapWork: .swapWork
        }
    }
}
