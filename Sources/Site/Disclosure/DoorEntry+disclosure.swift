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

    /// What was published on the subjects that belong behind another door.
    static let subjects = DisclosureSubject.shipped.compactMap { subject in
        subject.door.flatMap(Door.init).map { door in
            DoorEntry(
                door: door, name: subject.name,
                explanation: Phrase(
                    "Những gì đã được công khai, niêm yết về việc này.",
                    "What was published and posted about it."),
                address: .postings.adding("linh-vuc", subject.key))
        }
    }
}
