extension Deed {
    /// The keeper may manage every account; a committee's secretary those of its unit and under it; a unit's head those
    /// of the unit and its villages. Which roles each may give is said by `Authority.mayAppoint`.
    package static let manageAccounts = Deed(
        "manage_accounts", Phrase("quản lý tài khoản, chức trách", "manage accounts and appointments"),
        given: .to(.keeper, in: .everywhere), .to(.committeeSecretary, in: .unitAndBelow),
        .to(.unitHead, in: .unitAndVillages))

    /// The keeper and the auditor may read the journal; a committee's secretary that of its units.
    package static let viewJournal = Deed(
        "view_journal", Phrase("xem nhật ký", "read the journal"),
        given: .to(.keeper, .auditor, in: .everywhere), .to(.committeeSecretary, in: .unitAndBelow))
}
