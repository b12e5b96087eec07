import Civics
import Hummingbird
import Records

/// What anyone may do with a posting: ask a question, or say that it is not on the board.
struct QuestionController {
    let parts: SiteParts
    private var disclosure: DisclosureParts { parts.disclosure }

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.PostingRoute.question.route, use: new)
        group.post(Address.PostingRoute.question.route, use: ask)
        group.get(Address.PostingRoute.absence.route, use: newAbsence)
        group.post(Address.PostingRoute.absence.route, use: report)
    }

    func new(_ request: Request, context: SiteContext) async throws -> Response {
        let posting = try await posting(context)
        guard posting.takesWords(on: context.today) else { return over(posting, context) }
        return try context.page(questionPage(posting, .blank([]), context.language))
    }

    func ask(_ request: Request, context: SiteContext) async throws -> Response {
        let posting = try await posting(context)
        var form = try context.submission.form
        guard posting.takesWords(on: context.today) else { return over(posting, context) }
        guard !Self.isTrapped(form) else {
            return context.redirect(to: .posting(posting.id), saying: Self.thanks)
        }
        let text = form.text("text", Self.text, upTo: Question.longestText)
        let name = form.line("name", Self.name, upTo: Question.longestName, isRequired: false)
        if let fault = LongText.fault(in: text) {
            form.refuse("text", Phrase("Câu hỏi: \(fault.vietnamese).", "The question: \(fault.english)."))
        }
        guard form.isRight else {
            return try context.page(
                questionPage(posting, form, context.language), status: .unprocessableContent)
        }
        do {
            try await parts.limiter.take(
                "question \(context.caller(request))", Self.allowance, at: context.now)
        } catch let refused as RequestRefusal {
            form.refuse(refused)
            return try context.page(questionPage(posting, form, context.language), refusedBy: refused)
        }
        _ = try await disclosure.questions.ask(text, name: name, about: posting.id)
        return context.redirect(to: .posting(posting.id), saying: Self.thanks)
    }

    func newAbsence(_ request: Request, context: SiteContext) async throws -> Response {
        let posting = try await posting(context)
        guard posting.takesWords(on: context.today) else { return over(posting, context) }
        let form = Form.blank([("seen-on", context.today.description)])
        return try context.page(absencePage(posting, form, context.language))
    }

    func report(_ request: Request, context: SiteContext) async throws -> Response {
        let posting = try await posting(context)
        var form = try context.submission.form
        guard posting.takesWords(on: context.today) else { return over(posting, context) }
        guard !Self.isTrapped(form) else {
            return context.redirect(to: .posting(posting.id), saying: Self.told)
        }
        let day = form.day("seen-on", Self.seenOn)
        let place = form.identifier("place", Self.place, of: PostingPlace.self, isRequired: false)
        let said = form.text("said", Self.said, upTo: 1_000, isRequired: false)
        do {
            guard form.isRight, let day else { throw Refusals([]) }
            try posting.checkAbsence(on: day, at: place, today: context.today)
            try await parts.limiter.take(
                "absence \(context.caller(request))", Self.allowance, at: context.now)
            _ = try await disclosure.absences.report(said, seenOn: day, at: place, of: posting.id)
            return context.redirect(to: .posting(posting.id), saying: Self.told)
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        } catch let refused as RequestRefusal {
            form.refuse(refused)
            return try context.page(absencePage(posting, form, context.language), refusedBy: refused)
        }
        return try context.page(absencePage(posting, form, context.language), status: .unprocessableContent)
    }

    /// What no longer hangs takes neither questions nor reports.
    private func over(_ posting: Posting, _ context: SiteContext) -> Response {
        context.redirect(
            to: .posting(posting.id),
            saying: Phrase(
                "Nội dung này không còn niêm yết nên không nhận câu hỏi và báo tin nữa.",
                "This is no longer on the board, so that no questions or reports are taken."), .warning)
    }

    private func posting(_ context: SiteContext) async throws -> Posting {
        try await disclosure.postings.posting(context.parameters.identifier("id", of: Posting.self))
    }

    /// A field that people do not see and programs fill in.
    private static func isTrapped(_ form: Form) -> Bool {
        !form.typed("website").isEmpty
    }

    private static let allowance = RateLimiter.Allowance(5, perSeconds: 600)
    private static let text = Phrase("Câu hỏi", "Question")
    private static let name = Phrase("Tên của ông/bà", "Your name")
    private static let seenOn = Phrase("Ngày không thấy", "Day it was not there")
    private static let place = Phrase("Nơi không thấy", "Where it was not")
    private static let said = Phrase("Ghi thêm", "Remarks")
    private static let thanks = Phrase(
        "Câu hỏi đã gửi đến đơn vị. Câu hỏi và câu trả lời sẽ hiện ở đây khi đơn vị trả lời.",
        "Your question has gone to the unit. It will stand here together with the answer.")
    private static let told = Phrase(
        "Cảm ơn ông/bà. Tin này đã gửi đến đơn vị và Ban Chỉ đạo.",
        "Thank you. This has gone to the unit and to the committee.")
}

