import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// What somebody with a receipt code does about a promise made to them: see the evidence, confirm, dispute.
struct PromiseReceiptController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.openedPromise.route, use: show)
        group.get(Address.PromiseRoute.answer.route, use: goTo)
        group.post(Address.PromiseRoute.answer.route, use: answer)
        group.get(Address.PromiseRoute.evidence.route, use: evidence)
    }

    /// The page of a code that was given for a promise itself.
    func show(_ request: Request, context: SiteContext) async throws -> Response {
        guard let text = context.openedReceipt("promise"), let id = Promise.ID(text) else {
            return context.redirect(to: .receipt)
        }
        return try context.page(try await page(of: id))
    }

    /// Whoever comes back to an answer that was refused finds the promise again.
    func goTo(_ request: Request, context: SiteContext) async throws -> Response {
        let promise = try await opened(context).promise
        return try context.page(try await page(of: promise.id))
    }

    func answer(_ request: Request, context: SiteContext) async throws -> Response {
        let (promise, asker) = try await opened(context)
        var form = try context.submission.form
        let isDone = form.typed("answer") == "done"
        let text = form.text(
            "text", isDone ? PromisesOfAsker.remark : PromisesOfAsker.objection, upTo: Promise.longestText,
            isRequired: !isDone)
        let revision = form.revision()
        do {
            guard form.isRight else { throw Refusals([]) }
            if isDone {
                _ = try await parts.promises.confirm(promise.id, text, as: asker, revision: revision)
            } else {
                let tree = try await parts.units.tree()
                _ = try await parts.promises.dispute(
                    promise.id, text, as: asker, revision: revision,
                    owedBy: tree.successors(of: promise.unit).first?.id)
            }
            return context.redirect(
                to: back(to: asker, from: promise), saying: isDone ? Self.thanks : Self.told)
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            try await page(of: promise.id, refused: form), status: .unprocessableContent)
    }

    /// A file that shows that it was done, for whoever asked: private as it may be to others.
    func evidence(_ request: Request, context: SiteContext) async throws -> Response {
        let promise = try await opened(context).promise
        let id = try context.parameters.identifier("file", of: StoredFile.self)
        guard promise.steps.contains(where: { $0.files.contains(id) }) else { throw Refusal.notFound }
        let file = try await parts.disclosure.files.file(id)
        guard parts.disclosure.files.folder.holds(file.digest) else { throw Refusal.notFound }
        return FileAnswer(file, isPublic: false).response(
            try parts.disclosure.files.folder.contents(of: file.digest))
    }

    /// The page on which the promise stands; for one because of a part of a letter, that of the part.
    private func back(to asker: ReceiptStore.Subject, from promise: Promise) -> Address {
        guard asker.noun == "letter", asker.id != promise.origin.subject,
            let part = Letter.ID(promise.origin.subject)
        else { return ReceiptDestination.address(of: asker.noun) ?? .receipt }
        return .openedLetter(part: part)
    }

    private func page(of id: Promise.ID, refused form: Form? = nil) async throws -> PromiseReceiptPage {
        let units = parts.units
        let made = try await parts.archive.read { reading in
            try PromisesOfAsker(
                [try PromiseStore.promise(id, in: reading)], try units.tree(reading), in: reading)
        }
        return PromiseReceiptPage(made: made, refused: form.map { (id, $0) })
    }

    /// The promise in the path, for whoever has opened it with a code; to others there is no such page.
    private func opened(_ context: SiteContext) async throws -> (
        promise: Promise, asker: ReceiptStore.Subject
    ) {
        let id = try context.parameters.identifier("id", of: Promise.self)
        let askers = Self.nouns.compactMap { noun in
            context.openedReceipt(noun).map { ReceiptStore.Subject(noun: noun, id: $0) }
        }
        let (promise, asker) = try await parts.archive.read { reading in
            let promise = try PromiseStore.promise(id, in: reading)
            return (
                promise, try askers.first { try PromiseStore.wasAsked(promise, by: $0, in: reading) }
            )
        }
        guard let asker else { throw Refusal.notFound }
        return (promise, asker)
    }

    /// The nouns of receipts behind which a promise can stand.
    private static let nouns = ["promise", "letter", "visit", "turn", "dialogue_question"]

    private static let thanks = Phrase(
        "Cảm ơn ông/bà. Đã ghi: việc này đã xong.", "Thank you. It is entered as done.")
    private static let told = Phrase(
        "Đã ghi: chưa xong. Người đứng đầu đơn vị được báo ngay; lời hứa này mở lại.",
        "It is entered as not done. The unit's head is told at once; the promise is open again.")
}

/// A promise for which a code was given, to whoever asked.
struct PromiseReceiptPage: Page {
    let made: PromisesOfAsker
    var refused: (id: Promise.ID, form: Form)?

    var title: Phrase { Phrase("Lời hứa với ông/bà", "A promise to you") }
    var door: Door? { .check }
    var trail: [Crumb] { [Crumb(Phrase("Tra cứu", "Look up"), .receipt)] }

    func body(for reader: Reader) -> Markup {
        """
        <div class="measure"><h1>\(title, reader.language)</h1>
        \(made.view(reader, refused: refused))
        \(ReceiptClosing().view(reader))</div>
        """
    }
}
