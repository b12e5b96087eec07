/// One content that units of a kind must publish (nội dung phải công khai), as the law puts it in its days.
package struct DisclosureItem: Identifiable, Equatable, Sendable {
    /// The key of its rule in the rule pack.
    package let id: String
    package let scope: DisclosureScope
    package let name: Phrase
    package let validity: DayRange
    /// The article that names the content: "Điều 11 khoản 1 Luật 10/2022/QH15".
    package let citation: Phrase
    package let instrument: String
    package let deadline: PublishDeadline?
    package let deadlineCitation: Phrase
    package let term: PostingTerm
    package let termCitation: Phrase
    package let requiredForms: [DisclosureForm]
    package let optionalForms: [DisclosureForm]
    package let loudspeakerMinDays: Int?
    /// A form that makes the posting unnecessary (gửi văn bản đến toàn thể).
    package let postingExemptIf: DisclosureForm?
    /// Meant for the unit's own staff: the public sees that it was published, staff see the content.
    package let isInternal: Bool
    /// The reading of the law is not certain.
    package let isUnsure: Bool
    package let note: String?

    package init(
        id: String, scope: DisclosureScope, name: Phrase, validity: DayRange, citation: Phrase,
        instrument: String = "", deadline: PublishDeadline? = nil, deadlineCitation: Phrase? = nil,
        term: PostingTerm, termCitation: Phrase? = nil, requiredForms: [DisclosureForm] = [],
        optionalForms: [DisclosureForm] = [], loudspeakerMinDays: Int? = nil,
        postingExemptIf: DisclosureForm? = nil, isInternal: Bool = false, isUnsure: Bool = false,
        note: String? = nil
    ) {
        self.id = id
        self.scope = scope
        self.name = name
        self.validity = validity
        self.citation = citation
        self.instrument = instrument
        self.deadline = deadline
        self.deadlineCitation = deadlineCitation ?? citation
        self.term = term
        self.termCitation = termCitation ?? citation
        self.requiredForms = requiredForms
        self.optionalForms = optionalForms
        self.loudspeakerMinDays = loudspeakerMinDays
        self.postingExemptIf = postingExemptIf
        self.isInternal = isInternal
        self.isUnsure = isUnsure
        self.note = note
    }

    package func isInForce(on day: Day) -> Bool {
        validity.contains(day)
    }

    /// Something that must hang at all times, whether or not a document arose.
    package var isStanding: Bool { term == .permanent }

    /// The channels a clerk is offered, those of the required forms first.
    package var channels: [Channel] {
        var offered: [Channel] = []
        for channel in (requiredForms + optionalForms).flatMap(\.channels) where !offered.contains(channel) {
            offered.append(channel)
        }
        return offered.isEmpty ? Channel.allCases : offered
    }
}
