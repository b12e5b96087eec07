extension Deed {
    /// A unit's head, clerk and reception officer keep its schedule of reception days.
    package static let planReception = Deed(
        "plan_reception", Phrase("lập lịch tiếp công dân", "plan reception days"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, in: .unit))

    /// A unit's head, clerk and reception officer receive citizens and keep the register.
    package static let receiveCitizens = Deed(
        "receive_citizens", Phrase("tiếp công dân", "receive citizens"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, in: .unit))

    /// Beside whoever received a denunciation only the unit's head may know of it.
    package static let readSealedVisit = Deed(
        "read_sealed_visit",
        Phrase("xem lượt tiếp người tố cáo", "see visits of those who denounce"),
        given: .to(.unitHead, in: .unit))

    /// A committee and the unit's own people see how receptions are kept, without the names of those who came.
    package static let viewReceptions = Deed(
        "view_receptions", Phrase("xem việc tiếp công dân", "see how receptions are kept"),
        given: .to(.committeeHead, .committeeSecretary, .committeeMember, .inspector, in: .unitAndBelow),
        .to(
            .unitHead, .unitClerk, .receptionOfficer, .caseOfficer, .frontRepresentative, in: .unit),
        .to(.auditor, in: .everywhere))
}
