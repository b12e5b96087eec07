/// A message to somebody, to be sent when offices work (tin nhắn chờ gửi): a warning, an escalation, a result.
///
/// It names what it is about and carries no words: those are put together when it is sent, from what the records say
/// then. Two messages with the same kind, recipient, subject and occasion are one message.
package struct OutboxMessage: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Before a due day.
        case warning
        /// After a due day, to whoever answers for those who are late.
        case escalation
        /// Somebody says that something is not right.
        case dispute
        /// Something waits for a word of the recipient.
        case confirmation
        /// A sender complains of lateness.
        case lateness
        /// Something was decided or published.
        case result
    }

    package enum Recipient: Hashable, Sendable {
        /// Whoever holds the role in the unit; for a role of a committee, in the committee above the unit.
        case role(Role)
        case person(Person.ID)

        /// As kept: `role:unit_head`, `person:…`.
        package var text: String {
            switch self {
            case .role(let role): "role:\(role.rawValue)"
            case .person(let id): "person:\(id)"
            }
        }

        package init?(text: String) {
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "role":
                guard let role = Role(rawValue: parts[1]) else { return nil }
                self = .role(role)
            case "person":
                guard let id = Person.ID(parts[1]) else { return nil }
                self = .person(id)
            default: return nil
            }
        }
    }

    package let kind: Kind
    package let unit: Unit.ID
    package let recipient: Recipient
    /// What it is about, by its word in the journal: "promise", "letter".
    package let noun: String
    package let subject: String
    /// Tells apart messages of one kind about one thing: "3 days before 2022-08-15".
    package let occasion: String
    /// It does not go out earlier, nor at night, nor on a day off.
    package let notBefore: Instant

    package init(
        _ kind: Kind, unit: Unit.ID, to recipient: Recipient, about noun: String,
        _ subject: some CustomStringConvertible, occasion: String = "", notBefore: Instant
    ) {
        self.kind = kind
        self.unit = unit
        self.recipient = recipient
        self.noun = noun
        self.subject = subject.description
        self.occasion = occasion
        self.notBefore = notBefore
    }
}
