import Civics

extension DoorEntry {
    static let reporting = [
        DoorEntry(
            door: .check, name: Phrase("Báo cáo đã ban hành", "Reports"),
            explanation: Phrase(
                "Kết quả thực hiện dân chủ ở cơ sở từng kỳ, với số liệu từng đơn vị",
                "How grassroots democracy was carried out in each period, with the figures of every unit"),
            address: .reports)
    ]
}
