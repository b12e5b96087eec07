import Civics

extension Posting {
    /// What a checked draft becomes at the moment of its publication.
    init(
        _ draft: PostingDraft, of item: DisclosureItem, specific: SpecificTerm?, unit: Unit.ID,
        obligation: Obligation.ID?, by signer: String, at instant: Instant, id: Posting.ID,
        newID: () -> PostingPlace.ID
    ) {
        self.init(
            id: id, unit: unit, item: item.id, obligation: obligation,
            term: PostedTerm(of: item, specific: specific), amount: draft.amount, isInternal: item.isInternal,
            publishedAt: instant,
            versions: [
                PostingVersion(
                    number: 1, title: draft.title, body: draft.body, reason: nil, at: instant, by: signer,
                    files: draft.files)
            ],
            places: draft.places.map {
                PostingPlace(
                    id: newID(), channel: $0.channel, name: $0.name,
                    opening: $0.opening(at: instant, by: signer))
            })
    }

    /// Every file that comes to light with the posting.
    var files: [StoredFile.ID] {
        versions.flatMap(\.files) + places.compactMap(\.opening.photo)
            + places.compactMap { $0.closing?.photo }
    }

    func refuseUnless(revision seen: Int) throws {
        guard seen == revision else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Trong lúc ông/bà nhập, người khác đã thay đổi niêm yết này. Hãy xem bản mới rồi làm lại.",
                    "Somebody else has changed this posting meanwhile. Look at what it says now and do it again."
                ))
        }
    }
}

extension Obligation {
    /// The day before which nothing about it can have been posted.
    var documentDay: Day? {
        if case .document(let document) = occasion { document.startsClockOn } else { nil }
    }
}

extension Refusal {
    static var noSuchItem: Refusal {
        Refusal(
            .notFound, Phrase("Không có nội dung này trong danh mục.", "The catalogue has no such item."),
            field: "item")
    }

    static var noSuchObligation: Refusal {
        Refusal(
            .notFound, Phrase("Không có việc phải công khai này.", "There is no such duty to publish."),
            field: "obligation")
    }

    static var noSuchPosting: Refusal {
        Refusal(.notFound, Phrase("Không có niêm yết này.", "There is no such posting."))
    }
}
