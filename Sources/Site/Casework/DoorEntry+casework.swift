import Civics

extension DoorEntry {
    static let casework = [
        DoorEntry(
            door: .check, name: Phrase("Tra cứu bằng mã biên nhận", "Look up with a receipt code"),
            explanation: Phrase(
                "Đơn, lượt tiếp công dân, câu hỏi đã gửi: đang đến đâu, bao giờ có kết quả.",
                "What became of a letter, a turn at a reception, a question: where it stands and by when."),
            address: .receipt)
    ]
}
