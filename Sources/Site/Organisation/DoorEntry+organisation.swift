import Civics

extension DoorEntry {
    static let units = [
        DoorEntry(
            door: .know,
            name: Phrase("Xã, phường, cơ quan, đơn vị", "Communes, wards, agencies and other units"),
            explanation: Phrase(
                "Tìm nơi ông/bà ở, nơi làm việc; xem họ công khai gì, ai đứng đầu Ban Chỉ đạo.",
                "Find where you live or work; see what they make public and who heads the committee."),
            address: .units)
    ]
}
