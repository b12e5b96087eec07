/// What somebody wants to know or proposes at a dialogue (ý kiến, câu hỏi tại đối thoại), with its end.
///
/// Who asked is kept apart: the question may be read by everyone, the name by the unit alone.
package struct DialogueQuestion: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<DialogueQuestion>

    package enum Source: String, Sendable {
        /// Sent before the day.
        case advance
        /// Asked in the room, and taken down by the secretary.
        case floor

        package var name: Phrase {
            switch self {
            case .advance: Phrase("Gửi trước", "Sent before")
            case .floor: Phrase("Hỏi tại hội nghị", "Asked in the room")
            }
        }
    }

    package let id: ID
    package let dialogue: Dialogue.ID
    package let source: Source
    package let text: String
    package let askedAt: Instant
    /// Its place on the agenda; nothing until the unit has looked at it. Others see and support it from then on.
    package let place: Int?
    /// How many others want it answered, one from each browser.
    package let support: Int
    package let end: DialogueEnd?
    package let revision: Int

    package init(
        id: ID, dialogue: Dialogue.ID, source: Source, text: String, askedAt: Instant, place: Int? = nil,
        support: Int = 0, end: DialogueEnd? = nil, revision: Int = 1
    ) {
        self.id = id
        self.dialogue = dialogue
        self.source = source
        self.text = text
        self.askedAt = askedAt
        self.place = place
        self.support = support
        self.end = end
        self.revision = revision
    }

    package static let longestText = 2_000
    package static let longestName = 80

    /// Whether others read it: on the agenda, and taken down in the room only once the minutes are closed.
    package func isShown(minutesClosed: Bool) -> Bool {
        place != nil && (source == .advance || minutesClosed)
    }
}

/// How a question ended: answered, promised, or refused with a reason. There is no fourth way.
package struct DialogueEnd: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case answered, promised, refused

        package var name: Phrase {
            switch self {
            case .answered: Phrase("Đã trả lời", "Answered")
            case .promised: Phrase("Đã hứa giải quyết", "Promised")
            case .refused: Phrase("Không trả lời, có lý do", "Refused, with a reason")
            }
        }
    }

    package let kind: Kind
    /// The answer, what is promised, or the reason.
    package let text: String
    /// Answered in the room itself (trả lời trực tiếp tại hội nghị).
    package let isOnSpot: Bool
    package let promise: Promise.ID?
    package let at: Instant
    package let by: String

    package init(
        _ kind: Kind, text: String, isOnSpot: Bool = false, promise: Promise.ID? = nil, at: Instant,
        by: String
    ) {
        self.kind = kind
        self.text = text
        self.isOnSpot = isOnSpot
        self.promise = promise
        self.at = at
        self.by = by
    }
}

/// The end of a question as the secretary enters it.
package enum DialogueEndDraft: Equatable, Sendable {
    case answered(String, onSpot: Bool)
    case promised(what: String, owner: String, due: Day)
    case refused(String)

    package var kind: DialogueEnd.Kind {
        switch self {
        case .answered: .answered
        case .promised: .promised
        case .refused: .refused
        }
    }
}
