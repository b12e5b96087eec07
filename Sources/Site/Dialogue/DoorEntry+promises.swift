import Civics

extension DoorEntry {
    static let promises = [
        DoorEntry(
            door: .act, name: Phrase("Lời hứa với dân", "Promises to residents"),
            explanation: Phrase(
                "Cơ quan đã hứa làm gì, bao giờ xong, đã giữ được bao nhiêu.",
                "What offices promised to do, by when, and how many promises they kept."),
            address: .promises)
    ]
}
