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
        } catch {
            uploaded.abandon()
            throw error
        }
        let files = uploaded.keepContents(in: parts.disclosure.files.folder)
        do {
            guard uploaded.form.isRight else { throw Refusals([]) }
            try await parts.letters.write(text, files: files, on: id, bySender: true)
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
        guard opened(context) != nil else { return context.redirect(to: .receipt) }
        return try context.page(
            ConfirmationPage(
                title: Phrase("Rút đơn", "Withdraw the letter"),
                consequence: Phrase(
                    "Cơ quan sẽ liên hệ để ông/bà xác nhận bằng văn bản, rồi dừng giải quyết. Muốn gửi lại thì phải làm đơn mới.",
                    "The office will ask you to confirm in writing and then stops. To take it up again you would have to write anew."
                ), deed: Phrase("Đề nghị rút đơn", "Ask to withdraw"), address: .openedLetterWithdrawal,
                back: .openedLetter))
    }

    func withdraw(_ request: Request, context: SiteContext) async throws -> Response {
        try await say(
            .withdrawal, context,
            Phrase(
                "Đã ghi đề nghị rút đơn. Cơ quan sẽ liên hệ với ông/bà.",
                "Your wish is recorded. The office will get in touch with you."))
    }

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

extension OpenedLetterPage {
    init(
        _ id: Letter.ID, _ form: Form, _ letters: LetterStore, _ tree: UnitTree, _ language: Language,
        _ reading: Reading
    ) throws {
        let record = try letters.record(id, in: reading)
        let letter = record.letter
        let clock = try DueClock.current(in: reading)
        let steps = try LetterStore.steps(of: id, in: reading)
        let voices = try LetterStore.voices(of: id, in: reading)
        let files = try LetterStore.files(of: id, in: reading)
        let isOpen = letters.table.state(letter.state)?.isOpen ?? false
        let due = try letter.due(by: clock, in: letters.table)
        number = record.number.description
        kind = letter.kind
        subject = record.subject
        unitName = tree.named(letter.unit)
        revision = record.revision
        words = LetterStateWords(letter, at: unitName)
        self.clock = due
        calendar = clock.calendar
        isPaused = letter.running?.pausedSince != nil
        outcome = Self.outcome(steps)
        events = Self.events(record, steps, letters.table, tree, forSender: true, language)
        messages = try Self.messages(of: id, files.map { ($0.file, $0.message) }, in: reading)
        rating = voices[.satisfied] != nil ? true : voices[.notSatisfied] != nil ? false : nil
        mayRate = !isOpen && rating == nil && outcome != nil
        latenessReportedOn = voices[.lateness]
        mayReportLateness =
            isOpen && voices[.lateness] == nil && (due.map { $0.due < reading.today } ?? false)
        mayWithdraw = isOpen && voices[.withdrawal] == nil
        mayWrite = true
        promises = try PromisesOfAsker(of: .letter(id), tree, in: reading)
        self.form = form
    }

    /// The last word of the office: its answer, or why it did not take the letter up.
    private static func outcome(_ steps: [LetterStep]) -> String? {
        let told = ["decide", "refuse", "guide", "return", "file", "transfer_outside"]
        guard let step = steps.last(where: { told.contains($0.act) }) else { return nil }
        let parts = ["answer", "reason", "body"].compactMap { step.details[$0] }.filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }

    /// What happened, oldest first. Senders read what was done and when; who did it is for the office.
    static func events(
        _ record: LetterRecord, _ steps: [LetterStep], _ table: LetterTable, _ tree: UnitTree,
        forSender: Bool,
        _ language: Language
    ) -> [Timeline.Event] {
        let received = Timeline.Event(
            Format.moment(record.receivedAt, language),
            "\(Phrase("Nhận đơn", "Received"), language), \(record.channel.name, language)", kind: .done)
        return [received]
            + steps.map { step in
                let name = table.act(step.act)?.name ?? Phrase(name: step.act)
                let to = step.details["unit"].flatMap { Unit.ID($0) }.map(tree.named)
                let said = forSender ? nil : step.details["reason"] ?? step.details["minutes"]
                return Timeline.Event(
                    Format.day(step.day, language),
                    """
                    \(name, language)\(when: to != nil, " → \(to)")\(when: !forSender && step.details["officer"] != nil, ": \(step.details["officer"])")\
                    \(when: said != nil, "<br><span class=\"muted\">\(said)</span>")
                    """, who: forSender ? nil : step.by)
            }
    }

    static func messages(
        of id: Letter.ID, _ files: [(StoredFile, Identifier<LetterMessage>?)], in reading: Reading
    ) throws -> [Message] {
        try LetterStore.messages(of: id, in: reading).map { message in
            Message(
                isFromSender: message.isFromSender, at: message.at, text: message.text,
                files: files.filter { $0.1 == message.id }.map(\.0))
        }
    }
}

extension SiteParts {
    /// A paper of a letter. Only pictures and PDF are shown in place, and nothing in it is run.
    func letterPaper(_ file: StoredFile) throws -> Response {
        guard disclosure.files.folder.holds(file.digest) else { throw Refusal.notFound }
        return FileAnswer(file, isPublic: false).response(
            try disclosure.files.folder.contents(of: file.digest))
    }
}
