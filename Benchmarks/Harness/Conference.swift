import Civics

extension Day {
    /// Friday 12 August 2022, when the demo city holds its conference.
    static let conference = Day(number: 19_216)
}

extension Instant {
    static let conference = Instant(.conference, hour: 14)
}
