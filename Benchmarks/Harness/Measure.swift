import Foundation

/// What a result counts.
enum Measure: Sendable {
    case seconds
    case perSecond
    case bytes

    /// Whether `result` is at least as good as `other`, allowing it to be `tolerance` times as bad.
    func isGood(_ result: Double, against other: Double, tolerance: Double = 1) -> Bool {
        switch self {
        case .seconds, .bytes: result <= other * tolerance
        case .perSecond: result * tolerance >= other
        }
    }

    func written(_ result: Double) -> String {
        switch self {
        case .seconds where result < 1e-3: String(format: "%.1f µs", result * 1e6)
        case .seconds where result < 1: String(format: "%.2f ms", result * 1e3)
        case .seconds: String(format: "%.2f s", result)
        case .perSecond where result < 10_000: String(format: "%.0f /s", result)
        case .perSecond: String(format: "%.0f k/s", result / 1e3)
        case .bytes: String(format: "%.1f MB", result / 1e6)
        }
    }
}
