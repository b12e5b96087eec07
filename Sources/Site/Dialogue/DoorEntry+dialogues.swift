import Civics

extension DoorEntry {
    static let dialogues = [
        DoorEntry(
            door: .discuss, name: Phrase("Đối thoại với người đứng đầu", "Dialogues with heads of offices"),
            explanation: Phrase(
                "Bao giờ, ở đâu; gửi câu hỏi trước; câu nào đã được trả lời.",
                "When and where; ask in advance; which questions were answered."),
            address: .dialogues)
    ]
}
