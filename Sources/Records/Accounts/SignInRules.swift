import Civics

/// How long things last at the door, and how often one may try.
package struct SignInRules: Sendable {
    /// Who has to show a second factor.
    package enum SecondFactor: Sendable {
        /// Everyone who holds an appointment, and whoever has set one up.
        case ofStaff
        /// Nobody: only for a demo, whose passwords are printed for all to read.
        case ofNobody
    }

    package static let standing = SignInRules()
    package static let demo = SignInRules(secondFactor: .ofNobody)

    package var secondFactor = SecondFactor.ofStaff
    /// Between the password and the code.
    package var pendingMinutes = 10
    package var idleMinutes = 60
    package var longestHours = 12
    package var invitationDays = 3
    /// So many wrong tries cost nothing but the try.
    package var freeFailures = 5
    /// Then an account is held for a minute, twice that after the next, and so on up to this.
    package var longestHoldMinutes = 60
    /// Wrong tries older than this no longer count.
    package var failureMemoryHours = 24

    /// How long the door stays shut after so many wrong tries in a row.
    func hold(afterFailures failures: Int) -> Int64? {
        guard failures >= freeFailures else { return nil }
        let minutes = min(longestHoldMinutes, 1 << min(failures - freeFailures, 30))
        return Int64(minutes) * 60_000
    }
}
