import Civics
import Hummingbird
import Records

/// The minutes of places: one more place at which something hangs, and the end at one.
struct PlaceController {
    let parts: SiteParts
    private var disclosure: DisclosureParts { parts.disclosure }

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.PostingRoute.opening.route, use: newOpening)
        group.post(Address.PostingRoute.opening.route, use: open)
        group.get(Address.PostingRoute.closing.route, use: newClosing)
        group.post(Address.PostingRoute.closing.route, use: close)
    }

    func newOpening(_ request: Request, context: SignedInContext) async throws -> Response {
        let posting = try await context.posting(for: .keepPostingMinutes, parts)
        if let back = context.turnedBack(from: posting) { return back }
        let form = Form.blank([("opened-on", context.today.description)])
        return try context.page(openingPage(posting, form, KeptFiles(), context.language))
    }

    func open(_ request: Request, context: SignedInContext) async throws -> Response {
        var uploaded = try await UploadedForm.read(context.submission, into: disclosure.files.folder)
        let posting: Posting
        do {
            posting = try await context.posting(for: .keepPostingMinutes, parts)
        } catch {
            uploaded.abandon()
            throw error
        }
        let files = try await uploaded.keepFiles(in: disclosure.files, of: posting.unit, by: context.officer)
        var form = uploaded.form
        let revision = form.revision()
        let draft = Self.opening(&form, files)
        do {
            guard form.isRight, let draft else { throw Refusals([]) }
            _ = try await disclosure.postings.open(
                draft, for: posting.id, revision: revision, by: context.officer)
            return context.redirect(
                to: .posting(posting.id),
                saying: Phrase("Đã lập biên bản niêm yết.", "The minutes of posting are taken."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            openingPage(posting, form, files, context.language), status: .unprocessableContent)
    }

    func newClosing(_ request: Request, context: SignedInContext) async throws -> Response {
        let (posting, place) = try await closable(context)
        let form = Form.blank([("on", context.today.description)])
        return try context.page(closingPage(posting, place, form, KeptFiles(), context.language))
    }

    func close(_ request: Request, context: SignedInContext) async throws -> Response {
        var uploaded = try await UploadedForm.read(context.submission, into: disclosure.files.folder)
        let (posting, place): (Posting, PostingPlace)
        do {
            (posting, place) = try await closable(context)
        } catch {
            uploaded.abandon()
            throw error
        }
        let files = try await uploaded.keepFiles(in: disclosure.files, of: posting.unit, by: context.officer)
        var form = uploaded.form
        let revision = form.revision()
        let minutes = Self.closing(&form, files)
        do {
            guard form.isRight, let minutes else { throw Refusals([]) }
            _ = try await disclosure.postings.close(
                place.id, of: posting.id, minutes, revision: revision, by: context.officer)
            return context.redirect(
                to: .posting(posting.id),
                saying: Phrase("Đã lập biên bản kết thúc niêm yết.", "The minutes of the end are taken."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            closingPage(posting, place, form, files, context.language), status: .unprocessableContent)
    }

    private func closable(_ context: SignedInContext) async throws -> (Posting, PostingPlace) {
        let posting = try await context.posting(for: .keepPostingMinutes, parts)
        let id = try context.parameters.identifier("place", of: PostingPlace.self)
        guard let place = posting.places.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return (posting, place)
    }

    private static func opening(_ form: inout Form, _ files: KeptFiles) -> PlaceDraft? {
        let channel = form.choice("channel", Phrase("Hình thức", "Form"), as: Channel.self)
        let name = form.line("place", PublicationPage.placeLabel, upTo: 120, isRequired: false)
        let day = form.day("opened-on", PublicationPage.openedLabel)
        let number = form.line("number", PublicationPage.minutesLabel, upTo: 60, isRequired: false)
        let attendees = form.text("attendees", PublicationPage.attendeesLabel, upTo: 1_000, isRequired: false)
        guard let channel, let day else { return nil }
        return PlaceDraft(
            channel: channel, name: name, openedOn: day, number: number.isEmpty ? nil : number,
            attendees: attendees,
            photo: files.ids("photo").last)
    }

    private static func closing(_ form: inout Form, _ files: KeptFiles) -> ClosingDraft? {
        let day = form.day("on", ClosingFields.day)
        let number = form.line("number", PublicationPage.minutesLabel, upTo: 60, isRequired: false)
        let said = form.text("said", ClosingFields.said, upTo: 5_000)
        let attendees = form.text("attendees", PublicationPage.attendeesLabel, upTo: 1_000, isRequired: false)
        let refused = form.line("refused", ClosingFields.refused, upTo: 300, isRequired: false)
        let broadcasts = form.number(
            "broadcast-days", ClosingFields.broadcasts, in: 0...3_650, isRequired: false)
        guard let day else { return nil }
        return ClosingDraft(
            on: day, number: number.isEmpty ? nil : number, said: said, attendees: attendees,
            refusedToSign: refused.isEmpty ? nil : refused, broadcastDays: broadcasts.map { Int($0) },
            photo: files.ids("photo").last)
    }
}

/// The labels of the minutes of the end.
enum ClosingFields {
    static let day = Phrase("Kết thúc niêm yết ngày", "Day of the end")
    static let said = Phrase("Ý kiến của người dân ghi nhận được", "What residents said")
    static let refused = Phrase("Trường hợp không ký biên bản", "Who did not sign")
    static let broadcasts = Phrase("Số ngày đã phát thanh", "Days on the air")
}

extension PlaceController {
    private func openingPage(_ posting: Posting, _ form: Form, _ files: KeptFiles, _ language: Language)
        -> PostingFormPage
    {
        let channels = disclosure.catalogue.item(posting.item)?.channels ?? Channel.allCases
        let fields = [
            FormField(
                "channel", Phrase("Hình thức", "Form"),
                .select(channels.map { FormField.Choice($0.rawValue, $0.name[language]) })),
            FormField("place", PublicationPage.placeLabel, isRequired: false),
            FormField("opened-on", PublicationPage.openedLabel, .day),
            FormField("number", PublicationPage.minutesLabel, isRequired: false),
            FormField("attendees", PublicationPage.attendeesLabel, .area(rows: 2), isRequired: false),
            PublicationPage.photo("photo"),
        ]
        return PostingFormPage(
            title: Phrase("Thêm nơi niêm yết", "Add a place"), posting: posting,
            deed: Phrase("Lập biên bản niêm yết", "Take the minutes"), address: .placeOpening(posting.id),
            hasFiles: true,
            form: form, fields: "\(fields.markup { $0.view(form, language) })\(files.view("photo", language))"
        )
    }

    private func closingPage(
        _ posting: Posting, _ place: PostingPlace, _ form: Form, _ files: KeptFiles, _ language: Language
    ) -> PostingFormPage {
        var fields = [
            FormField("on", ClosingFields.day, .day),
            FormField(
                "said", ClosingFields.said, .area(rows: 4),
                hint: Phrase("Không có thì ghi “không có”.", "Write “none” where there was nothing.")),
            FormField("number", PublicationPage.minutesLabel, isRequired: false),
            FormField("attendees", PublicationPage.attendeesLabel, .area(rows: 2), isRequired: false),
            FormField("refused", ClosingFields.refused, isRequired: false),
            PublicationPage.photo("photo"),
        ]
        if place.channel == .loudspeaker {
            fields.insert(
                FormField("broadcast-days", ClosingFields.broadcasts, .line(inputMode: "numeric")), at: 1)
        }
        let spot = place.name.isEmpty ? place.channel.name : Phrase(name: place.name)
        let earliest = posting.earliestClosing(of: place)
        return PostingFormPage(
            title: Phrase(
                "Biên bản kết thúc niêm yết: \(spot.vietnamese)", "Minutes of the end: \(spot.english)"),
            posting: posting,
            lead: earliest.map {
                Phrase(
                    "Sớm nhất là ngày \(Format.day($0, .vietnamese)) (\(posting.term.citation.vietnamese)).",
                    "\(Format.day($0, .english)) at the earliest (\(posting.term.citation.english)).")
            }, deed: Phrase("Lập biên bản kết thúc", "Take the minutes of the end"),
            address: .placeClosing(posting.id, place.id), hasFiles: true, form: form,
            fields: "\(fields.markup { $0.view(form, language) })\(files.view("photo", language))")
    }
}
