/// What a clerk wants to publish, before the rules have looked at it.
package struct PostingDraft: Equatable, Sendable {
    package var title: String
    package var body: String
    package var files: [StoredFile.ID]
    package var places: [PlaceDraft]
    package var specificDays: Int?
    package var specificCitation: String?
    package var amount: Int?

    package init(
        title: String, body: String, files: [StoredFile.ID] = [], places: [PlaceDraft],
        specificDays: Int? = nil, specificCitation: String? = nil, amount: Int? = nil
    ) {
        self.title = title
        self.body = body
        self.files = files
        self.places = places
        self.specificDays = specificDays
        self.specificCitation = specificCitation
        self.amount = amount
    }

    package static let longestTitle = 300
    package static let longestBody = 50_000

    /// Everything that is wrong with it, told together; otherwise its special term, if it has one.
    @discardableResult
    package func checked(
        for item: DisclosureItem, documentDay: Day?, unitSince: Day? = nil, on today: Day
    ) throws -> SpecificTerm? {
        let bounds = OpeningBounds(documentDay: documentDay, unitSince: unitSince, item: item)
        var refusals: [Refusal] = []
        var term: SpecificTerm?
        refusals.collect { try PostingText.check(title: title, body: body, hasFiles: !files.isEmpty) }
        refusals.collect { term = try SpecificTerm.reading(days: specificDays, citation: specificCitation) }
        refusals.collect {
            guard !places.isEmpty else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Chọn ít nhất một nơi, một hình thức công khai.", "Choose at least one place or form."
                    ),
                    field: "channel", article: item.citation.vietnamese)
            }
        }
        for place in places {
            refusals.collect { try place.check(within: bounds, on: today) }
        }
        guard refusals.isEmpty else { throw Refusals(refusals) }
        return term
    }
}

/// One place at which a clerk opens a posting.
package struct PlaceDraft: Equatable, Sendable {
    package var channel: Channel
    package var name: String
    package var openedOn: Day
    package var number: String?
    package var attendees: String
    package var photo: StoredFile.ID?

    package init(
        channel: Channel, name: String = "", openedOn: Day, number: String? = nil, attendees: String = "",
        photo: StoredFile.ID? = nil
    ) {
        self.channel = channel
        self.name = name
        self.openedOn = openedOn
        self.number = number
        self.attendees = attendees
        self.photo = photo
    }

    package func opening(at instant: Instant, by signer: String) -> PlaceOpening {
        PlaceOpening(
            on: openedOn, number: number, attendees: attendees, photo: photo, recordedAt: instant, by: signer)
    }

    package func check(within bounds: OpeningBounds, on today: Day) throws {
        let opening = opening(at: Instant(today), by: "")
        do {
            try opening.check(within: bounds, on: today)
        } catch let refusal as Refusal {
            throw Refusal(
                refusal.kind, refusal.reason, field: "opened-on-\(channel.rawValue)", article: refusal.article
            )
        }
    }
}

/// The rules for the words of a posting.
package enum PostingText {
    package static func check(title: String, body: String, hasFiles: Bool) throws {
        var refusals: [Refusal] = []
        if title.isEmpty {
            refusals.append(
                Refusal(
                    .invalid, Phrase("Hãy ghi tên nội dung công khai.", "Give the posting a title."),
                    field: "title"))
        } else if let fault = PlainText.fault(in: title, longest: PostingDraft.longestTitle) {
            refusals.append(
                Refusal(
                    .invalid, Phrase("Tên: \(fault.vietnamese).", "The title: \(fault.english)."),
                    field: "title"))
        }
        if body.isEmpty, !hasFiles {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase("Ghi nội dung hoặc đính kèm tệp.", "Write the content or attach a file."),
                    field: "body"))
        } else if body.count > PostingDraft.longestBody {
            refusals.append(
                Refusal(
                    .tooLarge,
                    Phrase(
                        "Nội dung dài quá \(PostingDraft.longestBody) ký tự; hãy đính kèm thành tệp.",
                        "The content is longer than \(PostingDraft.longestBody) characters; attach it as a file."
                    ),
                    field: "body"))
        } else if let fault = LongText.fault(in: body) {
            refusals.append(
                Refusal(
                    .invalid, Phrase("Nội dung: \(fault.vietnamese).", "The content: \(fault.english)."),
                    field: "body"))
        }
        guard refusals.isEmpty else { throw Refusals(refusals) }
    }
}

/// Text of several lines.
package enum LongText {
    /// As `PlainText.fault`, with line breaks and tabs allowed.
    package static func fault(in text: String) -> Phrase? {
        text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).lazy
            .compactMap { PlainText.fault(in: String($0), longest: .max) }.first
    }

    /// One field of a form, checked: required or not, and not too long.
    package static func checked(_ text: String, longest: Int, field: String, missing: Phrase?) throws
        -> String
    {
        let text = text.normalized.trimmed
        if text.isEmpty, let missing { throw Refusal(.invalid, missing, field: field) }
        guard text.count <= longest else {
            throw Refusal(
                .invalid,
                Phrase("Dài quá \(longest) ký tự.", "It is longer than \(longest) characters."), field: field)
        }
        if let fault = fault(in: text) {
            throw Refusal(
                .invalid, Phrase("Có lỗi: \(fault.vietnamese).", "Not right: \(fault.english)."), field: field
            )
        }
        return text
    }
}

extension [Refusal] {
    /// Runs a check and keeps what it refuses; anything else that goes wrong is a programmer's mistake.
    package mutating func collect(_ check: () throws -> Void) {
        do {
            try check()
        } catch let refusal as Refusal {
            append(refusal)
        } catch let refusals as Refusals {
            append(contentsOf: refusals.all)
        } catch {
            preconditionFailure("a check refuses, or says nothing: \(error)")
        }
    }
}
