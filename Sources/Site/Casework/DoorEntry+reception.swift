import Civics

extension DoorEntry {
    static let receptions = [
        DoorEntry(
            door: .check, name: Phrase("Lịch tiếp công dân", "When people are received"),
            explanation: Phrase(
                "Ngày nào người đứng đầu gặp dân, ở đâu, đặt lượt thế nào.",
                "On which days heads receive, where, and how to book a turn."),
            address: .receptions)
    ]
}
