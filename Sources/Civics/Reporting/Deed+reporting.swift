extension Deed {
    /// A committee's head and secretary may open and close the reporting periods of its unit.
    package static let keepPeriods = Deed(
        "keep_periods", Phrase("mở kỳ báo cáo", "open reporting periods"),
        given: .to(.committeeHead, .committeeSecretary, in: .unit))

    /// A unit's head and clerk, and the secretary of a committee in its unit, may enter and adjust figures.
    package static let enterFigure = Deed(
        "enter_figure", Phrase("nhập, điều chỉnh số liệu", "enter and adjust figures"),
        given: .to(.unitHead, .unitClerk, .committeeSecretary, in: .unit))

    /// A unit's head submits its report; for a committee's unit its head or secretary does. A clerk fills it in.
    package static let submitReport = Deed(
        "submit_report", Phrase("gửi báo cáo", "submit the report"),
        given: .to(.unitHead, .committeeHead, .committeeSecretary, in: .unit))

    /// A committee's head and secretary may issue the consolidated report, which makes it public.
    package static let issueReport = Deed(
        "issue_report", Phrase("ban hành báo cáo tổng hợp", "issue the consolidated report"),
        given: .to(.committeeHead, .committeeSecretary, in: .unit))

    /// A committee's head and secretary may return the reports of the units under it.
    package static let returnReport = Deed(
        "return_report", Phrase("trả lại báo cáo", "return reports"),
        given: .to(.committeeHead, .committeeSecretary, in: .below))

    /// A committee's head and secretary may accept the reports of the units under it.
    package static let acceptReport = Deed(
        "accept_report", Phrase("chấp nhận báo cáo", "accept reports"),
        given: .to(.committeeHead, .committeeSecretary, in: .below))

    /// A committee's head and secretary may reopen a report of a unit under it that was accepted.
    package static let reopenReport = Deed(
        "reopen_report", Phrase("mở lại báo cáo", "reopen reports"),
        given: .to(.committeeHead, .committeeSecretary, in: .below))

    /// A committee sees the reports of its unit and of those under it; a unit's people see their own.
    package static let viewReport = Deed(
        "view_report", Phrase("xem báo cáo", "see reports"),
        given: .to(.committeeHead, .committeeSecretary, .committeeMember, .inspector, in: .unitAndBelow),
        .to(.unitHead, .unitClerk, in: .unitAndVillages), .to(.frontRepresentative, in: .unit),
        .to(.auditor, in: .everywhere))

    /// The text of a report is written where it is made: by the committee's secretary and head, by a unit's head and
    /// clerk.
    package static let editReportText = Deed(
        "edit_report_text", Phrase("soạn lời báo cáo", "write the text of the report"),
        given: .to(.committeeHead, .committeeSecretary, .unitHead, .unitClerk, in: .unit))
}
