import Civics
import Hummingbird
import Records

/// Writing to an office without an account: the form, the last look, the sending, and the receipt.
struct LetterIntakeController {
    let parts: SiteParts

    /// From one place; a family or an office behind one connection stays below it.
    private static let allowance = RateLimiter.Allowance(12, perSeconds: 3_600)
    static let limits = UploadLimits(files: 10, fileBytes: 20_000_000, fieldBytes: 100_000)

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.letters.route, use: new)
        group.post(Address.letters.route, use: check)
        group.post(Address.letterSending.route, use: send)
        group.get(Address.letterReceipt.route, use: receipt)
        group.post(Address.letterReceipt.route, use: forget)
    }

    func new(_ request: Request, context: SiteContext) async throws -> Response {
        try await page(.blank([("unit", context.query["don-vi"] ?? "")]), context)
    }

    /// Looks at what was typed, and shows it once more.
    func check(_ request: Request, context: SiteContext) async throws -> Response {
        var form = try context.submission.form
        guard !form.isChecked("edit") else { return try await page(form, context) }
        let units = try await parts.units.tree().letterUnits
        guard let words = LetterWords(&form, among: units, law: .shipped), !Trap.caught(form) else {
            return try await page(form, context, status: .unprocessableContent)
        }
        do throws(Refusals) {
            _ = try words.intake.checked(on: context.today, under: .shipped)
        } catch {
            form.refuse(error)
            return try await page(form, context, status: .unprocessableContent)
        }
        return try context.page(LetterConfirmPage(words: words, token: ReceiptStore.Sending.new()))
    }

    func send(_ request: Request, context: SiteContext) async throws -> Response {
        var uploaded = try await read(context)
        let units = try await parts.units.tree().letterUnits
        guard let words = LetterWords(&uploaded.form, among: units, law: .shipped),
            let sending = ReceiptStore.Sending(uploaded.form.typed("token"))
        else {
            uploaded.abandon()
            return try await page(uploaded.form, context, status: .unprocessableContent)
        }
        do {
            try await parts.limiter.take("letter \(context.caller(request))", Self.allowance, at: context.now)
        } catch let refused as RequestRefusal {
            uploaded.abandon()
            uploaded.form.refuse(refused)
            return try context.page(
                LetterConfirmPage(words: words, token: sending.text, form: uploaded.form),
                refusedBy: refused)
        }
        let files = uploaded.keepContents(in: parts.disclosure.files.folder)
        do {
            guard uploaded.form.isRight else { throw Refusals([]) }
            let (letter, code) = try await parts.letters.submit(words.intake, files: files, sending: sending)
            return context.handing(code, of: letter.id)
        } catch let refusal as Refusal where refusal.concernsForm {
            uploaded.form.refuse(refusal)
        } catch let refusals as Refusals {
            uploaded.form.refuse(refusals)
        }
        return try context.page(
            LetterConfirmPage(words: words, token: sending.text, form: uploaded.form),
            status: .unprocessableContent)
    }

    /// The receipt, as long as the browser holds its code.
    func receipt(_ request: Request, context: SiteContext) async throws -> Response {
        guard let (code, id) = context.handedCode else { return context.redirect(to: .receipt) }
        let (letters, units) = (parts.letters, parts.units)
        let (record, name, reading, calendar) = try await parts.archive.read { reading in
            let record = try letters.record(id, in: reading)
            let clock = try DueClock.current(in: reading)
            return (
                record, try units.tree(reading).named(record.letter.unit),
                try letters.clock(of: record.letter, in: reading)?.reading, clock.calendar
            )
        }
        return try context.page(
            LetterReceiptPage(
                code: code, unitName: name, kind: record.letter.kind, subject: record.subject,
                number: record.number.description, receivedAt: record.receivedAt,
                receivedOn: record.letter.receivedOn,
                next: LetterStateWords(record.letter, at: name).next ?? Phrase(name: ""), clock: reading,
                calendar: calendar, origin: parts.settings.origin))
    }

    func forget(_ request: Request, context: SiteContext) async throws -> Response {
        var response = context.redirect(
            to: .home,
            saying: Phrase(
                "Đơn đã gửi. Muốn xem đơn đến đâu, ông/bà gõ mã biên nhận ở trang tra cứu.",
                "Your letter is sent. To follow it, type the receipt code on the look-up page."))
        response.setCookie(parts.cookie(CookieName.handedCode, "", maxAgeSeconds: 0))
        return response
    }

    /// Reads the form with its files; files that are too many or too large leave what was typed.
    private func read(_ context: SiteContext) async throws -> UploadedForm {
        do {
            return try await UploadedForm.read(
                context.submission, into: parts.disclosure.files.folder, Self.limits)
        } catch let refused as RefusedUpload {
            return UploadedForm(refused.form)
        }
    }

    private func page(_ form: Form, _ context: SiteContext, status: HTTPResponse.Status = .ok) async throws
        -> Response
    {
        let units = try await parts.units.tree().letterUnits
        return try context.page(LetterIntakePage(units: units, form: form, law: .shipped), status: status)
    }
}

extension LetterWords {
    var intake: LetterIntake {
        LetterIntake(
            unit: unit.id, kind: wish.kind, channel: .web, senderName: name, senderAddress: address,
            senderPhone: phone, people: people, subject: subject, text: text,
            representatives: representatives.split(separator: "\n").map(String.init))
    }
}

extension SiteContext {
    private static let holdSeconds = 1_800

    /// On to the receipt. The browser alone holds the code, for half an hour, so that a reloaded page still shows it.
    func handing(_ code: ReceiptCode, of letter: Letter.ID, to address: Address = .letterReceipt) -> Response
    {
        let until = now.milliseconds + Int64(Self.holdSeconds) * 1_000
        var response = redirect(to: address)
        response.setCookie(
            parts.cookie(
                CookieName.handedCode,
                parts.signer.seal("\(code.digits) \(letter) \(until)", for: "handed-code"),
                maxAgeSeconds: Self.holdSeconds))
        return response
    }

    var handedCode: (code: ReceiptCode, letter: Letter.ID)? {
        guard let sealed = cookies[CookieName.handedCode]?.value,
            let text = parts.signer.open(sealed, for: "handed-code")
        else { return nil }
        let words = text.split(separator: " ")
        guard words.count == 3, let until = Int64(words[2]), until > now.milliseconds,
            let letter = Letter.ID(String(words[1]))
        else { return nil }
        do throws(Refusal) {
            return (try ReceiptCode(typed: String(words[0])), letter)
        } catch {
            return nil
        }
    }
}
