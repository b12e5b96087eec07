/// A letter as it comes in, before the rules have looked at it.
package struct LetterIntake: Equatable, Sendable {
    package var unit: Unit.ID
    package var kind: LetterKind
    package var channel: LetterChannel
    /// The day it came; nothing for now.
    package var receivedOn: Day?
    /// Empty where the sender gives no name.
    package var senderName: String
    package var senderAddress: String
    package var senderPhone: String
    /// How many signed it (số người ký).
    package var people: Int
    package var subject: String
    package var text: String
    /// Where it was passed on from, and by which paper.
    package var origin: String
    /// Who speaks for those who signed, one name each (người đại diện).
    package var representatives: [String]

    package init(
        unit: Unit.ID, kind: LetterKind, channel: LetterChannel, receivedOn: Day? = nil,
        senderName: String = "",
        senderAddress: String = "", senderPhone: String = "", people: Int = 1, subject: String, text: String,
        origin: String = "", representatives: [String] = []
    ) {
        self.unit = unit
        self.kind = kind
        self.channel = channel
        self.receivedOn = receivedOn
        self.senderName = senderName
        self.senderAddress = senderAddress
        self.senderPhone = senderPhone
        self.people = people
        self.subject = subject
        self.text = text
        self.origin = origin
        self.representatives = representatives
    }

    package static let longestName = 120
    package static let longestAddress = 250
    package static let longestPhone = 30
    package static let longestSubject = 200
    package static let longestText = 20_000
    package static let mostPeople = 100_000
    /// How many days after it came a letter may still be entered.
    package static let longestLate = 366

    /// Whether a letter of this kind must bear the name and address of its sender to be taken in: a complaint (Điều 8 Luật
    /// Khiếu nại). A petition or a denunciation without them is taken in too, and looked at as far as the law lets it be.
    package static func mustBearName(_ kind: LetterKind) -> Bool { kind == .complaint }

    /// The letter in order; everything that is wrong with it is told together.
    ///
    /// - Parameter isPart: whether it is split from a letter that was taken in before, however long ago.
    package func checked(on today: Day, under law: Law, isPart: Bool = false) throws(Refusals) -> LetterIntake
    {
        var refusals: [Refusal] = []
        var checked = self
        func take(
            _ path: WritableKeyPath<LetterIntake, String>, _ longest: Int, _ field: String, _ missing: Phrase?
        ) {
            refusals.collect {
                checked[keyPath: path] = try LongText.checked(
                    self[keyPath: path], longest: longest, field: field, missing: missing)
            }
        }
        let isNamed = Self.mustBearName(kind)
        take(\.senderName, Self.longestName, "name", isNamed ? Self.nameMissing : nil)
        take(\.senderAddress, Self.longestAddress, "address", isNamed ? Self.addressMissing : nil)
        take(\.senderPhone, Self.longestPhone, "phone", nil)
        take(\.subject, Self.longestSubject, "subject", Self.subjectMissing)
        take(\.text, Self.longestText, "text", Self.textMissing)
        take(\.origin, Self.longestAddress, "origin", nil)
        if let day = receivedOn, day > today {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase("Ngày nhận không thể sau hôm nay.", "A letter cannot have come after today."),
                    field: "received-on"))
        }
        if let day = receivedOn, !isPart, day < today.adding(days: -Self.longestLate) {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "Ngày nhận cách đây hơn một năm; hãy xem lại ngày.",
                        "This day lies more than a year back; check it."), field: "received-on"))
        }
        if !(1...Self.mostPeople).contains(people) {
            refusals.append(
                Refusal(
                    .invalid, Phrase("Số người ký phải từ 1 trở lên.", "At least one person has to sign."),
                    field: "people"))
        }
        refusals.collect {
            checked.representatives = try checkedRepresentatives(on: receivedOn ?? today, under: law)
        }
        guard refusals.isEmpty else { throw Refusals(refusals) }
        return checked
    }

    /// The names of those who speak for a group, as many as the law of the day asks for. A group that has named none yet
    /// may still hand its letter in: the office asks for them before it accepts a complaint.
    private func checkedRepresentatives(on day: Day, under law: Law) throws -> [String] {
        var names: [String] = []
        for name in representatives {
            let name = try LongText.checked(
                name, longest: Self.longestName, field: "representatives", missing: nil)
            if !name.isEmpty { names.append(name) }
        }
        guard !names.isEmpty, (1...Self.mostPeople).contains(people) else { return names }
        if let rule = GroupRule.inForce(on: day, law), rule.isGroup(people) {
            try rule.check(representatives: names.count, of: people)
        } else if names.count > people {
            throw Self.tooManyNames
        }
        return names
    }

    private static let tooManyNames = Refusal(
        .invalid,
        Phrase(
            "Số người đại diện nhiều hơn số người ký.",
            "There are more representatives than people who signed."),
        field: "representatives")

    private static let nameMissing = Phrase(
        "Đơn khiếu nại phải có họ tên người khiếu nại.", "A complaint must bear the name of the person.")
    private static let addressMissing = Phrase(
        "Đơn khiếu nại phải có địa chỉ người khiếu nại.", "A complaint must bear an address.")
    private static let subjectMissing = Phrase("Còn thiếu: về việc gì.", "Missing: what it is about.")
    private static let textMissing = Phrase("Còn thiếu: nội dung đơn.", "Missing: what the letter says.")
}
