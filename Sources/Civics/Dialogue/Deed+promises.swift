extension Deed {
    /// A unit's head, clerk, reception and case officers may make promises for the unit and its villages.
    package static let makePromise = Deed(
        "make_promise", Phrase("ghi lời hứa của đơn vị", "enter promises of the unit"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, .caseOfficer, in: .unitAndVillages))

    /// The same people say that it was begun or done.
    package static let workOnPromise = Deed(
        "work_on_promise", Phrase("báo việc thực hiện lời hứa", "say what was done about a promise"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, .caseOfficer, in: .unitAndVillages))

    /// Only a unit's head gives a promise more time, says that it is not possible, or confirms it where whoever asked
    /// stays silent.
    package static let decideOnPromise = Deed(
        "decide_on_promise",
        Phrase(
            "gia hạn, xác nhận hoặc báo không thực hiện được lời hứa",
            "extend or confirm promises, or say that they are not possible"),
        given: .to(.unitHead, in: .unitAndVillages))

    /// A committee sees how all its units keep their promises; a unit's people and the Front see their own.
    package static let followPromises = Deed(
        "follow_promises", Phrase("theo dõi việc thực hiện lời hứa", "follow how promises are kept"),
        given: .to(.committeeHead, .committeeSecretary, .committeeMember, .inspector, in: .unitAndBelow),
        .to(
            .unitHead, .unitClerk, .receptionOfficer, .caseOfficer, .frontRepresentative, in: .unitAndVillages
        ), .to(.auditor, in: .everywhere))
}
