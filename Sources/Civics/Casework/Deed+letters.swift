extension Deed {
    /// A unit's head, clerk, reception and case officers see its letters; denunciations only the head and whoever is
    /// charged with them. An auditor sees what is not sealed.
    package static let viewLetters = Deed(
        "view_letters", Phrase("xem đơn thư của đơn vị", "see the letters of the unit"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, .caseOfficer, in: .unit),
        .to(.auditor, in: .everywhere))

    /// Whoever handles letters in a unit may take one in at the counter.
    package static let receiveLetter = Deed(
        "receive_letter", Phrase("nhận đơn", "take letters in"),
        given: .to(.unitHead, .unitClerk, .receptionOfficer, .caseOfficer, in: .unit))

    /// The head of a unit gives letters to officers.
    package static let assignLetters = Deed(
        "assign_letters", Phrase("giao đơn", "give letters to officers"), given: .to(.unitHead, in: .unit))

    /// A committee watches how units keep the times of letters; it does not read them.
    package static let watchLetters = Deed(
        "watch_letters", Phrase("theo dõi việc giải quyết đơn", "watch over the settling of letters"),
        given: .to(.committeeHead, .committeeSecretary, .committeeMember, .inspector, in: .unitAndBelow),
        .to(.auditor, in: .everywhere))
}
