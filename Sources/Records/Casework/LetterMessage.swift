import Civics

/// Something said between the sender of a letter and the office.
package struct LetterMessage: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<LetterMessage>

    package let id: ID
    package let isFromSender: Bool
    package let at: Instant
    package let text: String
    /// Who wrote it for the office; empty for the sender.
    package let by: String

    package static let longestText = 5_000
}
