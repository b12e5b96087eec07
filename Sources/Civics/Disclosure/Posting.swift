/// Something a unit has published (nội dung niêm yết, công khai): its versions, the places it hangs at, and how it ended.
package struct Posting: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Posting>

    package let id: ID
    package let unit: Unit.ID
    package let item: DisclosureItem.ID
    package let obligation: Obligation.ID?
    /// How long it must hang, as the law of the day of publication had it.
    package let term: PostedTerm
    /// How many things it lists, where the register counts them: procedures on display.
    package let amount: Int?
    /// Its content is for the unit's own staff; everyone sees that and where it was published.
    package let isInternal: Bool
    package let publishedAt: Instant
    /// Oldest first; the last one is what is read.
    package var versions: [PostingVersion]
    package var places: [PostingPlace]
    package var withdrawal: Withdrawal?
    package var replacement: Replacement?
    /// Counts every change, so that the second of two clerks is told.
    package var revision: Int

    package init(
        id: ID, unit: Unit.ID, item: DisclosureItem.ID, obligation: Obligation.ID?, term: PostedTerm,
        amount: Int? = nil, isInternal: Bool = false, publishedAt: Instant, versions: [PostingVersion],
        places: [PostingPlace],
        withdrawal: Withdrawal? = nil, replacement: Replacement? = nil, revision: Int = 1
    ) {
        precondition(!versions.isEmpty, "a posting says something")
        self.id = id
        self.unit = unit
        self.item = item
        self.obligation = obligation
        self.term = term
        self.amount = amount
        self.isInternal = isInternal
        self.publishedAt = publishedAt
        self.versions = versions
        self.places = places
        self.withdrawal = withdrawal
        self.replacement = replacement
        self.revision = revision
    }

    package var current: PostingVersion { versions[versions.count - 1] }

    package var openedOn: Day? { places.map(\.opening.on).min() }

    package var channels: Set<Channel> { Set(places.map(\.channel)) }
}

/// The term of one posting, fixed when it was published.
package struct PostedTerm: Equatable, Sendable {
    package let minimumDays: Int?
    package let isPermanent: Bool
    package let loudspeakerMinDays: Int?
    /// The article: from the catalogue, or the law of the field that the clerk named.
    package let citation: Phrase

    package init(
        minimumDays: Int?, isPermanent: Bool = false, loudspeakerMinDays: Int? = nil, citation: Phrase
    ) {
        self.minimumDays = minimumDays
        self.isPermanent = isPermanent
        self.loudspeakerMinDays = loudspeakerMinDays
        self.citation = citation
    }

    /// The term the catalogue sets, unless a law of the field sets another (Luật 10/2022 Điều 13 khoản 6, Điều 91
    /// khoản 1): then its days and its article are named by whoever publishes.
    package init(of item: DisclosureItem, specific: SpecificTerm? = nil) {
        self.init(
            minimumDays: specific?.days ?? item.term.minimumDays,
            isPermanent: specific == nil && item.isStanding,
            loudspeakerMinDays: item.loudspeakerMinDays,
            citation: specific.map { Phrase(name: $0.citation) } ?? item.termCitation)
    }
}

/// The term that the law of a field sets in place of the general one.
package struct SpecificTerm: Equatable, Sendable {
    package let days: Int
    package let citation: String

    package init(days: Int, citation: String) {
        self.days = days
        self.citation = citation
    }

    package static let daysAllowed = 1...3_650

    /// Refuses days without an article, and an article without days.
    package static func reading(days: Int?, citation: String?) throws -> SpecificTerm? {
        switch (days, citation) {
        case (nil, nil): return nil
        case (let days?, let citation?):
            guard daysAllowed.contains(days) else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Số ngày niêm yết phải từ \(daysAllowed.lowerBound) đến \(daysAllowed.upperBound).",
                        "The days of posting must lie between \(daysAllowed.lowerBound) and \(daysAllowed.upperBound)."
                    ), field: "specific-days")
            }
            return SpecificTerm(days: days, citation: citation)
        case (.some, nil):
            throw Refusal(
                .invalid,
                Phrase(
                    "Thời hạn khác với quy định chung phải nêu rõ điều luật.",
                    "A term other than the general one must name the article it rests on."),
                field: "specific-citation")
        case (nil, .some):
            throw Refusal(
                .invalid,
                Phrase(
                    "Hãy ghi số ngày mà điều luật này quy định.", "Enter the days that this article sets."),
                field: "specific-days")
        }
    }
}
