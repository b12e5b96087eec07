/// One time somebody was received (lượt tiếp công dân), with what the register of Form 03 keeps. Who came and what they
/// said is kept beside it, as `VisitContent`.
package struct Visit: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Visit>

    package let id: ID
    package let unit: Unit.ID
    /// The head's session it fell into; nothing for the ordinary reception of an office day.
    package let session: ReceptionSession.ID?
    package let turn: Turn.ID?
    /// In the register of the year: the number and its year.
    package let number: Int
    package let year: Int
    package let receivedOn: Day
    package let kind: VisitClass
    package let people: Int
    package let isGroup: Bool
    /// The case (vụ việc) it is about, and the how-manieth visit on it this was; 0 where somebody was turned away.
    package let caseID: VisitCase.ID
    package let visitNumber: Int
    package let handling: VisitHandling
    package let mode: ReceptionMode
    package let receiver: String
    /// Who received, where that is somebody with an account.
    package let receivedBy: Person.ID?
    /// The day by which the visitor is answered.
    package let answerBy: Day
    package let revision: Int

    package init(
        id: ID, unit: Unit.ID, session: ReceptionSession.ID?, turn: Turn.ID?, number: Int, year: Int,
        receivedOn: Day, kind: VisitClass, people: Int, isGroup: Bool, caseID: VisitCase.ID,
        visitNumber: Int, handling: VisitHandling, mode: ReceptionMode, receiver: String,
        receivedBy: Person.ID?, answerBy: Day, revision: Int
    ) {
        self.id = id
        self.unit = unit
        self.session = session
        self.turn = turn
        self.number = number
        self.year = year
        self.receivedOn = receivedOn
        self.kind = kind
        self.people = people
        self.isGroup = isGroup
        self.caseID = caseID
        self.visitNumber = visitNumber
        self.handling = handling
        self.mode = mode
        self.receiver = receiver
        self.receivedBy = receivedBy
        self.answerBy = answerBy
        self.revision = revision
    }

    package var isFirst: Bool { visitNumber == 1 }
    /// Known only to whoever received it and to the head.
    package var isSealed: Bool { kind == .denunciation }
    /// Somebody turned away was not received, and is not counted.
    package var isCounted: Bool { handling != .refused }
    /// "12/2022", as the register counts.
    package var name: String { "\(number)/\(year)" }
}

/// What the visitor brings (phân loại của sổ tiếp công dân).
package enum VisitClass: String, CaseIterable, Sendable {
    case complaint, denunciation, proposal, feedback

    package var name: Phrase {
        switch self {
        case .complaint: Phrase("Khiếu nại", "Complaint")
        case .denunciation: Phrase("Tố cáo", "Denunciation")
        case .proposal: Phrase("Kiến nghị", "Petition")
        case .feedback: Phrase("Phản ánh", "Reflection")
        }
    }

    /// The letter that such a matter becomes.
    package var letterKind: LetterKind {
        switch self {
        case .complaint: .complaint
        case .denunciation: .denunciation
        case .proposal, .feedback: .petition
        }
    }
}

/// What was done with the matter at the reception (hướng xử lý, Điều 26–28 Luật 42/2013/QH13).
package enum VisitHandling: String, CaseIterable, Sendable {
    case accepted
    case returnedWithGuidance = "returned_with_guidance"
    case forwarded
    case explained
    /// Turned away on one of the grounds of Điều 9.
    case refused

    package var name: Phrase {
        switch self {
        case .accepted: Phrase("Tiếp nhận, thụ lý", "Taken up")
        case .returnedWithGuidance: Phrase("Trả lại đơn, hướng dẫn", "Returned with guidance")
        case .forwarded: Phrase("Chuyển cơ quan có thẩm quyền", "Forwarded to the competent body")
        case .explained: Phrase("Giải thích, trả lời tại chỗ", "Explained on the spot")
        case .refused: Phrase("Từ chối tiếp", "Turned away")
        }
    }
}

/// A matter that people come about, once or many times (vụ việc).
package struct VisitCase: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<VisitCase>

    package let id: ID
    package let unit: Unit.ID
    /// In its unit and year.
    package let number: Int
    package let year: Int
    package let isSealed: Bool

    package init(id: ID, unit: Unit.ID, number: Int, year: Int, isSealed: Bool) {
        self.id = id
        self.unit = unit
        self.number = number
        self.year = year
        self.isSealed = isSealed
    }

    package var name: String { "VV \(number)/\(year)" }
}

/// Who came and what they said: personal, and kept apart.
package struct VisitContent: Equatable, Sendable, Codable {
    package var name: String
    package var address: String
    package var idNumber: String
    package var phone: String
    package var representatives: [String]
    package var matter: String
    package var priorAgency: String
    package var forwardedTo: String
    package var note: String

    package init(
        name: String, address: String = "", idNumber: String = "", phone: String = "",
        representatives: [String] = [], matter: String, priorAgency: String = "", forwardedTo: String = "",
        note: String = ""
    ) {
        self.name = name.normalized.trimmed
        self.address = address.normalized.trimmed
        self.idNumber = idNumber.normalized.trimmed
        self.phone = phone.normalized.trimmed
        self.representatives = representatives.map(\.normalized.trimmed).filter { !$0.isEmpty }
        self.matter = matter.normalized.trimmed
        self.priorAgency = priorAgency.normalized.trimmed
        self.forwardedTo = forwardedTo.normalized.trimmed
        self.note = note.normalized.trimmed
    }
}

/// How visits add up in the register: visits, people and cases are counted apart (biểu 01/TCD).
package struct VisitCount: Hashable, Sendable {
    package let visits: Int
    package let people: Int
    package let cases: Int
    package let first: Int
    package let repeated: Int
    package let groups: Int
    package let groupPeople: Int

    /// Of those received; whoever was turned away is not among them.
    package init(_ all: some Sequence<Visit>) {
        let counted = all.filter(\.isCounted)
        visits = counted.count
        people = counted.reduce(0) { $0 + $1.people }
        cases = Set(counted.map(\.caseID)).count
        first = counted.count(where: \.isFirst)
        repeated = visits - first
        groups = counted.count(where: \.isGroup)
        groupPeople = counted.filter(\.isGroup).reduce(0) { $0 + $1.people }
    }
}
