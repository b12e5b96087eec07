import Civics
import Hummingbird
import Records

/// What those who work in the unit do with a promise, a form for each deed.
struct PromiseDeedController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        for deed in PromiseDeed.allCases {
            group.get(Address.promiseDeedRoute(deed).route) { try await ask(deed, $0, $1) }
            group.post(Address.promiseDeedRoute(deed).route) { try await carryOut(deed, $0, $1) }
        }
    }

    private func ask(_ deed: PromiseDeed, _ request: Request, _ context: SignedInContext) async throws
        -> Response
    {
        let promise = try await promise(deed, context)
        try await checkOpen(deed, promise, context)
        let form = Form.blank([
            ("done-on", context.today.description), ("revision", String(promise.revision)),
        ])
        return try context.page(PromiseDeedPage(deed: deed, promise: promise, form: form, files: KeptFiles()))
    }

    private func carryOut(_ deed: PromiseDeed, _ request: Request, _ context: SignedInContext) async throws
        -> Response
    {
        var uploaded = try await UploadedForm.read(context.submission, into: parts.disclosure.files.folder)
        let promise: Promise
        do {
            promise = try await self.promise(deed, context)
        } catch {
            uploaded.abandon()
            throw error
        }
        let heirs = context.person.authority.tree.successors(of: promise.unit)
        let files = try await uploaded.keepFiles(
            in: parts.disclosure.files, of: heirs.first?.id ?? promise.unit, by: context.officer)
        var form = uploaded.form
        do {
            // Whoever looked at an older state is told by the store what changed.
            if form.revision() == promise.revision { try await checkOpen(deed, promise, context) }
            try await carryOut(deed, promise, &form, files, context.hand)
            return context.redirect(to: .promise(promise.id), saying: deed.done)
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            PromiseDeedPage(deed: deed, promise: promise, form: form, files: files),
            status: .unprocessableContent)
    }

    private func carryOut(
        _ deed: PromiseDeed, _ promise: Promise, _ form: inout Form, _ files: KeptFiles, _ hand: UnitHand
    ) async throws {
        let (store, id, revision) = (parts.promises, promise.id, form.revision())
        switch deed {
        case .takeOn: _ = try await store.takeOn(id, revision: revision, by: hand)
        case .claim:
            let day = form.day("done-on", PromiseDeedPage.doneOn)
            let text = form.text("text", PromiseDeedPage.whatWasDone, upTo: Promise.longestText)
            guard form.isRight, let day else { throw Refusals([]) }
            _ = try await store.claim(
                id, doneOn: day, text, files: files.ids("files"), publishing: form.isChecked("public"),
                revision: revision, by: hand)
        case .extend:
            let day = form.day("due", PromiseDeedPage.newDue)
            let reason = form.text("reason", PromiseDeedPage.reason, upTo: Promise.longestText)
            guard form.isRight, let day else { throw Refusals([]) }
            _ = try await store.extend(id, to: day, reason: reason, revision: revision, by: hand)
        case .confirm:
            let text = form.text(
                "text", PromiseDeedPage.remark, upTo: Promise.longestText, isRequired: false)
            guard form.isRight else { throw Refusals([]) }
            _ = try await store.confirmAsHead(id, text, revision: revision, by: hand)
        case .notPossible:
            let reason = form.text("reason", PromiseDeedPage.reason, upTo: Promise.longestText)
            guard form.isRight else { throw Refusals([]) }
            _ = try await store.declareNotPossible(id, reason: reason, revision: revision, by: hand)
        case .publishEvidence: try await store.publishEvidence(id, revision: revision, by: hand)
        }
    }

    /// Refuses what cannot be done as the promise stands, and says why.
    private func checkOpen(_ deed: PromiseDeed, _ promise: Promise, _ context: SignedInContext) async throws {
        let (isOpen, calendar) = try await parts.archive.read { reading in
            let calendar = try WorkingCalendar.current(in: reading)
            let files = try FileStore.files(promise.steps.flatMap(\.files), in: reading)
            return (
                deed.isOpen(
                    promise, on: reading.today, in: calendar,
                    hasPrivateFiles: files.contains { !$0.isPublished }), calendar
            )
        }
        guard !isOpen else { return }
        if deed == .confirm {
            _ = try promise.confirmedByHead(
                by: context.officer.name, at: context.now, in: calendar, .shipped)
        }
        throw deed.closed(promise)
    }

    /// The promise in the path, for whoever may do this with it in the unit that owes it now.
    private func promise(_ deed: PromiseDeed, _ context: SignedInContext) async throws -> Promise {
        let id = try context.parameters.identifier("id", of: Promise.self)
        let promise = try await parts.promises.promise(id)
        let authority = context.person.authority
        let heirs = authority.tree.successors(of: promise.unit)
        guard heirs.contains(where: { authority.may(deed.permission, in: $0) }) else {
            throw Refusal.forbidden
        }
        return promise
    }
}
