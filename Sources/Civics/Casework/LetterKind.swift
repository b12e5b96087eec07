/// What kind of letter it is (loại đơn). Which kind decides the law that applies.
package enum LetterKind: String, CaseIterable, Sendable, Codable {
    /// Khiếu nại: asks for review of a decision or an act that harms the sender's own rights
    /// (Điều 2 khoản 1 Luật Khiếu nại 2011).
    case complaint
    /// Kiến nghị, phản ánh: information, opinions, wishes, proposals (Điều 2 khoản 2 Luật Tiếp công dân 2013).
    case petition
    /// Tố cáo: reports a breach of law by anyone (Điều 2 khoản 1 Luật Tố cáo 2018).
    case denunciation

    package var name: Phrase {
        switch self {
        case .complaint: Phrase("Khiếu nại", "Complaint")
        case .petition: Phrase("Kiến nghị, phản ánh", "Petition or reflection")
        case .denunciation: Phrase("Tố cáo", "Denunciation")
        }
    }
}
