import Civics
import Hummingbird
import Records

/// Publishing something: for a document in the register, or of the unit's own accord.
struct PublicationController {
    let parts: SiteParts
    private var disclosure: DisclosureParts { parts.disclosure }

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.newPosting.route, use: new)
        group.post(Address.newPosting.route, use: create)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let subject = try await subject(
            obligation: context.query["viec"], unit: context.query["don-vi"], item: context.query["noi-dung"],
            context)
        guard let item = subject.item else {
            return try context.page(
                ItemChoicePage(
                    unit: subject.unit, items: disclosure.itemsOffered(to: subject.unit, on: context.today)))
        }
        var values: [(name: String, value: String)] = [("title", subject.obligation?.occasion.title ?? "")]
        let required = Set(item.requiredForms.flatMap(\.channels))
        for channel in item.channels {
            values.append(("opened-on-\(channel.rawValue)", context.today.description))
            if required.contains(channel) { values.append(("channel", channel.rawValue)) }
        }
        return try context.page(page(subject, item, .blank(values), KeptFiles(), context))
    }

    func create(_ request: Request, context: SignedInContext) async throws -> Response {
        var uploaded = try await UploadedForm.read(context.submission, into: disclosure.files.folder)
        let subject: Subject
        do {
            let fields = uploaded.form
            subject = try await self.subject(
                obligation: fields.typed("obligation"), unit: fields.typed("unit"),
                item: fields.typed("item"), context)
        } catch {
            uploaded.abandon()
            throw error
        }
        guard let item = subject.item else {
            uploaded.abandon()
            throw Refusal.notFound
        }
        let files = try await uploaded.keepFiles(
            in: disclosure.files, of: subject.unit.id, by: context.officer)
        var form = uploaded.form
        let draft = PostingDraft(&form, item, files)
        do {
            guard form.isRight else { throw Refusals([]) }
            let posting = try await disclosure.postings.publish(
                draft, item: item.id, of: subject.unit.id, for: subject.obligation?.id, by: context.officer)
            return context.redirect(
                to: .posting(posting.id), saying: Phrase("Đã công khai.", "It is published."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(page(subject, item, form, files, context), status: .unprocessableContent)
    }

    /// What is published: of which unit, under which item, for which document.
    struct Subject {
        let unit: Unit
        let item: DisclosureItem?
        let obligation: Obligation?
    }

    private func subject(
        obligation: String?, unit: String?, item: String?, _ context: SignedInContext
    ) async throws -> Subject {
        let authority = context.person.authority
        if let text = obligation, !text.isEmpty {
            guard let id = Obligation.ID(text) else { throw Refusal.notFound }
            let found = try await disclosure.obligations.obligation(id)
            try authority.require(.publishPosting, in: found.unit)
            guard let unit = authority.tree[found.unit], let item = disclosure.catalogue.item(found.item)
            else {
                throw Refusal.notFound
            }
            return Subject(unit: unit, item: item, obligation: found)
        }
        let unit = try context.publishingUnit(unit)
        let offered = disclosure.itemsOffered(to: unit, on: context.today)
        return Subject(
            unit: unit, item: item.flatMap { id in offered.first { $0.id == id } }, obligation: nil)
    }

    private func page(
        _ subject: Subject, _ item: DisclosureItem, _ form: Form, _ files: KeptFiles,
        _ context: SignedInContext
    ) -> PublicationPage {
        PublicationPage(
            unit: subject.unit, item: item, obligation: subject.obligation, form: form, files: files,
            today: context.today)
    }
}

extension PostingDraft {
    /// Reads the draft out of the form. Which channels were ticked decides which places there are.
    init(_ form: inout Form, _ item: DisclosureItem, _ files: KeptFiles) {
        let title = form.line("title", PublicationPage.titleLabel, upTo: Self.longestTitle)
        let body = form.text("body", PublicationPage.bodyLabel, upTo: Self.longestBody, isRequired: false)
        let days = form.number("specific-days", PublicationPage.specificDays, isRequired: false)
        let citation = form.line(
            "specific-citation", PublicationPage.specificCitation, upTo: 200, isRequired: false)
        let amount =
            item.isStanding
            ? form.number("amount", PublicationPage.amount, in: 0...100_000, isRequired: false) : nil
        let ticked = form.fields.values("channel")
        var places: [PlaceDraft] = []
        for channel in Channel.allCases where ticked.contains(channel.rawValue) {
            if let place = PlaceDraft(&form, channel, files) { places.append(place) }
        }
        self.init(
            title: title, body: body, files: files.ids("files"), places: places,
            specificDays: days.map { Int($0) },
            specificCitation: citation.isEmpty ? nil : citation, amount: amount.map { Int($0) })
    }
}

extension PlaceDraft {
    init?(_ form: inout Form, _ channel: Channel, _ files: KeptFiles) {
        let key = channel.rawValue
        let name = form.line("place-\(key)", PublicationPage.placeLabel, upTo: 120, isRequired: false)
        let number = form.line("number-\(key)", PublicationPage.minutesLabel, upTo: 60, isRequired: false)
        let attendees = form.text(
            "attendees-\(key)", PublicationPage.attendeesLabel, upTo: 1_000, isRequired: false)
        guard let day = form.day("opened-on-\(key)", PublicationPage.openedLabel) else { return nil }
        self.init(
            channel: channel, name: name, openedOn: day, number: number.isEmpty ? nil : number,
            attendees: attendees,
            photo: files.ids("photo-\(key)").last)
    }
}
