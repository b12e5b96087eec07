/// A law, decree, circular or decision (văn bản) that rules stand in.
package struct Instrument: Hashable, Sendable, Identifiable {
    package let key: String
    /// "10/2022/QH15". Nothing for a family of yearly announcements.
    package let number: String?
    package let title: Phrase
    package let issuer: String
    package let adopted: Day?
    package let replacedBy: String?
    package let amendedBy: [String]
    package let validity: DayRange
    package let basis: Rule.Basis
    package let source: String?
    package let isUnsure: Bool
    package let note: String?

    package var id: String { key }

    /// How it is cited: "Luật 10/2022/QH15", "Law 10/2022/QH15".
    package var citation: Phrase {
        guard let number else { return title }
        guard let kind = Self.kinds.first(where: { title.vietnamese.hasPrefix($0.vietnamese) }) else {
            return Phrase(name: number)
        }
        return Phrase("\(kind.vietnamese) \(number)", "\(kind.english) \(number)")
    }

    /// Kinds of instrument, the longer names before those they begin with.
    static let kinds = [
        Phrase("Bộ luật", "Code"),
        Phrase("Luật", "Law"),
        Phrase("Pháp lệnh", "Ordinance"),
        Phrase("Nghị quyết liên tịch", "Joint Resolution"),
        Phrase("Nghị quyết", "Resolution"),
        Phrase("Nghị định", "Decree"),
        Phrase("Thông tư", "Circular"),
        Phrase("Quyết định", "Decision"),
        Phrase("Quy định", "Regulation"),
        Phrase("Kết luận", "Conclusion"),
        Phrase("Hướng dẫn", "Guidance"),
        Phrase("Thông báo", "Announcement"),
    ]
}
