import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// What is done with a visit: concluding, telling somebody turned away, receipting papers.
struct VisitDeedController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.post(Address.ReceptionDeskRoute.conclusion.route, use: conclude)
        group.post(Address.ReceptionDeskRoute.notice.route, use: sendNotice)
        group.post(Address.ReceptionDeskRoute.papers.route, use: takePapers)
        group.get(Address.ReceptionDeskRoute.paper.route, use: showPaper)
        group.get(Address.ReceptionDeskRoute.paperDocument.route, use: paperDocument)
    }

    func conclude(_ request: Request, context: SignedInContext) async throws -> Response {
        let visit = try await context.receivedVisit(parts)
        var form = try context.submission.form
        let kind = form.choice("conclusion", VisitPage.conclusionKind, as: VisitConclusion.Kind.self)
        let text = form.text("text", VisitPage.what, upTo: 4_000)
        let isPromise = kind == .promise
        let owner = form.line("owner", VisitPage.owner, upTo: 200, isRequired: isPromise)
        let due = form.day("due", VisitPage.due, isRequired: isPromise)
        return try await answering(visit, form, context) { form in
            guard form.isRight, let kind else { throw Refusals([]) }
            let draft: ConclusionDraft =
                switch (kind, due) {
                case (.promise, let due?): .promise(what: text, owner: owner, due: due)
                case (.letter, _): .letter(subject: text)
                default: .explained(text)
                }
            let (made, code) = try await parts.reception.visits.conclude(
                visit.id, draft, revision: form.revision(), by: context.person.authority.receptionHand)
            if let code {
                let (code, origin) = (code.grouped, parts.settings.origin)
                var response =
                    made.kind == .promise
                    ? try context.page(
                        VisitCodePage.promise(made.text, of: visit, code: code, origin: origin))
                    : try context.page(
                        VisitCodePage.letter(text, of: visit, code: code, origin: origin))
                response.headers[.cacheControl] = "no-store"
                return response
            }
            return context.redirect(
                to: .visit(visit.id), saying: Phrase("Đã ghi kết luận.", "The conclusion is entered."))
        }
    }

    func sendNotice(_ request: Request, context: SignedInContext) async throws -> Response {
        let visit = try await context.receivedVisit(parts)
        var form = try context.submission.form
        let number = form.line("number", VisitPage.number, upTo: 80)
        let day = form.day("notice-on", VisitPage.noticeOn)
        return try await answering(visit, form, context) { form in
            guard form.isRight, let day else { throw Refusals([]) }
            try await parts.reception.visits.sendNotice(
                visit.id, number: number, on: day, revision: form.revision(),
                by: context.person.authority.receptionHand)
            return context.redirect(
                to: .visit(visit.id),
                saying: Phrase("Đã ghi thông báo từ chối.", "The notice is entered."))
        }
    }

    func takePapers(_ request: Request, context: SignedInContext) async throws -> Response {
        let visit = try await context.receivedVisit(parts)
        var form = try context.submission.form
        let items = form.lines("items", VisitPage.items, upTo: 20_000)
        return try await answering(visit, form, context) { form in
            guard form.isRight else { throw Refusals([]) }
            let receipt = try await parts.reception.visits.takePapers(
                items, of: visit.id, by: context.person.authority.receptionHand)
            return context.redirect(
                to: .paperReceipt(receipt.id),
                saying: Phrase(
                    "Đã lập biên nhận số \(receipt.name). In hai bản, mỗi bên giữ một bản.",
                    "Receipt \(receipt.name) is made. Print two copies, one for each side."))
        }
    }

    func showPaper(_ request: Request, context: SignedInContext) async throws -> Response {
        try context.page(try await paper(context))
    }

    func paperDocument(_ request: Request, context: SignedInContext) async throws -> Response {
        let paper = try await paper(context)
        let setting = try DocumentFormat(.state, under: .shipped, on: paper.receipt.receivedAt.day)
        return Response(
            status: .ok,
            headers: [
                .contentType: ReportFormat.docx.type, .cacheControl: "private, no-store",
                .contentDisposition:
                    "attachment; filename=\"bien-nhan-\(paper.receipt.number)-\(paper.receipt.year).docx\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: paper.document.word(in: setting).bytes)))
    }

    private func paper(_ context: SignedInContext) async throws -> PaperReceiptPage {
        let id = try context.parameters.identifier("id", of: PaperReceipt.self)
        let authority = context.person.authority
        return try await parts.archive.read { reading in
            let receipt = try VisitStore.paper(id, in: reading)
            let visit = try VisitStore.visit(receipt.visit, in: reading)
            guard authority.receives(for: visit.unit), authority.visitReader.mayRead(visit) else {
                throw Refusal.notFound
            }
            return PaperReceiptPage(
                receipt: receipt, giver: try VisitStore.content(of: visit.id, in: reading),
                unitName: authority.tree.named(visit.unit))
        }
    }

    /// Carries the deed out; what is refused is said on the page of the visit, with what was typed.
    private func answering(
        _ visit: Visit, _ form: Form, _ context: SignedInContext,
        _ deed: (inout Form) async throws -> Response
    ) async throws -> Response {
        var form = form
        do {
            return try await deed(&form)
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        let (refused, authority) = (form, context.person.authority)
        let (receptions, today) = (parts.reception.receptions, context.today)
        let page = try await parts.archive.read { reading in
            try VisitPage(
                try VisitStore.visit(visit.id, in: reading), isInside: true, authority.tree,
                rules: receptions.rules(in: reading), today: today, form: refused, reading)
        }
        return try context.page(page, status: .unprocessableContent)
    }
}
