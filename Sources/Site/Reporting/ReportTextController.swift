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
        group.post(Address.reportRoute("ban-hanh").route, use: issue)
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
        let (issued, versions) = try await parts.archive.read {
            (
                try ReportTextStore.newestIssue(of: place.unit.id, in: place.period.key, $0),
                try ReportTextStore.versions(of: place.unit.id, in: place.period.key, $0)
            )
        }
        let composition = try await composition(place)
        let chapters = ReportChapter.all(of: composition)
        let annexes = ReportAnnexes(
            of: composition.document, at: .reportText(place.period.key, place.unit))
        return try context.page(
            ReportTextPage(
                composition: composition, chapters: chapters,
                part: try ReportTextPage.part(context.query, of: chapters, annexes), annexes: annexes,
                issuedOn: issued?.issuedAt.day,
                mayEdit: place.kept.isOpen && context.person.authority.may(.editReportText, in: place.unit),
                mayIssue: composition.form == .committee && place.kept.isOpen
                    && context.person.authority.may(.issueReport, in: place.unit), versions: versions))
    }

    func edit(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.editReportText, on: place)
        return try await editor(place, context, form: nil)
    }

    private func editor(_ place: ReportPlace, _ context: SignedInContext, form: Form?) async throws
        -> Response
    {
        let composition = try await composition(place)
        let section = try section(composition, context)
        let written = try await parts.archive.read {
            try ReportTextStore.texts(of: place.unit.id, in: place.period.key, $0)[section.outline.key]
        }
        let page = ReportSectionPage(
            composition: composition, section: section, version: written?.version ?? 0,
            form: form ?? .blank([("body", section.body)]))
        return try context.page(page, status: form == nil ? .ok : .unprocessableContent)
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

    func issue(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.issueReport, on: place)
        guard place.unit.kind.form == .committee else { throw Refusal.notFound }
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
        guard let issue, format == .docx else { throw Refusal.notFound }
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
