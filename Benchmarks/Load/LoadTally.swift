import Foundation
import Synchronization

/// What became of the letters of a load.
final class LoadTally: Sendable {
    struct Figures: Sendable {
        /// Seconds from arrival until the site had said that it has the letter.
        var sent: [Double] = []
        /// Seconds from arrival until the receipt was there with its code.
        var shown: [Double] = []
        var codes: [(code: String, number: Int)] = []
        var failures: [String: Int] = [:]

        var failed: Int { failures.values.reduce(0, +) }
    }

    private let state = Mutex(Figures())

    var figures: Figures { state.withLock { $0 } }

    func sent(after seconds: Double) { state.withLock { $0.sent.append(seconds) } }

    func shown(_ code: String, of number: Int, after seconds: Double) {
        state.withLock {
            $0.shown.append(seconds)
            $0.codes.append((code, number))
        }
    }

    func failed(_ why: String) { state.withLock { $0.failures[why, default: 0] += 1 } }
}

extension [Double] {
    /// The value below which this share of all lies.
    func percentile(_ share: Double) -> Double {
        guard !isEmpty else { return .nan }
        let sorted = sorted()
        return sorted[Swift.min(count - 1, Int(Double(count) * share))]
    }
}
