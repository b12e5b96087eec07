/// Who talks with whom (loại đối thoại). One thing in the office, with its own law for each.
package enum DialogueKind: String, CaseIterable, Sendable {
    /// A commune's authorities with its people (Điều 43 Luật 72/2025/QH15, Điều 32 Luật 10/2022/QH15).
    case people
    /// The head of an agency with its staff (Điều 59 Luật 10/2022/QH15).
    case agency
    /// At a workplace, between the employer and the employees' side (Điều 63 Bộ luật Lao động, Nghị định 145/2020/NĐ-CP).
    case workplace
    /// With those whose land is taken back (đối thoại về bồi thường, giải phóng mặt bằng: Điều 87 Luật Đất đai 2024).
    case clearance

    package var name: Phrase {
        switch self {
        case .people: Phrase("Đối thoại với Nhân dân", "Dialogue with the people")
        case .agency: Phrase("Đối thoại trong cơ quan", "Dialogue within an agency")
        case .workplace: Phrase("Đối thoại tại nơi làm việc", "Dialogue at the workplace")
        case .clearance:
            Phrase("Đối thoại về giải phóng mặt bằng", "Dialogue on land clearance")
        }
    }

    /// Anyone may read of it; of the others only the unit's own people and the committee.
    package var isPublic: Bool { self == .people || self == .clearance }

    /// The kinds that a unit of this kind holds.
    package static func held(by kind: UnitKind) -> [DialogueKind] {
        let scopes = Set(kind.scopes.map(\.name))
        if !scopes.isDisjoint(with: ["employer", "state_enterprise"]) { return [.workplace] }
        if scopes.contains("agency"), !scopes.contains("fatherland_front") { return [.agency, .clearance] }
        guard scopes.isDisjoint(with: ["village"]) else { return [] }
        return [.people, .clearance]
    }
}

/// Why a dialogue is held (hình thức): when its time has come, on request, or on a case.
package enum DialogueMode: String, CaseIterable, Sendable {
    case regular
    case onRequest = "on_request"
    case onCase = "on_case"

    package var name: Phrase {
        switch self {
        case .regular: Phrase("Định kỳ", "Regular")
        case .onRequest: Phrase("Theo yêu cầu", "On request")
        case .onCase: Phrase("Khi có vụ việc, đột xuất", "On a case, out of turn")
        }
    }
}

/// What a dialogue is about (lĩnh vực), as the register has it.
package enum DialogueTopic: String, CaseIterable, Sendable {
    case general, clearance, environment
    case newRural = "new_rural"
    case policy, procedures

    package var name: Phrase {
        switch self {
        case .general: Phrase("Nhiều lĩnh vực", "Several matters")
        case .clearance: Phrase("Bồi thường, giải phóng mặt bằng", "Compensation and land clearance")
        case .environment: Phrase("Môi trường", "Environment")
        case .newRural: Phrase("Xây dựng nông thôn mới", "New rural areas")
        case .policy: Phrase("Chính sách, chế độ", "Policies and benefits")
        case .procedures: Phrase("Thủ tục hành chính", "Administrative procedures")
        }
    }
}
