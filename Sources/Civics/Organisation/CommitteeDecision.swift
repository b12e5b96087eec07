/// A decision that founds the committee, renews it, changes a member, or ends it.
package struct CommitteeDecision: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<CommitteeDecision>

    package enum Kind: String, CaseIterable, Sendable {
        /// Thành lập.
        case establish
        /// Kiện toàn.
        case consolidate
        /// Thay thế, bổ sung thành viên.
        case replaceMember = "replace_member"
        /// Giải thể, kết thúc hoạt động.
        case dissolve

        package var name: Phrase {
            switch self {
            case .establish: Phrase("Thành lập", "Founding")
            case .consolidate: Phrase("Kiện toàn", "Consolidation")
            case .replaceMember: Phrase("Thay thế, bổ sung thành viên", "Change of members")
            case .dissolve: Phrase("Kết thúc hoạt động", "Dissolution")
            }
        }
    }

    package let id: ID
    package let kind: Kind
    /// Số, ký hiệu: "125-QĐ/TU".
    package let number: String
    package let issuedOn: Day
    package let effectiveOn: Day
    /// Who issued it: the party committee.
    package let issuer: String
    /// Cơ quan thường trực.
    package let standingBody: String

    package init(
        id: ID, kind: Kind, number: String, issuedOn: Day, effectiveOn: Day, issuer: String,
        standingBody: String
    ) {
        self.id = id
        self.kind = kind
        self.number = number
        self.issuedOn = issuedOn
        self.effectiveOn = effectiveOn
        self.issuer = issuer
        self.standingBody = standingBody
    }
}
