/// What a letter is about, as the register of letters tells matters apart (lĩnh vực).
package enum LetterField: String, CaseIterable, Sendable {
    case land, clearance, policy, finance, environment, staff, justice, other

    package var name: Phrase {
        switch self {
        case .land: Phrase("Đất đai", "Land")
        case .clearance: Phrase("Bồi thường, giải phóng mặt bằng", "Compensation and clearance")
        case .policy: Phrase("Chế độ, chính sách", "Benefits and policy")
        case .finance: Phrase("Tài chính, ngân sách", "Finance and budget")
        case .environment: Phrase("Môi trường, trật tự đô thị", "Environment and public order")
        case .staff: Phrase("Cán bộ, công chức", "Officials")
        case .justice: Phrase("Tư pháp", "Justice")
        case .other: Phrase("Lĩnh vực khác", "Other")
        }
    }
}
