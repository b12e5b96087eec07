extension Deed {
    /// The keeper may import units anywhere; a committee's secretary under the committee's unit.
    package static let importUnits = Deed(
        "import_units", Phrase("nhập danh sách đơn vị", "import units"),
        given: .to(.keeper, in: .everywhere), .to(.committeeSecretary, in: .unitAndBelow))

    /// The keeper may merge, split, rename and move units anywhere; a committee's secretary under the committee's unit.
    package static let changeUnits = Deed(
        "change_units", Phrase("thay đổi đơn vị", "change units"),
        given: .to(.keeper, in: .everywhere), .to(.committeeSecretary, in: .below))

    /// A unit's head and clerk may say who they are and keep its registers of documents and training; a committee's
    /// secretary in and under the committee's unit.
    package static let describeUnit = Deed(
        "describe_unit", Phrase("cập nhật hồ sơ đơn vị", "keep the unit's profile and registers"),
        given: .to(.keeper, in: .everywhere), .to(.unitHead, .unitClerk, in: .unit),
        .to(.committeeSecretary, in: .unitAndBelow))

    /// A committee's head and secretary may keep its decisions, members, programme and meetings.
    package static let editCommittee = Deed(
        "edit_committee", Phrase("cập nhật hồ sơ Ban Chỉ đạo", "keep the committee's records"),
        given: .to(.committeeHead, .committeeSecretary, in: .unit))

    /// A committee's people, its inspectors and the auditor may watch the units under the committee.
    package static let viewWatch = Deed(
        "view_watch", Phrase("theo dõi các đơn vị", "watch the units"),
        given: .to(.committeeHead, .committeeSecretary, .committeeMember, .inspector, in: .unitAndBelow),
        .to(.auditor, in: .everywhere))

    /// Whoever works in a unit may see what is due there.
    package static let viewDesk = Deed(
        "view_desk", Phrase("mở bàn làm việc của đơn vị", "open the unit's desk"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, .caseOfficer, in: .unitAndVillages),
        .to(.villageHead, .frontRepresentative, in: .unit),
        .to(.committeeHead, .committeeSecretary, .committeeMember, in: .unit))
}
