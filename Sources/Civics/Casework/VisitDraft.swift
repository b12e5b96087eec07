/// A visit as it is entered at the reception.
package struct VisitDraft: Equatable, Sendable {
    package var kind: VisitClass
    package var people: Int
    package var content: VisitContent
    package var handling: VisitHandling
    package var mode: ReceptionMode
    /// The case they came about before; nothing where it is new.
    package var caseID: VisitCase.ID?
    /// Nothing unless somebody is turned away.
    package var refusal: RefusalDraft?
    /// For a denunciation received online.
    package var asksProtection: Bool
    package var isSecret: Bool

    package init(
        kind: VisitClass, people: Int = 1, content: VisitContent, handling: VisitHandling,
        mode: ReceptionMode = .inPerson, caseID: VisitCase.ID? = nil, refusal: RefusalDraft? = nil,
        asksProtection: Bool = false, isSecret: Bool = false
    ) {
        self.kind = kind
        self.people = people
        self.content = content
        self.handling = handling
        self.mode = mode
        self.caseID = caseID
        self.refusal = refusal
        self.asksProtection = asksProtection
        self.isSecret = isSecret
    }

    package static let longestMatter = 4_000
    package static let longestLine = 200

    /// Tells all that is wrong together; then what the law of the day forbids.
    package func check(on day: Day, under rules: ReceptionRules) throws {
        try checkFields(asksForNumber: rules.asksForNumber(on: day))
        // Whoever is turned away need not have named representatives.
        if handling != .refused {
            try rules.groups(on: day)?.check(representatives: content.representatives.count, of: people)
        }
        if mode == .online {
            try rules.checkOnline(kind, asksProtection: asksProtection, isSecret: isSecret, on: day)
        }
        if handling == .refused { try checkRefusal(on: day, under: rules) }
    }

    private func checkFields(asksForNumber: Bool) throws {
        var faults = FieldFaults()
        let isRefused = handling == .refused
        faults.text(content.name, field: "name", longest: 120)
        faults.text(
            content.address, field: "address", longest: Self.longestLine, isNeeded: !isRefused)
        faults.text(
            content.idNumber, field: "id-number", longest: 20, isNeeded: asksForNumber && !isRefused)
        faults.text(content.phone, field: "phone", longest: 20, isNeeded: false)
        faults.text(content.priorAgency, field: "prior-agency", longest: Self.longestLine, isNeeded: false)
        faults.text(
            content.forwardedTo, field: "forwarded-to", longest: Self.longestLine,
            isNeeded: handling == .forwarded)
        faults.text(content.note, field: "note", longest: 500, isNeeded: false)
        for name in content.representatives {
            faults.text(name, field: "representatives", longest: 120)
        }
        faults.twice(content.representatives, field: "representatives")
        if content.matter.isEmpty {
            faults.note("matter", "Ghi nội dung vụ việc.", "Say what it is about.")
        } else if content.matter.count > Self.longestMatter {
            faults.note(
                "matter", "Dài quá \(Self.longestMatter) ký tự.",
                "It is longer than \(Self.longestMatter) characters.")
        } else if let fault = LongText.fault(in: content.matter) {
            faults.note("matter", fault.vietnamese, fault.english)
        }
        if !(1...TurnBooking.mostPeople).contains(people) {
            faults.note(
                "people", "Số người từ 1 đến \(TurnBooking.mostPeople).",
                "Between 1 and \(TurnBooking.mostPeople) people.")
        }
        try faults.finish()
    }

    private func checkRefusal(on day: Day, under rules: ReceptionRules) throws {
        let known = rules.grounds(on: day)
        guard let refusal, let ground = known.first(where: { $0.key == refusal.ground }) else {
            throw Refusal(
                .invalid,
                known.isEmpty
                    ? Phrase(
                        "Chưa có quy định nào về từ chối tiếp có hiệu lực vào ngày này.",
                        "No rule on turning visitors away is in force on this day.")
                    : Phrase("Chọn căn cứ từ chối tiếp.", "Choose the ground for turning away."),
                field: "ground")
        }
        if ground.needsPlace, refusal.place.trimmed.isEmpty {
            throw Refusal(
                .invalid,
                Phrase("Ghi rõ khoản, điểm của căn cứ.", "Name the clause and point of the ground."),
                field: "ground-place")
        }
        _ = try LongText.checked(
            refusal.particulars, longest: 1_000, field: "particulars",
            missing: Phrase("Ghi rõ sự việc đã xảy ra.", "Say what happened."))
    }
}

/// Why a visitor is turned away, as it is entered.
package struct RefusalDraft: Equatable, Sendable {
    package var ground: String
    /// The clause and point, where the ground asks for it.
    package var place: String
    package var particulars: String

    package init(ground: String, place: String = "", particulars: String) {
        self.ground = ground
        self.place = place.normalized.trimmed
        self.particulars = particulars.normalized.trimmed
    }
}

/// Somebody turned away, with the written notice where the law asks for one (thông báo từ chối tiếp công dân, Mẫu số
/// 01/TCD).
package struct VisitRefusal: Equatable, Sendable {
    package let ground: String
    package let place: String
    package let particulars: String
    package let needsNotice: Bool
    /// The last day to send the notice, where the law sets one.
    package let noticeBy: Day?
    package let notice: Notice?

    package struct Notice: Equatable, Sendable {
        package let number: String
        package let on: Day
        package let by: String

        package init(number: String, on day: Day, by officer: String) {
            self.number = number
            self.on = day
            self.by = officer
        }
    }

    package init(
        ground: String, place: String, particulars: String, needsNotice: Bool, noticeBy: Day?,
        notice: Notice?
    ) {
        self.ground = ground
        self.place = place
        self.particulars = particulars
        self.needsNotice = needsNotice
        self.noticeBy = noticeBy
        self.notice = notice
    }
}

/// What the head concluded on a visit (kết luận tiếp công dân): a promise, a letter, or a word on the spot.
package struct VisitConclusion: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<VisitConclusion>

    package enum Kind: String, CaseIterable, Sendable {
        case promise, letter, explained

        package var name: Phrase {
            switch self {
            case .promise: Phrase("Cam kết việc sẽ làm", "A promise")
            case .letter: Phrase("Lập đơn để giải quyết", "A letter to be settled")
            case .explained: Phrase("Đã giải thích, trả lời tại chỗ", "Explained on the spot")
            }
        }
    }

    package let id: ID
    package let visit: Visit.ID
    package let kind: Kind
    package let text: String
    /// The promise or the letter it became.
    package let subject: String?
    package let at: Instant
    package let by: String

    package init(
        id: ID, visit: Visit.ID, kind: Kind, text: String, subject: String?, at: Instant, by officer: String
    ) {
        self.id = id
        self.visit = visit
        self.kind = kind
        self.text = text
        self.subject = subject
        self.at = at
        by = officer
    }
}

/// A receipt for papers that a visitor handed over (giấy biên nhận thông tin, tài liệu).
package struct PaperReceipt: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<PaperReceipt>

    package let id: ID
    package let visit: Visit.ID
    package let number: Int
    package let year: Int
    package let receivedAt: Instant
    /// One paper a line: name, original or copy, pages.
    package let items: [String]
    package let receiver: String

    package init(
        id: ID, visit: Visit.ID, number: Int, year: Int, receivedAt: Instant, items: [String],
        receiver: String
    ) {
        self.id = id
        self.visit = visit
        self.number = number
        self.year = year
        self.receivedAt = receivedAt
        self.items = items
        self.receiver = receiver
    }

    package var name: String { "\(number)/\(year)" }

    package static let mostItems = 60
}
