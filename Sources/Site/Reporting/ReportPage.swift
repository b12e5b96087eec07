import Civics
import Records

/// One unit's report for one period: the form it is filled in on, its state, and its history.
struct ReportPage: Page {
    let sheet: ReportSheet
    let catalogue: IndicatorCatalogue
    let parts: ReportParts
    let part: ReportParts.Part
    let punctuality: Punctuality
    let names: [String: String]
    let form: Form?
    let mayEnter: Bool
    let maySubmit: Bool
    let mayReturn: Bool
    let mayAccept: Bool
    let mayReopen: Bool

    init(
        sheet: ReportSheet, catalogue: IndicatorCatalogue, checks: ReportChecks, person: SignedInPerson,
        today: Day,
        part: String?, names: [String: String], form: Form?
    ) {
        self.sheet = sheet
        self.catalogue = catalogue
        self.names = names
        self.form = form
        // Parts do not depend on how numbers are written.
        parts = ReportParts(sheet: sheet, checks: checks, language: .vietnamese)
        self.part = parts.part(named: part)
        punctuality = sheet.punctuality(on: today)
        func may(_ deed: Deed) -> Bool { person.authority.may(deed, in: sheet.unit) }
        let state = sheet.report?.state
        mayEnter = sheet.isEditable && may(.enterFigure)
        maySubmit = sheet.isEditable && may(.submitReport)
        mayReturn = sheet.kept.isOpen && state == .submitted && may(.returnReport)
        mayAccept = sheet.kept.isOpen && state == .submitted && may(.acceptReport)
        mayReopen = sheet.kept.isOpen && state == .accepted && may(.reopenReport)
    }

    var title: Phrase {
        Phrase(
            "Báo cáo \(sheet.period.name.vietnamese) – \(sheet.unit.name)",
            "Report for the \(sheet.period.name.english) – \(sheet.unit.name)")
    }

    var trail: [Crumb] { [Crumb(Phrase("Báo cáo", "Reports"), .reports)] }
    var shape: PageShape { .dense }

    /// Its state in one sentence, without what the mark beside it says already.
    var standing: Phrase {
        let state = sheet.report?.state.name ?? Phrase("Chưa lập", "Not begun")
        let saysState = [.returned, .reopened].contains(sheet.report?.state)
        let words = saysState ? punctuality.name : state
        let due = sheet.period.dueOn
        let review = sheet.review
        let (given, required) =
            sheet.frozen.map { ($0.given, $0.required) } ?? (review.given, review.required)
        return Phrase(
            "\(words.vietnamese) (hạn nộp \(due.slashed)). "
                + "Có \(given) trên \(required) số liệu.",
            "\(words.english) (due \(Format.day(due, .english))). "
                + "\(given) of \(required) figures are there.")
    }

    var mark: StatusMark {
        switch (sheet.report?.state, punctuality) {
        case (.returned?, _), (.reopened?, _): StatusMark(.soon, sheet.report?.state.name)
        case (_, .onTime): StatusMark(.done, punctuality.name)
        case (_, .late): StatusMark(.late, punctuality.name)
        case (_, .missing): StatusMark(.missing, punctuality.name)
        case (_, .notDue): StatusMark(.upcoming, punctuality.name)
        }
    }
}
