/// A place in the line of a reception (lượt tiếp công dân): a number, and how far its holder has come.
package struct Turn: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Turn>

    package enum Source: String, CaseIterable, Sendable {
        case booked
        case walkIn = "walk_in"

        package var name: Phrase {
            switch self {
            case .booked: Phrase("Đặt trước", "Booked")
            case .walkIn: Phrase("Đến trực tiếp", "Came without booking")
            }
        }
    }

    package enum State: String, CaseIterable, Sendable {
        case waiting, called, absent, received, cancelled

        package var name: Phrase {
            switch self {
            case .waiting: Phrase("Đang chờ", "Waiting")
            case .called: Phrase("Đang được mời vào", "Called in")
            case .absent: Phrase("Vắng khi gọi", "Absent when called")
            case .received: Phrase("Đã được tiếp", "Received")
            case .cancelled: Phrase("Đã huỷ", "Cancelled")
            }
        }

        /// Whether the holder may still be received.
        package var isOpen: Bool { self == .waiting || self == .called || self == .absent }
    }

    package let id: ID
    package let session: ReceptionSession.ID
    package let unit: Unit.ID
    /// From 1, in the order of the line.
    package let number: Int
    package let source: Source
    package let people: Int
    package let state: State
    package let bookedAt: Instant
    package let revision: Int

    package init(
        id: ID, session: ReceptionSession.ID, unit: Unit.ID, number: Int, source: Source, people: Int,
        state: State, bookedAt: Instant, revision: Int
    ) {
        self.id = id
        self.session = session
        self.unit = unit
        self.number = number
        self.source = source
        self.people = people
        self.state = state
        self.bookedAt = bookedAt
        self.revision = revision
    }

    /// The turn in its next state, or a refusal that tells how it stands now.
    package func moved(to next: State) throws -> Turn {
        let from: Set<State> =
            switch next {
            case .waiting: [.absent]
            case .called: [.waiting, .absent]
            case .absent: [.waiting, .called]
            case .received: [.waiting, .called, .absent]
            case .cancelled: [.waiting]
            }
        guard from.contains(state) else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Lượt số \(number) hiện: \(state.name.vietnamese.lowercased()). Hãy xem lại hàng chờ.",
                    "Turn \(number) is now: \(state.name.english.lowercased()). Look at the line again."))
        }
        return Turn(
            id: id, session: session, unit: unit, number: number, source: source, people: people, state: next,
            bookedAt: bookedAt, revision: revision + 1)
    }
}

/// What somebody says who books a turn, with an account or without.
package struct TurnBooking: Equatable, Sendable {
    package var name: String
    package var phone: String
    /// What it is about, in a line.
    package var matter: String
    package var people: Int
    /// One name a line, where a group comes.
    package var representatives: [String]

    package init(
        name: String, phone: String = "", matter: String, people: Int = 1, representatives: [String] = []
    ) {
        self.name = name.normalized.trimmed
        self.phone = phone.normalized.trimmed
        self.matter = matter.normalized.trimmed
        self.people = people
        self.representatives = representatives.map(\.normalized.trimmed).filter { !$0.isEmpty }
    }

    package static let longestName = 80
    package static let longestMatter = 200
    package static let mostPeople = 2_000

    /// Tells all that is wrong together.
    package func check(under group: GroupRule?) throws {
        var faults = FieldFaults()
        faults.text(name, field: "name", longest: Self.longestName)
        faults.text(phone, field: "phone", longest: 20, isNeeded: false)
        faults.text(matter, field: "matter", longest: Self.longestMatter)
        for representative in representatives {
            faults.text(representative, field: "representatives", longest: Self.longestName)
        }
        faults.twice(representatives, field: "representatives")
        if !phone.isEmpty, !Self.isPhone(phone) {
            faults.note(
                "phone", "Số điện thoại chỉ gồm chữ số, ví dụ 0912 345 678.",
                "A telephone number has digits only, as 0912 345 678.")
        }
        if !(1...Self.mostPeople).contains(people) {
            faults.note(
                "people", "Số người từ 1 đến \(Self.mostPeople).",
                "Between 1 and \(Self.mostPeople) people.")
        }
        try faults.finish()
        try group?.check(representatives: representatives.count, of: people)
    }

    /// Tells one person from another in the line: the name without marks, and the digits of the telephone.
    package var identity: String { "\(name.foldedWords)|\(dialled)" }

    /// Whether both are of one person, as far as can be told: the same telephone, or the same name unless each gave another
    /// telephone.
    package func isOfSamePerson(as other: TurnBooking) -> Bool {
        guard dialled.isEmpty || other.dialled.isEmpty else { return dialled == other.dialled }
        return name.foldedWords == other.name.foldedWords
    }

    /// The digits of the telephone as they are dialled at home: +84 912 345 678 is 0912345678.
    package var dialled: String {
        let digits = phone.filter { $0.isASCII && $0.isNumber }
        for prefix in ["0084", "84"] where digits.hasPrefix(prefix) && digits.count > 10 {
            return "0" + digits.dropFirst(prefix.count).drop { $0 == "0" }
        }
        return digits
    }

    private static func isPhone(_ text: String) -> Bool {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        return (8...15).contains(digits.count)
            && text.allSatisfy { ($0.isASCII && $0.isNumber) || " +.-()".contains($0) }
    }
}

extension String {
    /// The words without marks and capitals, one blank between them.
    package var foldedWords: String {
        folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension FieldFaults {
    /// Notes a name that stands among others twice.
    mutating func twice(_ names: [String], field: String) {
        var seen: Set<String> = []
        guard let name = names.first(where: { !seen.insert($0.foldedWords).inserted }) else { return }
        note(field, "“\(name)” được ghi hai lần.", "“\(name)” is written twice.")
    }
}
