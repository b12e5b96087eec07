import Civics
import Hummingbird
import Records

/// What the unit does with what residents sent: answering a question, looking into a report.
struct AnswerController {
    let parts: SiteParts
    private var disclosure: DisclosureParts { parts.disclosure }

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.DeskRoute.answer.route, use: newAnswer)
        group.post(Address.DeskRoute.answer.route, use: answer)
        group.get(Address.DeskRoute.absenceFinding.route, use: newFinding)
        group.post(Address.DeskRoute.absenceFinding.route, use: find)
    }

    func newAnswer(_ request: Request, context: SignedInContext) async throws -> Response {
        let (question, posting) = try await asked(context)
        return try context.page(
            answerPage(question, posting, .blank([("kind", Answer.Kind.answered.rawValue)]), context.language)
        )
    }

    func answer(_ request: Request, context: SignedInContext) async throws -> Response {
        let (question, posting) = try await asked(context)
        var form = try context.submission.form
        let kind = form.choice("kind", Self.kind, as: Answer.Kind.self)
        let text = form.text("text", Self.text, upTo: 5_000)
        do {
            guard form.isRight, let kind else { throw Refusals([]) }
            try await disclosure.questions.answer(question.id, kind, text, by: context.officer)
            return context.redirect(
                to: .posting(posting.id), saying: Phrase("Đã trả lời.", "It is answered."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            answerPage(question, posting, form, context.language), status: .unprocessableContent)
    }

    func newFinding(_ request: Request, context: SignedInContext) async throws -> Response {
        let (report, posting) = try await reported(context)
        let form = Form.blank([("place", report.place?.description ?? "")])
        return try context.page(findingPage(report, posting, form, context.language))
    }

    func find(_ request: Request, context: SignedInContext) async throws -> Response {
        let (report, posting) = try await reported(context)
        var form = try context.submission.form
        let kind = form.choice("kind", Self.found, as: AbsenceReport.Finding.Kind.self)
        let place = form.identifier("place", Self.place, of: PostingPlace.self, isRequired: false)
        let text = form.text("text", Self.foundText, upTo: 2_000)
        do {
            guard form.isRight, let kind else { throw Refusals([]) }
            try await disclosure.absences.find(report.id, kind, at: place, text, by: context.officer)
            return context.redirect(
                to: .posting(posting.id),
                saying: Phrase("Đã ghi kết quả kiểm tra.", "The finding is recorded."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            findingPage(report, posting, form, context.language), status: .unprocessableContent)
    }

    private func asked(_ context: SignedInContext) async throws -> (Question, Posting) {
        let id = try context.parameters.identifier("id", of: Question.self)
        let found = try await parts.archive.read { reading in
            let question = try QuestionStore.question(id, in: reading)
            return (question, try PostingStore.posting(question.posting, in: reading))
        }
        guard context.person.authority.may(.answerQuestion, in: found.1.unit) else { throw Refusal.notFound }
        return found
    }

    /// The unit looks, and so may the committee: either writes down what was found.
    private func reported(_ context: SignedInContext) async throws -> (AbsenceReport, Posting) {
        let id = try context.parameters.identifier("id", of: AbsenceReport.self)
        let found = try await parts.archive.read { reading in
            let report = try AbsenceReportStore.report(id, in: reading)
            return (report, try PostingStore.posting(report.posting, in: reading))
        }
        let authority = context.person.authority
        guard
            authority.may(.keepPostingMinutes, in: found.1.unit)
                || authority.may(.waiveDuty, in: found.1.unit)
        else {
            throw Refusal.notFound
        }
        return found
    }

    private static let kind = Phrase("Trả lời", "Answer")
    private static let text = Phrase("Nội dung trả lời", "What to answer")
    private static let found = Phrase("Kết quả kiểm tra", "What was found")
    private static let foundText = Phrase("Ghi rõ", "Particulars")
    private static let place = Phrase("Nơi kiểm tra", "Place")
}

extension AnswerController {
    private func answerPage(_ question: Question, _ posting: Posting, _ form: Form, _ language: Language)
        -> PostingFormPage
    {
        let fields = [
            FormField(
                "kind", Self.kind,
                .radios([
                    FormField.Choice(
                        Answer.Kind.answered.rawValue,
                        Phrase("Trả lời và cho hiện cùng câu hỏi", "Answer, and show it with the question")[
                            language]),
                    FormField.Choice(
                        Answer.Kind.setAside.rawValue,
                        Phrase(
                            "Không thuộc nội dung này, không cho hiện (ghi lý do)",
                            "Not about this, not shown (say why)")[language]),
                ])),
            FormField("text", Self.text, .area(rows: 6)),
        ]
        return PostingFormPage(
            title: Phrase("Trả lời câu hỏi", "Answer a question"), posting: posting,
            deed: Phrase("Gửi trả lời", "Answer"), address: .answer(question.id), form: form,
            fields: """
                <blockquote><p class="muted">\(question.name.isEmpty ? Phrase("Một người dân", "A resident")[language] : question.name), \
                \(Format.moment(question.askedAt, language))</p>\(PostingPage.paragraphs(question.text))</blockquote>
                \(fields.markup { $0.view(form, language) })
                """)
    }

    private func findingPage(_ report: AbsenceReport, _ posting: Posting, _ form: Form, _ language: Language)
        -> PostingFormPage
    {
        let hanging = posting.places.filter { $0.channel.hangs && $0.isOpen }
        let fields = [
            FormField(
                "kind", Self.found,
                .radios([
                    FormField.Choice(
                        AbsenceReport.Finding.Kind.confirmed.rawValue,
                        Phrase("Đúng là không còn", "It was gone")[language]),
                    FormField.Choice(
                        AbsenceReport.Finding.Kind.notConfirmed.rawValue,
                        Phrase("Vẫn còn trên bảng", "It hangs there")[language]),
                ])),
            FormField(
                "place", Self.place,
                .select(
                    [FormField.Choice("", "–")]
                        + hanging.map {
                            FormField.Choice(
                                $0.id.description,
                                $0.channel.name[language] + ($0.name.isEmpty ? "" : ": \($0.name)"))
                        }), isRequired: false),
            FormField("text", Self.foundText, .area(rows: 4)),
        ]
        return PostingFormPage(
            title: Phrase("Kiểm tra tin báo không thấy niêm yết", "Look into a report"), posting: posting,
            lead: Phrase(
                "Nếu đúng là không còn, nơi ấy được ghi “gỡ trước hạn” từ ngày được báo; niêm yết lại thì thêm nơi mới.",
                "If it was gone, the place is recorded as ended early from the day reported; add the place again once it hangs."
            ),
            deed: Phrase("Ghi kết quả", "Record"), address: .absenceFinding(report.id), form: form,
            fields: """
                <blockquote><p class="muted">\(Phrase("Không thấy ngày", "Not there on"), language) \(report.seenOn, language)</p>\
                \(PostingPage.paragraphs(report.said))</blockquote>
                \(fields.markup { $0.view(form, language) })
                """)
    }
}
