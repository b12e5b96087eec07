import Civics

extension DoorEntry {
    static let disclosure = [
        DoorEntry(
            door: .know, name: Phrase("Công khai, niêm yết", "Published and posted"),
            explanation: Phrase(
                "Những gì đơn vị phải công khai: treo ở đâu, từ ngày nào, còn bao nhiêu ngày.",
                "What units must make public: where it hangs, since when, and for how long."),
            address: .postings)
    ]
}
