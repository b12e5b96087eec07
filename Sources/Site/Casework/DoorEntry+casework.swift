import Civics

extension DoorEntry {
    static let casework = [
        DoorEntry(
            door: .check, name: Phrase("Gửi đơn", "Write to an office"),
            explanation: Phrase(
                "Khiếu nại, kiến nghị, phản ánh, tố cáo; không cần tài khoản.",
                "Complaints, petitions, reflections, denunciations; no account is needed."),
            address: .letters),
        DoorEntry(
            door: .check, name: Phrase("Tra cứu bằng mã biên nhận", "Look up with a receipt code"),
            explanation: Phrase(
                "Đơn, lượt tiếp công dân, câu hỏi đã gửi: đang đến đâu, bao giờ có kết quả.",
                "What became of a letter, a turn at a reception, a question: where it stands and by when."),
            address: .receipt),
        DoorEntry(
            door: .check, name: Phrase("Kết quả giải quyết đơn", "How letters were answered"),
            explanation: Phrase(
                "Mỗi đơn vị nhận bao nhiêu đơn, trả lời đúng hạn bao nhiêu.",
                "How many letters each unit received, and how many it answered in time."),
            address: .letterNumbers),
    ]
}
