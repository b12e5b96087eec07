/// A letter with what stands in the register about it: its number, who sent it, what it says, who handles it.
package struct LetterRecord: Identifiable, Equatable, Sendable {
    package var letter: Letter
    /// Its place in the register of the unit that has it now.
    package var number: Number
    package let channel: LetterChannel
    package let receivedAt: Instant
    package let senderName: String
    package let senderAddress: String
    package let senderPhone: String
    package let people: Int
    package let subject: String
    package let text: String
    package let origin: String
    /// Who speaks for those who signed, one name each.
    package var representatives: [String]
    package var officer: Person.ID?
    package var officerName: String?
    package var revision: Int
    /// The letter it was split from, or joined to.
    package var parent: Letter.ID?

    package var id: Letter.ID { letter.id }

    package init(
        letter: Letter, number: Number, channel: LetterChannel, receivedAt: Instant, senderName: String,
        senderAddress: String, senderPhone: String, people: Int, subject: String, text: String,
        origin: String, representatives: [String] = [],
        officer: Person.ID? = nil, officerName: String? = nil, revision: Int = 1, parent: Letter.ID? = nil
    ) {
        self.letter = letter
        self.number = number
        self.channel = channel
        self.receivedAt = receivedAt
        self.senderName = senderName
        self.senderAddress = senderAddress
        self.senderPhone = senderPhone
        self.people = people
        self.subject = subject
        self.text = text
        self.origin = origin
        self.representatives = representatives
        self.officer = officer
        self.officerName = officerName
        self.revision = revision
        self.parent = parent
    }

    /// The place in the register of the unit that took it in (số đến): 17/2022.
    package struct Number: Equatable, Sendable, CustomStringConvertible {
        package let value: Int
        package let year: Int

        package init(_ value: Int, of year: Int) {
            self.value = value
            self.year = year
        }

        package init?(_ text: String) {
            let parts = text.trimmed.split(separator: "/").map { Int($0) }
            guard parts.count == 2, let value = parts[0], let year = parts[1], value > 0 else { return nil }
            self.init(value, of: year)
        }

        package var description: String { "\(value)/\(year)" }
    }
}
