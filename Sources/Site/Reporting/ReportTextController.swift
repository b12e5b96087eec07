import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// The report in words: read, edited section by section, given out as a file, and issued.
struct ReportTextController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.reportRoute("van-ban").route, use: show)
        group.get(Address.reportRoute("van-ban/:section").route, use: edit)
        group.post(Address.reportRoute("van-ban/:section").route, use: write)
        group.get(Address.reportRoute("ban-hanh").route, use: confirmIssue)
        group.post(Address.reportRoute("ban-hanh").route, use: issue)
        group.get(Address.reportRoute("thu-hoi").route, use: confirmWithdrawal)
        group.post(Address.reportRoute("thu-hoi").route, use: withdraw)
    }

    func addRoutes(toAnyone group: RouterGroup<SiteContext>) {
        group.get(Address.reportRoute("tai-ve/:format").route, use: download)
    }

    private func composition(_ place: ReportPlace, absolute: Bool = false) async throws -> ReportComposition {
        let (period, code) = (place.period.key, place.unit.code)
        let origin = absolute ? parts.settings.origin : ""
        return try await parts.reports.composition(of: place.unit.id, in: period) { key in
            origin + Address.figure(key, period, code: code).path
        }
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.requireSight(of: place)
        let issued = try await parts.archive.read {
            try ReportTextStore.newestIssue(of: place.unit.id, in: place.period.key, $0)
        }
        let composition = try await composition(place)
        let chapters = ReportChapter.all(of: composition)
        let annexes = ReportAnnexes(
            of: composition.document, at: .reportText(place.period.key, place.unit))
        return try context.page(
            ReportTextPage(
                composition: composition, chapters: chapters,
                part: try ReportTextPage.part(context.query, of: chapters, annexes), annexes: annexes,
                issue: issued,
                mayEdit: place.kept.isOpen && context.person.authority.may(.editReportText, in: place.unit),
                mayIssue: composition.form == .committee && place.kept.isOpen
                    && context.person.authority.may(.issueReport, in: place.unit)))
    }

    func edit(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.editReportText, on: place)
        return try await editor(place, context, form: nil)
    }

    /// - Parameter typed: what was typed and is to be seen with its figures before it is saved.
    private func editor(
        _ place: ReportPlace, _ context: SignedInContext, form: Form?, typed: String? = nil
    ) async throws -> Response {
        let composition = try await composition(place)
        let section = try section(composition, context)
        let written = try await parts.archive.read {
            try ReportTextStore.texts(of: place.unit.id, in: place.period.key, $0)[section.outline.key]
        }
        let seen = typed == nil ? nil : form.flatMap { Int($0.typed("version")) }
        let page = ReportSectionPage(
            composition: composition, section: section, version: seen ?? written?.version ?? 0,
            form: form ?? .blank([("body", section.body)]),
            preview: try typed.map { try ReportText(values: composition.values).blocks(of: $0) }
                ?? section.blocks,
            isTyped: typed != nil)
        return try context.page(page, status: form?.isRight ?? true ? .ok : .unprocessableContent)
    }

    private func section(_ composition: ReportComposition, _ context: SignedInContext) throws
        -> ReportComposition.Section
    {
        let key = try context.parameters.text("section")
        guard let section = composition.sections.first(where: { $0.outline.key == key }),
            !section.outline.isHeadingOnly
        else { throw Refusal.notFound }
        return section
    }

    func write(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.editReportText, on: place)
        var form = try context.submission.form
        let composition = try await composition(place)
        let section = try section(composition, context)
        do {
            let body = form.text("body", Phrase("Nội dung", "The text"), upTo: 40_000, isRequired: false)
            guard form.isRight else { return try await editor(place, context, form: form) }
            try ReportText(values: composition.values).check(body)
            if form.fields["xem"] != nil {
                return try await editor(place, context, form: form, typed: body)
            }
            try await parts.reports.texts.write(
                body, section: section.outline.key, of: place.unit.id, in: place.period.key,
                seen: Int(form.typed("version")) ?? 0, by: context.person.actor)
        } catch let refusal as Refusal where refusal.field == "body" {
            form.refuse(refusal)
            return try await editor(place, context, form: form)
        }
        return context.redirect(
            to: .reportPassage(place.period.key, place.unit, section.outline.key),
            saying: Phrase("Đã lưu lời báo cáo.", "The text was saved."))
    }

    /// What is issued is a committee's report.
    private func issuing(_ context: SignedInContext) async throws -> ReportPlace {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.issueReport, on: place)
        guard place.unit.kind.form == .committee else { throw Refusal.notFound }
        return place
    }

    func confirmIssue(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await issuing(context)
        let (report, versions) = try await parts.archive.read {
            (
                try ReportStore.report(of: place.unit.id, in: place.period.key, $0),
                try ReportTextStore.versions(of: place.unit.id, in: place.period.key, $0)
            )
        }
        return try context.page(
            ReportIssuePage(
                composition: try await composition(place), isHandedIn: report?.isHandedIn ?? false,
                versions: versions))
    }

    func issue(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await issuing(context)
        let seen = try context.submission.form.typed("versions")
        do {
            // Before anything is put together, which takes its time for a whole city.
            let versions = try await parts.archive.read {
                try ReportTextStore.versions(of: place.unit.id, in: place.period.key, $0)
            }
            guard versions.text == seen else { throw Refusal.reportHasChanged }
            var document = try await composition(place).document
            document.day = place.today
            _ = try await parts.reports.texts.issue(
                document, of: place.unit.id, in: place.period.key, seen: versions, by: context.person.actor)
        } catch let refusal as Refusal where refusal.kind == .conflict || refusal.kind == .tooLate {
            return context.redirect(
                to: .reportText(place.period.key, place.unit), saying: refusal.reason, .wrong)
        }
        return context.redirect(
            to: .reportText(place.period.key, place.unit),
            saying: Phrase(
                "Đã ban hành. Từ nay ai cũng đọc được báo cáo này.",
                "Issued. From now on everybody can read this report."))
    }

    func confirmWithdrawal(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.issueReport, on: place)
        return try context.page(withdrawalPage(place, .blank()))
    }

    private func withdrawalPage(_ place: ReportPlace, _ form: Form) -> ConfirmationPage {
        ConfirmationPage(
            title: Phrase(
                "Thu hồi báo cáo \(place.period.name.vietnamese)",
                "Withdraw the report for the \(place.period.name.english)"),
            consequence: Phrase(
                "Mọi người không đọc báo cáo này nữa; ở chỗ của nó là lý do ông/bà ghi. Sau đó có thể ban hành bản khác.",
                "Nobody will read this report any more; your reason stands in its place. Another may be issued afterwards."
            ),
            deed: Phrase("Thu hồi báo cáo", "Withdraw the report"),
            address: .reportWithdrawal(place.period.key, place.unit),
            back: .reportText(place.period.key, place.unit),
            fields: [FormField("reason", Phrase("Lý do", "Reason"), .area(rows: 3))], form: form)
    }

    func withdraw(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.issueReport, on: place)
        var form = try context.submission.form
        let reason = form.text("reason", Phrase("Lý do", "The reason"), upTo: 2_000)
        do {
            guard form.isRight else {
                return try context.page(withdrawalPage(place, form), status: .unprocessableContent)
            }
            try await parts.reports.texts.withdraw(
                place.unit.id, in: place.period.key, because: reason, by: context.person.actor)
        } catch let refusal as Refusal where refusal.kind == .invalid || refusal.kind == .conflict {
            form.refuse(refusal)
            return try context.page(withdrawalPage(place, form), status: .unprocessableContent)
        }
        return context.redirect(
            to: .reportText(place.period.key, place.unit),
            saying: Phrase("Đã thu hồi báo cáo.", "The report was withdrawn."))
    }

    /// Staff get the report as it stands; everybody else the document that was issued.
    func download(_ request: Request, context: SiteContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        guard let format = ReportFormat(rawValue: try context.parameters.text("format")) else {
            throw Refusal.notFound
        }
        if let person = context.person, person.authority.may(.viewReport, in: place.unit) {
            let file = ReportFile(try await composition(place, absolute: true), law: Law.shipped)
            return answer(
                try file.bytes(as: format, on: place.today), format, name: file.name(as: format))
        }
        let issue = try await parts.archive.read {
            try ReportTextStore.newestIssue(of: place.unit.id, in: place.period.key, $0)
        }
        guard let issue, issue.withdrawal == nil, format == .docx else { throw Refusal.notFound }
        let setting = try DocumentFormat(.party, under: Law.shipped, on: issue.issuedAt.day)
        return answer(
            issue.document.withoutLinks.word(in: setting).bytes, format,
            name: "bao-cao-\(place.period.key).docx")
    }

    private func answer(_ bytes: [UInt8], _ format: ReportFormat, name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: format.type, .contentDisposition: "attachment; filename=\"\(name)\"",
                .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
