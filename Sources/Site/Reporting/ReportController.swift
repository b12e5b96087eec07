import Civics
import Hummingbird
import Records

/// One unit's report: filled in by its clerk, submitted by its head, and judged by the committee.
struct ReportController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.post(Address.reportRoute.route, use: fill)
        group.get(Address.reportRoute("gui").route, use: confirm)
        group.post(Address.reportRoute("gui").route, use: submit)
        group.post(Address.reportRoute("tra-lai").route, use: giveBack)
        group.post(Address.reportRoute("chap-nhan").route, use: accept)
        group.post(Address.reportRoute("mo-lai").route, use: reopen)
    }

    func show(_ place: ReportPlace, _ context: SignedInContext, form: Form? = nil, part: String? = nil)
        async throws -> Response
    {
        try context.person.requireSight(of: place)
        let sheet = try await parts.reports.reports.sheet(of: place.unit.id, in: place.period.key)
        let names = try await names(in: sheet.events)
        let page = ReportPage(
            sheet: sheet, catalogue: parts.reports.book.catalogue, checks: parts.reports.book.checks,
            person: context.person, today: place.today, part: part ?? context.query["phan"], names: names,
            form: form)
        return try context.page(page, status: form?.isRight ?? true ? .ok : .unprocessableContent)
    }

    func fill(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.enterFigure, on: place)
        var form = try context.submission.form
        let sheet = try await parts.reports.reports.sheet(of: place.unit.id, in: place.period.key)
        let sections = ReportParts(
            sheet: sheet, checks: parts.reports.book.checks, language: context.language)
        let part = sections.part(named: form.typed("phan"))
        let changes = sections.changes(in: part, from: &form)
        guard form.isRight else { return try await show(place, context, form: form, part: part.key) }
        do {
            if !changes.isEmpty {
                try await parts.reports.reports.fill(
                    place.unit.id, in: place.period.key, with: changes, by: context.person.actor)
            }
        } catch let refusals as Refusals {
            refusals.all.forEach { form.refuse($0.field.map { "v.\($0)" }, $0.reason) }
            return try await show(place, context, form: form, part: part.key)
        } catch let refusal as Refusal where refusal.kind == .conflict || refusal.kind == .tooLate {
            form.refuse(nil, refusal.reason)
            return try await show(place, context, form: form, part: part.key)
        }
        let next = form.fields["tiep"] == nil ? part : sections.next(after: part) ?? part
        return context.redirect(
            to: .reportSection(place.period.key, place.unit, next.key),
            saying: Phrase("Đã lưu “\(part.name.vietnamese)”.", "Saved “\(part.name.english)”."))
    }

    func confirm(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.submitReport, on: place)
        return try await confirmation(place, context)
    }

    private func confirmation(_ place: ReportPlace, _ context: SignedInContext, refused: Refusals? = nil)
        async throws -> Response
    {
        let sheet = try await parts.reports.reports.sheet(of: place.unit.id, in: place.period.key)
        let page = ReportSubmissionPage(
            sheet: sheet, catalogue: parts.reports.book.catalogue, today: place.today, refused: refused)
        return try context.page(page, status: refused == nil ? .ok : .unprocessableContent)
    }

    func submit(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(.submitReport, on: place)
        do {
            _ = try await parts.reports.reports.submit(
                place.unit.id, in: place.period.key, by: context.person.actor)
        } catch let refusals as Refusals {
            return try await confirmation(place, context, refused: refusals)
        }
        return context.redirect(
            to: .report(place.period.key, place.unit),
            saying: Phrase(
                "Đã gửi báo cáo. Số liệu được giữ nguyên như lúc gửi.",
                "The report was submitted. Its figures are kept as they stood."))
    }

    func giveBack(_ request: Request, context: SignedInContext) async throws -> Response {
        try await judge(
            context, .returnReport,
            Phrase("Đã trả lại báo cáo cho đơn vị.", "The report was returned to the unit.")
        ) { place, form, reason, snapshot in
            _ = try await parts.reports.reports.giveBack(
                place.unit.id, in: place.period.key, because: reason, snapshot: snapshot,
                by: context.person.actor)
        }
    }

    func accept(_ request: Request, context: SignedInContext) async throws -> Response {
        try await judge(context, .acceptReport, Phrase("Đã chấp nhận báo cáo.", "The report was accepted.")) {
            place, form, _, snapshot in
            _ = try await parts.reports.reports.accept(
                place.unit.id, in: place.period.key, snapshot: snapshot, by: context.person.actor)
        }
    }

    func reopen(_ request: Request, context: SignedInContext) async throws -> Response {
        try await judge(context, .reopenReport, Phrase("Đã mở lại báo cáo.", "The report was reopened.")) {
            place, form, reason, _ in
            _ = try await parts.reports.reports.reopen(
                place.unit.id, in: place.period.key, because: reason, by: context.person.actor)
        }
    }

    private func judge(
        _ context: SignedInContext, _ deed: Deed, _ done: Phrase,
        _ act: (ReportPlace, Form, _ reason: String, _ snapshot: Int) async throws -> Void
    ) async throws -> Response {
        let place = try await ReportPlace.find(context.parameters, in: parts)
        try context.person.require(deed, on: place)
        var form = try context.submission.form
        let reason = form.text("reason", Phrase("Lý do", "The reason"), upTo: 2_000, isRequired: false)
        do {
            guard form.isRight else { throw Refusals(form.refusals) }
            try await act(place, form, reason, Int(form.typed("snapshot")) ?? 0)
        } catch let refusal as Refusal where refusal.kind == .invalid || refusal.kind == .conflict {
            form.refuse(refusal)
            return try await show(place, context, form: form)
        } catch let refusals as Refusals {
            if form.isRight { form.refuse(refusals) }
            return try await show(place, context, form: form)
        }
        return context.redirect(to: .report(place.period.key, place.unit), saying: done)
    }

    /// The names behind the acts of a report's history.
    private func names(in events: [ReportEvent]) async throws -> [String: String] {
        let actors = Set(events.map(\.actor))
        return try await parts.archive.read { reading in
            var names: [String: String] = [:]
            for actor in actors where actor.hasPrefix("person:") {
                guard let id = Person.ID(String(actor.dropFirst(7))) else { continue }
                names[actor] = try PersonStore.person(id, in: reading)?.name
            }
            return names
        }
    }
}
