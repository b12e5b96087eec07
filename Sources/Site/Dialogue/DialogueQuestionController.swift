import Civics
import HTTPTypes
import Hummingbird
import Records

/// What anyone does without an account: send a question before the day, support one, and see what became of one's own.
struct DialogueQuestionController {
    let parts: SiteParts

    private static let asking = RateLimiter.Allowance(6, perSeconds: 1_800)
    private static let supporting = RateLimiter.Allowance(30, perSeconds: 1_800)
    private static let tokenSeconds = 180 * 24 * 3_600

    static let text = Phrase("Câu hỏi hoặc đề nghị", "Question or proposal")
    static let name = Phrase("Tên của ông/bà", "Your name")

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.DialogueRoute.asking.route, use: new)
        group.post(Address.DialogueRoute.asking.route, use: ask)
        group.post(Address.DialogueRoute.support.route, use: support)
        group.get(Address.openedDialogueQuestion.route, use: opened)
    }

    func new(_ request: Request, context: SiteContext) async throws -> Response {
        let record = try await record(context)
        return try context.page(DialogueAskingPage(record: record, form: .blank()))
    }

    func ask(_ request: Request, context: SiteContext) async throws -> Response {
        let record = try await record(context)
        let id = record.dialogue.id
        var form = try context.submission.form
        guard !Trap.caught(form) else { return context.redirect(to: .dialogue(id)) }
        let text = form.text("text", Self.text, upTo: DialogueQuestion.longestText)
        let name = form.line("name", Self.name, upTo: DialogueQuestion.longestName, isRequired: false)
        do {
            guard form.isRight else { throw Refusals([]) }
            try await parts.limiter.take(
                "dialogue question \(context.caller(request))", Self.asking, at: context.now)
            let (_, code) = try await parts.dialogues.ask(text, name: name, at: id)
            return try context.page(DialogueAskedPage(record: record, code: code))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        } catch let refused as RequestRefusal {
            form.refuse(refused)
            return try context.page(DialogueAskingPage(record: record, form: form), refusedBy: refused)
        }
        return try context.page(
            DialogueAskingPage(record: record, form: form), status: .unprocessableContent)
    }

    func support(_ request: Request, context: SiteContext) async throws -> Response {
        let record = try await record(context)
        let id = try context.parameters.identifier("question", of: DialogueQuestion.self)
        guard record.shown.contains(where: { $0.id == id }) else { throw Refusal.notFound }
        try await parts.limiter.take(
            "dialogue support \(context.caller(request))", Self.supporting, at: context.now)
        let token = context.supporter ?? SupportToken.new()
        let place = Address.dialogue(record.dialogue.id).at(id.description)
        do {
            try await count(token, id, from: context.caller(request), on: context.today)
        } catch let refusal as Refusal where refusal == SupportLimit.isUsedUp {
            return context.redirect(to: place, saying: refusal.reason, .wrong)
        }
        var response = context.redirect(
            to: place, saying: Phrase("Đã ghi nhận. Cảm ơn ông/bà.", "It is counted. Thank you."))
        response.setCookie(
            parts.cookie(
                CookieName.supporter, parts.signer.seal(token.text, for: "supporter"),
                maxAgeSeconds: Self.tokenSeconds))
        return response
    }

    /// Counts once for each browser, and so many times a day for each address.
    private func count(
        _ token: SupportToken, _ id: DialogueQuestion.ID, from address: String, on today: Day
    ) async throws {
        try await parts.supports.take(id, from: address, on: today)
        do {
            let isNew = try await parts.dialogues.support(id, token: token.digest(for: id, parts.signer))
            if !isNew { await parts.supports.giveBack(id, from: address, on: today) }
        } catch {
            await parts.supports.giveBack(id, from: address, on: today)
            throw error
        }
    }

    /// The page of a code that was given for a question.
    func opened(_ request: Request, context: SiteContext) async throws -> Response {
        guard let text = context.openedReceipt("dialogue_question"), let id = DialogueQuestion.ID(text) else {
            return context.redirect(to: .receipt)
        }
        let (units, store) = (parts.units, parts.dialogues)
        let page = try await parts.archive.read { reading in
            let tree = try units.tree(reading)
            let question = try DialogueStore.question(id, in: reading)
            return OpenedQuestionPage(
                record: try DialogueRecord(question.dialogue, store, tree, reading), question: question,
                made: try PromisesOfAsker(of: .dialogueQuestion(id.description), tree, in: reading))
        }
        return try context.page(page)
    }

    /// The dialogue in the path, where anyone may read of it.
    private func record(_ context: SiteContext) async throws -> DialogueRecord {
        let id = try context.parameters.identifier("id", of: Dialogue.self)
        let (units, store) = (parts.units, parts.dialogues)
        let record = try await parts.archive.read { reading in
            try DialogueRecord(id, store, try units.tree(reading), reading)
        }
        guard record.isPublic else { throw Refusal.noDialogue }
        return record
    }
}

/// What a browser is given so that its support counts once. It says nothing of the person, and the records keep only a
/// digest that differs from question to question.
struct SupportToken {
    let text: String

    static func new() -> SupportToken {
        SupportToken(
            text: (0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined(
                separator: "-"))
    }

    func digest(for question: DialogueQuestion.ID, _ signer: Signer) -> String {
        signer.signature(of: "\(question) \(text)", for: "support")
    }
}

extension SiteContext {
    fileprivate var supporter: SupportToken? {
        guard let sealed = cookies[CookieName.supporter]?.value,
            let text = parts.signer.open(sealed, for: "supporter")
        else { return nil }
        return SupportToken(text: text)
    }
}
