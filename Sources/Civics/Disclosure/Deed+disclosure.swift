extension Deed {
    /// A unit's head and clerk may publish postings of the unit and of its villages; a village head those of the village.
    package static let publishPosting = Deed(
        "publish_posting", Phrase("niêm yết, công khai", "publish postings"),
        given: .to(.unitHead, .unitClerk, in: .unitAndVillages), .to(.villageHead, in: .unit))

    /// A unit's head and clerk may withdraw a posting; a village head may not.
    package static let withdrawPosting = Deed(
        "withdraw_posting", Phrase("gỡ bản niêm yết", "withdraw postings"),
        given: .to(.unitHead, .unitClerk, in: .unitAndVillages))

    /// Whoever may publish or receives citizens in a unit may write the minutes of opening and closing a posting.
    package static let keepPostingMinutes = Deed(
        "keep_posting_minutes", Phrase("lập biên bản niêm yết", "keep the minutes of postings"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, in: .unitAndVillages),
        .to(.villageHead, in: .unit))

    /// A unit's head, clerk and reception officer may answer what residents ask about its postings.
    package static let answerQuestion = Deed(
        "answer_question", Phrase("trả lời câu hỏi của người dân", "answer residents' questions"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, in: .unitAndVillages),
        .to(.villageHead, in: .unit))

    /// A committee's head and secretary may waive a duty of a unit under the committee; nobody waives a duty of his own.
    package static let waiveDuty = Deed(
        "waive_duty", Phrase("cho miễn một việc phải làm", "waive a duty"),
        given: .to(.committeeHead, .committeeSecretary, in: .below))

    /// A committee sees the board of all its units; a unit's people and the Front see their own.
    package static let viewMatrix = Deed(
        "view_matrix", Phrase("xem bảng theo dõi công khai", "see the disclosure board"),
        given: .to(.committeeHead, .committeeSecretary, .committeeMember, .inspector, in: .unitAndBelow),
        .to(
            .unitHead, .unitClerk, .receptionOfficer, .caseOfficer, .frontRepresentative, in: .unitAndVillages
        ),
        .to(.villageHead, in: .unit), .to(.auditor, in: .everywhere))

    /// Minutes, photos and drafts that are not public: a unit's people see their own, a committee those under it.
    package static let viewEvidence = Deed(
        "view_evidence", Phrase("xem minh chứng chưa công khai", "see evidence that is not public"),
        given: .to(.committeeHead, .committeeSecretary, .committeeMember, .inspector, in: .unitAndBelow),
        .to(.unitHead, .unitClerk, .receptionOfficer, .caseOfficer, in: .unitAndVillages),
        .to(.villageHead, in: .unit), .to(.auditor, in: .everywhere))
}
