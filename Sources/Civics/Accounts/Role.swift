/// What a person is appointed to be in a unit (chức trách). What a role may do is said by each `Deed`.
package enum Role: String, CaseIterable, Sendable, Codable {
    /// Keeps accounts and units in order; acts for no unit.
    case keeper
    case committeeHead = "committee_head"
    case committeeSecretary = "committee_secretary"
    case committeeMember = "committee_member"
    /// The chairperson of a commune, the head of an agency, the director of a school, the employer.
    case unitHead = "unit_head"
    case unitClerk = "unit_clerk"
    case receptionOfficer = "reception_officer"
    case caseOfficer = "case_officer"
    case villageHead = "village_head"
    case frontRepresentative = "front_representative"
    /// Inspects the units under a committee on its behalf.
    case inspector
    /// Reads everything that is not sealed, and changes nothing.
    case auditor

    package var name: Phrase {
        switch self {
        case .keeper: Phrase("Quản trị hệ thống", "System keeper")
        case .committeeHead: Phrase("Trưởng Ban Chỉ đạo", "Head of the Steering Committee")
        case .committeeSecretary: Phrase("Thư ký Ban Chỉ đạo", "Secretary of the Steering Committee")
        case .committeeMember: Phrase("Thành viên Ban Chỉ đạo", "Member of the Steering Committee")
        case .unitHead: Phrase("Người đứng đầu đơn vị", "Head of the unit")
        case .unitClerk: Phrase("Cán bộ phụ trách của đơn vị", "Clerk of the unit")
        case .receptionOfficer: Phrase("Cán bộ tiếp công dân", "Reception officer")
        case .caseOfficer: Phrase("Cán bộ thụ lý", "Case officer")
        case .villageHead: Phrase("Trưởng thôn, tổ trưởng tổ dân phố", "Village head")
        case .frontRepresentative:
            Phrase("Đại diện Mặt trận Tổ quốc", "Representative of the Fatherland Front")
        case .inspector: Phrase("Cán bộ kiểm tra", "Inspector")
        case .auditor: Phrase("Người kiểm toán", "Auditor")
        }
    }

    /// A role that is held for the whole installation rather than in one unit.
    package var isHeldEverywhere: Bool {
        self == .keeper || self == .auditor
    }
}
