/// A resident's question about a posting (câu hỏi của người dân). Others read it once the unit has answered.
package struct Question: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Question>

    package let id: ID
    package let posting: Posting.ID
    package let askedAt: Instant
    /// As given; empty where the asker gave none.
    package let name: String
    package let text: String
    package let answer: Answer?

    package init(
        id: ID, posting: Posting.ID, askedAt: Instant, name: String, text: String, answer: Answer?
    ) {
        self.id = id
        self.posting = posting
        self.askedAt = askedAt
        self.name = name
        self.text = text
        self.answer = answer
    }

    package static let longestText = 2_000
    package static let longestName = 80
}

/// What the unit said to a question; a question outside the matter is set aside with a reason and not shown.
package struct Answer: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case answered
        case setAside = "set_aside"
    }

    package let kind: Kind
    package let text: String
    package let at: Instant
    package let by: String

    package init(kind: Kind, text: String, at: Instant, by: String) {
        self.kind = kind
        self.text = text
        self.at = at
        self.by = by
    }
}
