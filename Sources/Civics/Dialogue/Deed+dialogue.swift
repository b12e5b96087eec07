extension Deed {
    /// A unit's head and clerk plan its dialogues, announce them and publish what came of them.
    package static let planDialogue = Deed(
        "plan_dialogue",
        Phrase("lập kế hoạch và công khai kết quả đối thoại", "plan dialogues and publish their results"),
        given: .to(.unitHead, .unitClerk, in: .unit))

    /// A unit's head, clerk and reception officer sort its questions and take the minutes.
    package static let takeMinutes = Deed(
        "take_minutes", Phrase("ghi biên bản đối thoại", "take the minutes of dialogues"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, in: .unit))

    /// A committee and the unit's own people see its dialogues, those within an agency or workplace too.
    package static let viewDialogues = Deed(
        "view_dialogues", Phrase("xem các cuộc đối thoại", "see dialogues"),
        given: .to(.committeeHead, .committeeSecretary, .committeeMember, .inspector, in: .unitAndBelow),
        .to(.unitHead, .unitClerk, .receptionOfficer, .caseOfficer, .frontRepresentative, in: .unit),
        .to(.auditor, in: .everywhere))
}