extension Posting {
    /// Whether anyone may still ask about it, or say that it is not on the board: not once it was withdrawn, replaced or
    /// its minutes of the end were taken.
    fileprivate func takesWords(on today: Day) -> Bool {
        PostingState(of: self, on: today).isOnBoard
    }
}

extension QuestionController {
    private static let trap: Markup = """
        <div class="unseen" aria-hidden="true"><label for="o-website">Website</label>\
        <input id="o-website" name="website" tabindex="-1" autocomplete="off"></div>
        """

    private func questionPage(_ posting: Posting, _ form: Form, _ language: Language) -> PostingFormPage {
        let fields = [
            FormField("text", Self.text, .area(rows: 5)),
            FormField(
                "name", Self.name, .line(autocomplete: "name"),
                hint: Phrase(
                    "Không bắt buộc. Nếu ghi, tên sẽ hiện cùng câu hỏi.",
                    "Not required. If given, it is shown with the question."), isRequired: false),
        ]
        return PostingFormPage(
            title: Phrase("Hỏi về nội dung công khai", "Ask about this posting"), posting: posting,
            lead: Phrase(
                "Đơn vị trả lời, rồi câu hỏi và câu trả lời hiện dưới nội dung công khai. Xin đừng ghi thông tin riêng của mình hay của người khác.",
                "The unit answers; then question and answer stand under the posting. Please leave out private details."
            ),
            deed: Phrase("Gửi câu hỏi", "Send"), address: .questionForm(posting.id),
            namesContent: !posting.isInternal,
            form: form, fields: "\(fields.markup { $0.view(form, language) })\(Self.trap)")
    }

    private func absencePage(_ posting: Posting, _ form: Form, _ language: Language) -> PostingFormPage {
        let hanging = posting.places.filter { $0.isOpen && $0.channel.hangs }
        let choices =
            [FormField.Choice("", Phrase("Không rõ, hoặc mọi nơi", "Not sure, or everywhere")[language])]
            + hanging.map { place in
                FormField.Choice(
                    place.id.description,
                    place.channel.name[language] + (place.name.isEmpty ? "" : ": \(place.name)"))
            }
        let fields = [
            FormField("place", Self.place, .select(choices), isRequired: false),
            FormField("seen-on", Self.seenOn, .day),
            FormField("said", Self.said, .area(rows: 3), isRequired: false),
        ]
        return PostingFormPage(
            title: Phrase("Báo không thấy trên bảng", "Say that it is not on the board"), posting: posting,
            lead: Phrase(
                "Tin này đến cả đơn vị và Ban Chỉ đạo. Không cần ghi tên.",
                "This goes to the unit and to the committee. No name is asked."),
            deed: Phrase("Báo tin", "Report"), address: .absenceForm(posting.id),
            namesContent: !posting.isInternal,
            form: form, fields: "\(fields.markup { $0.view(form, language) })\(Self.trap)")
    }
}
