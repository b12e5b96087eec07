import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// The letter that a receipt code has opened: what its sender reads, and can do.
struct OpenedLetterController {
    let parts: SiteParts

    private static let allowance = RateLimiter.Allowance(20, perSeconds: 3_600)

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.openedLetter.route, use: show)
        group.get(Address.openedLetterMessage.route, use: goBack)
        group.post(Address.openedLetterMessage.route, use: write)
        group.post(Address.openedLetterRating.route, use: rate)
        group.get(Address.openedLetterLateness.route, use: askLateness)
        group.post(Address.openedLetterLateness.route, use: reportLateness)
        group.get(Address.openedLetterWithdrawal.route, use: askWithdrawal)
        group.post(Address.openedLetterWithdrawal.route, use: withdraw)
        group.get(Address.openedLetterAppeal.route, use: newAppeal)
        group.post(Address.openedLetterAppeal.route, use: appeal)
        group.get(Address.LetterRoute.openedFile.route, use: file)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        guard let id = opened(context) else { return context.redirect(to: .receipt) }
        return try await page(id, .blank(), context)
    }

    /// Whoever comes back to a form that was refused finds the letter.
    func goBack(_ request: Request, context: SiteContext) async throws -> Response {
        context.redirect(to: .openedLetter)
    }

    func write(_ request: Request, context: SiteContext) async throws -> Response {
        var uploaded: UploadedForm
        do {
            uploaded = try await UploadedForm.read(
                context.submission, into: parts.disclosure.files.folder, LetterIntakeController.limits)
        } catch let refused as RefusedUpload {
            uploaded = UploadedForm(refused.form)
        }
        guard let id = opened(context) else {
            uploaded.abandon()
            return context.redirect(to: .receipt, saying: Self.closed, .warning)
        }
        let text = uploaded.form.text(
            "text", Phrase("Nội dung", "Message"), upTo: LetterMessage.longestText, isRequired: false)
        guard uploaded.form.isRight else {
            uploaded.abandon()
            return try await page(id, uploaded.form, context, status: .unprocessableContent)
        }
        do {
            try await parts.limiter.take("letter message \(id)", Self.allowance, at: context.now)
        } catch let refused as RequestRefusal {
            uploaded.abandon()
            uploaded.form.refuse(refused)
            var response = try await page(id, uploaded.form, context, status: refused.status)
            response.headers[.retryAfter] = refused.headers[.retryAfter]
            return response
        }
        let files = uploaded.keepContents(in: parts.disclosure.files.folder)
        do {
            guard uploaded.form.isRight else { throw Refusals([]) }
            try await parts.letters.write(text, files: files, bySenderOf: id)
            return context.redirect(
                to: .openedLetter,
                saying: Phrase(
                    "Đã gửi đến cơ quan đang giữ đơn.", "It has gone to the office that has your letter."))
        } catch let refusal as Refusal where refusal.concernsForm {
            uploaded.form.refuse(refusal)
        } catch let refusals as Refusals {
            uploaded.form.refuse(refusals)
        }
        return try await page(id, uploaded.form, context, status: .unprocessableContent)
    }

    func rate(_ request: Request, context: SiteContext) async throws -> Response {
        let isSatisfied = try context.submission.form.typed("satisfied") == "yes"
        return try await say(
            isSatisfied ? .satisfied : .notSatisfied, context,
            Phrase("Cảm ơn ông/bà đã cho biết.", "Thank you for telling us."))
    }

    func askLateness(_ request: Request, context: SiteContext) async throws -> Response {
        guard opened(context) != nil else { return context.redirect(to: .receipt) }
        return try context.page(
            ConfirmationPage(
                title: Phrase("Báo trễ hạn", "Report lateness"),
                consequence: Phrase(
                    "Người đứng đầu đơn vị đang giữ đơn và Ban Chỉ đạo sẽ được báo rằng đơn đã quá hạn.",
                    "The head of the unit that has your letter and the committee are told that it is overdue."
                ),
                deed: Phrase("Báo trễ hạn", "Report lateness"), address: .openedLetterLateness,
                back: .openedLetter))
    }

    func reportLateness(_ request: Request, context: SiteContext) async throws -> Response {
        try await say(
            .lateness, context,
            Phrase(
                "Đã báo người đứng đầu đơn vị và Ban Chỉ đạo.",
                "The head of the unit and the committee are told."))
    }

    func askWithdrawal(_ request: Request, context: SiteContext) async throws -> Response {
        guard let id = opened(context) else { return context.redirect(to: .receipt) }
        return try await withdrawalPage(id, .blank(), context)
    }

    /// A part can be named only where the law of the day knows it: of a complaint since 1 July 2026.
    private func withdrawalPage(
        _ id: Letter.ID, _ form: Form, _ context: SiteContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let isByPart = try await refusalOfPart(id, context) == nil
        return try context.page(
            ConfirmationPage(
                title: Phrase("Rút đơn", "Withdraw the letter"),
                consequence: Phrase(
                    "Cơ quan sẽ liên hệ để ông/bà xác nhận bằng văn bản, rồi dừng giải quyết phần được rút. Muốn gửi lại thì phải làm đơn mới.",
                    "The office will ask you to confirm in writing and then stops with what is withdrawn. To take it up again you would have to write anew."
                ), deed: Phrase("Đề nghị rút đơn", "Ask to withdraw"), address: .openedLetterWithdrawal,
                back: .openedLetter,
                fields: !isByPart
                    ? []
                    : [
                        FormField(
                            "part", Self.part, .area(rows: 3),
                            hint: Phrase(
                                "Chỉ rút một phần thì ghi phần đó; để trống nếu rút toàn bộ.",
                                "To withdraw a part, say which; leave it empty to withdraw the whole."),
                            isRequired: false)
                    ], form: form), status: status)
    }

    /// Why no part of the letter can be withdrawn today; nothing where it can.
    private func refusalOfPart(_ id: Letter.ID, _ context: SiteContext) async throws -> Refusal? {
        let letters = parts.letters
        let kind = try await parts.archive.read { try letters.record(id, in: $0).letter.kind }
        guard let act = letters.table.act("withdraw_part"), act.kinds.contains(kind) else {
            return Refusal.notFound
        }
        do throws(Refusal) {
            try LetterFinding().check(act, on: kind, day: context.today, under: .shipped)
            return nil
        } catch {
            return Refusal(error.kind, error.reason, field: "part", article: error.article)
        }
    }

    /// The whole, or the part that is named: the office enters it once the sender has confirmed it in writing.
    func withdraw(_ request: Request, context: SiteContext) async throws -> Response {
        var form = try context.submission.form
        let part = form.text("part", Self.part, upTo: 2_000, isRequired: false)
        let thanks = Phrase(
            "Đã ghi đề nghị rút đơn. Cơ quan sẽ liên hệ với ông/bà.",
            "Your wish is recorded. The office will get in touch with you.")
        guard !part.isEmpty else { return try await say(.withdrawal, context, thanks) }
        guard let id = opened(context) else {
            return context.redirect(to: .receipt, saying: Self.closed, .warning)
        }
        if let refusal = try await refusalOfPart(id, context) {
            form.refuse(refusal)
            return try await withdrawalPage(id, form, context, status: .unprocessableContent)
        }
        try await parts.limiter.take("letter message \(id)", Self.allowance, at: context.now)
        try await parts.letters.write("Đề nghị rút một phần đơn: \(part)", bySenderOf: id)
        return context.redirect(to: .openedLetter, saying: thanks)
    }

    func newAppeal(_ request: Request, context: SiteContext) async throws -> Response {
        guard let id = opened(context) else { return context.redirect(to: .receipt) }
        return try await appealPage(id, .blank(), context)
    }

    /// The second complaint goes to the next level, with all that belongs to the letter.
    func appeal(_ request: Request, context: SiteContext) async throws -> Response {
        guard let id = opened(context) else {
            return context.redirect(to: .receipt, saying: Self.closed, .warning)
        }
        var form = try context.submission.form
        let text = form.text("text", Self.grounds, upTo: LetterMessage.longestText)
        do {
            guard form.isRight else { throw Refusals([]) }
            try await parts.letters.complainAgain(text, of: id)
            return context.redirect(
                to: .openedLetter,
                saying: Phrase(
                    "Khiếu nại lần hai đã được gửi lên cấp trên.",
                    "Your second complaint has gone to the next level."))
        } catch let refusal as Refusal where refusal.concernsForm || refusal.kind == .tooLate {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try await appealPage(id, form, context, status: .unprocessableContent)
    }

    private func appealPage(
        _ id: Letter.ID, _ form: Form, _ context: SiteContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let letters = parts.letters
        let (next, last) = try await parts.archive.read { reading in
            let record = try letters.record(id, in: reading)
            let steps = try LetterStore.steps(of: id, in: reading)
            return (
                try letters.nextLevel(of: record.letter, in: reading),
                try LetterStore.secondComplaint(of: record, after: steps, in: reading)
            )
        }
        guard let next, let last else { return context.redirect(to: .openedLetter) }
        return try context.page(
            ConfirmationPage(
                title: Phrase("Khiếu nại lần hai", "Second complaint"),
                consequence: Phrase(
                    "Đơn cùng mọi giấy tờ được gửi đến \(next.name), chậm nhất \(Format.day(last.due, .vietnamese)) (\(last.citation.vietnamese)).",
                    "Your letter with all its papers goes to \(next.name), by \(Format.day(last.due, .english)) at the latest (\(last.citation.english))."
                ), deed: Phrase("Gửi khiếu nại lần hai", "Send the second complaint"),
                address: .openedLetterAppeal, back: .openedLetter,
                fields: [FormField("text", Self.grounds, .area(rows: 6))], form: form), status: status)
    }

    private static let part = Phrase("Phần muốn rút", "The part to withdraw")
    private static let grounds = Phrase("Vì sao ông/bà không đồng ý", "Why you do not agree")

    /// A paper of the letter, for its sender.
    func file(_ request: Request, context: SiteContext) async throws -> Response {
        guard let id = opened(context) else { throw Refusal.notFound }
        let wanted = try context.parameters.identifier("file", of: StoredFile.self)
        let files = try await parts.archive.read { try LetterStore.files(of: id, in: $0) }
        guard let file = files.first(where: { $0.file.id == wanted })?.file else { throw Refusal.notFound }
        return try parts.letterPaper(file)
    }

    private func say(_ voice: LetterVoice, _ context: SiteContext, _ thanks: Phrase) async throws -> Response
    {
        guard let id = opened(context) else {
            return context.redirect(to: .receipt, saying: Self.closed, .warning)
        }
        do {
            try await parts.letters.say(voice, of: id)
            return context.redirect(to: .openedLetter, saying: thanks)
        } catch let refusal as Refusal {
            return context.redirect(to: .openedLetter, saying: refusal.reason, .note)
        }
    }

    private func opened(_ context: SiteContext) -> Letter.ID? {
        context.openedReceipt("letter").flatMap { Letter.ID($0) }
    }

    private func page(
        _ id: Letter.ID, _ form: Form, _ context: SiteContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (letters, units, language) = (parts.letters, parts.units, context.language)
        let page = try await parts.archive.read { reading in
            try OpenedLetterPage(id, form, letters, try units.tree(reading), language, reading)
        }
        return try context.page(page, status: status)
    }

    private static let closed = Phrase(
        "Trang đơn đã đóng sau một giờ. Xin gõ lại mã biên nhận.",
        "The page of your letter has closed after an hour. Please type the code again.")
}

extension SiteParts {
    /// A paper of a letter. Only pictures and PDF are shown in place, and nothing in it is run.
    func letterPaper(_ file: StoredFile) throws -> Response {
        guard disclosure.files.folder.holds(file.digest) else { throw Refusal.notFound }
        return FileAnswer(file, isPublic: false).response(
            try disclosure.files.folder.contents(of: file.digest))
    }
}
