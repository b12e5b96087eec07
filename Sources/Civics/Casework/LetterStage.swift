/// A stretch of a letter's life that has a clock of its own.
package enum LetterStage: String, CaseIterable, Sendable, Codable {
    /// From receipt until the office says what becomes of the letter.
    case intake
    /// From acceptance until the decision or answer.
    case settlement
    /// From the decision until it is sent.
    case sending

    package var name: Phrase {
        switch self {
        case .intake: Phrase("xử lý ban đầu", "first handling")
        case .settlement: Phrase("giải quyết", "settlement")
        case .sending: Phrase("gửi kết quả", "sending of the result")
        }
    }
}
