import Civics

extension DoorEntry {
    static let law = [
        DoorEntry(
            door: .know, name: Phrase("Luật", "The law"),
            explanation: Phrase(
                "Quy định nào buộc ai làm gì, theo điều nào, từ ngày nào",
                "Which rule binds whom, by which article, since when"),
            address: .law),
        DoorEntry(
            door: .know, name: Phrase("Lịch làm việc", "Working calendar"),
            explanation: Phrase(
                "Ngày nghỉ lễ, nghỉ bù, làm bù từng năm", "Holidays and swapped days, year by year"),
            address: .workingCalendar),
        DoorEntry(
            door: .check, name: Phrase("Tính hạn theo luật", "Due days by the law"),
            explanation: Phrase(
                "Tự tính ngày cuối cùng của một thời hạn và xem vì sao",
                "Reckon a due day yourself and see why"),
            address: .calculator),
    ]
}
