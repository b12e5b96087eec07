import Synchronization

/// The readings of a clock that were asked for last. An office asks the same all day long: of every letter of today, and
/// of a letter each time its page is opened.
final class ClockMemory: Sendable {
    private let readings = Mutex<[ClockQuestion: ClockReading]>([:])

    /// A few kilobytes each, at the most.
    private static let most = 1_000

    /// The reading, as it was found before or found now.
    func reading(
        of question: ClockQuestion, _ find: () throws(Refusal) -> ClockReading
    ) throws(Refusal) -> ClockReading {
        if let known = readings.withLock({ $0[question] }) { return known }
        let found = try find()
        readings.withLock { readings in
            if readings.count >= Self.most { readings.removeAll() }
            readings[question] = found
        }
        return found
    }
}
