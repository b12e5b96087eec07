/// How a letter came to the office (nguồn đơn).
package enum LetterChannel: String, CaseIterable, Sendable, Codable {
    case web, counter, post, hotline, reception, dialogue, transfer

    package var name: Phrase {
        switch self {
        case .web: Phrase("gửi qua mạng", "sent online")
        case .counter: Phrase("nộp trực tiếp", "handed in")
        case .post: Phrase("gửi qua bưu điện", "sent by post")
        case .hotline: Phrase("qua đường dây nóng", "told to the hotline")
        case .reception: Phrase("tại buổi tiếp công dân", "at a reception")
        case .dialogue: Phrase("tại buổi đối thoại", "at a dialogue")
        case .transfer: Phrase("nơi khác chuyển đến", "passed on from elsewhere")
        }
    }
}
