import Testing

@testable import Civics

@Suite struct ReceptionSessionTests {
    private let weekly = ReceptionDuty.of(
        UnitKind("ward")!, level: .commune, on: Day("2022-08-17")!, under: .shipped)
    private let inPerson = ReceptionDuty.of(
        UnitKind("ward")!, level: .commune, on: Day("2026-07-08")!, under: .shipped)

    /// Who × when × under which law.
    @Test(
        arguments: [
            (Holding.Receiver.head, "2022-08-16", false, Refusal.Kind.tooEarly),
            (.head, "2022-08-17", false, nil), (.head, "2022-08-20", false, nil),
            (.deputyDelegated, "2022-08-17", false, nil), (.deputyDelegated, "2022-08-17", true, .invalid),
            (.head, "2022-08-17", true, nil), (.notHeld, "2022-08-17", true, nil),
        ] as [(Holding.Receiver, String, Bool, Refusal.Kind?)])
    func `a deputy stands in only where the law of the day lets the head delegate`(
        receiver: Holding.Receiver, today: String, underNewLaw: Bool, refusal: Refusal.Kind?
    ) throws {
        let holding = Holding(
            by: receiver, receiver: receiver == .notHeld ? "" : "Ông Minh",
            delegation: receiver == .deputyDelegated ? "Giấy ủy quyền 12/UQ-UBND" : nil,
            reason: receiver == .notHeld ? "Chủ tịch họp đột xuất" : nil, signedBy: "Lan")
        let session = ReceptionCast.session()
        do {
            let held = try session.held(
                holding, under: underNewLaw ? inPerson : weekly, on: Day(today)!)
            #expect(refusal == nil)
            #expect(held.holding == holding && held.revision == 2)
        } catch let error as Refusal {
            #expect(error.kind == refusal)
        }
    }

    @Test(
        arguments: [
            (Holding.Receiver.head, "", nil, nil), (.deputyDelegated, "Bà Hoa", nil, nil),
            (.deputyDelegated, "", "12/UQ", nil), (.notHeld, "", nil, nil), (.notHeld, "", nil, "  "),
        ] as [(Holding.Receiver, String, String?, String?)])
    func `what is missing of an outcome is asked for`(
        by: Holding.Receiver, receiver: String, delegation: String?, reason: String?
    ) {
        let holding = Holding(
            by: by, receiver: receiver, delegation: delegation, reason: reason, signedBy: "Lan")
        #expect(throws: Refusals.self) {
            try ReceptionCast.session().held(holding, under: weekly, on: Day("2022-08-17")!)
        }
    }

    @Test func `only what is still to come is put off, and never without a reason`() throws {
        let session = ReceptionCast.session()
        let (day, late) = (Day("2022-08-17")!, Day("2022-08-18")!)
        #expect(throws: Refusal.self) { try session.postponed(" ", to: nil, on: day, by: "Lan") }
        #expect(throws: Refusal.self) { try session.postponed("Bão số 3", to: nil, on: late, by: "Lan") }
        let postponed = try session.postponed("Bão số 3", to: nil, on: day, by: "Lan")
        #expect(postponed.postponement?.reason == "Bão số 3" && !postponed.isComing)
        #expect(throws: Refusal.self) { try postponed.postponed("Lại hoãn", to: nil, on: day, by: "Lan") }
        #expect(throws: Refusal.self) {
            try postponed.held(
                Holding(by: .head, receiver: "Ông Minh", signedBy: "Lan"), under: nil, on: day)
        }
        #expect(throws: Refusal.self) { try postponed.checkBooking(at: Instant(day, hour: 7), taken: 0) }
    }

    @Test(arguments: [
        ("2022-08-16", 23, 59, 0, true), ("2022-08-17", 11, 29, 0, true), ("2022-08-17", 11, 30, 0, false),
        ("2022-08-17", 8, 0, 9, true), ("2022-08-17", 8, 0, 10, false),
    ])
    func `a turn is booked until the reception closes or is full`(
        day: String, hour: Int, minute: Int, taken: Int, isOpen: Bool
    ) {
        let moment = Instant(Day(day)!, hour: hour, minute: minute)
        let isRefused =
            (try? ReceptionCast.session(capacity: 10).checkBooking(at: moment, taken: taken)) == nil
        #expect(isRefused != isOpen)
    }

    /// From every state to every state.
    @Test func `a turn goes on only as the line does`() {
        let allowed: Set<[Turn.State]> = [
            [.waiting, .called], [.waiting, .absent], [.waiting, .received], [.waiting, .cancelled],
            [.called, .absent], [.called, .received], [.absent, .waiting], [.absent, .called],
            [.absent, .received],
        ]
        for from in Turn.State.allCases {
            for to in Turn.State.allCases {
                let turn = Turn(
                    id: .init(high: 1, low: 1), session: .init(high: 1, low: 2), unit: ReceptionCast.ward,
                    number: 3, source: .booked, people: 1, state: from,
                    bookedAt: Instant(milliseconds: 0), revision: 4)
                let moved = try? turn.moved(to: to)
                #expect((moved != nil) == allowed.contains([from, to]), "\(from) → \(to)")
                if let moved { #expect(moved.state == to && moved.revision == 5) }
            }
        }
    }

    @Test(arguments: [
        ("", "0912345678", "Đường", 1), ("Lan", "không có", "Đường", 1), ("Lan", "12", "Đường", 1),
        ("Lan", "", "", 1), ("Lan", "", "Đường", 0), ("Lan", "", "Đường", 2_001), ("L\u{202E}an", "", "Đ", 1),
        (String(repeating: "a", count: 81), "", "Đường", 1),
    ])
    func `what is wrong with a booking is told`(name: String, phone: String, matter: String, people: Int) {
        #expect(throws: Refusals.self) {
            try TurnBooking(name: name, phone: phone, matter: matter, people: people).check(under: nil)
        }
    }

    @Test func `one person is told from another by name and telephone`() {
        let one = TurnBooking(name: "Nguyễn Thị  Lan", phone: "0912 345 678", matter: "A")
        #expect(
            one.identity == TurnBooking(name: "nguyen thi lan", phone: "0912.345.678", matter: "B").identity)
        #expect(one.identity != TurnBooking(name: "Nguyễn Thị Lan", matter: "A").identity)
    }

    @Test func `visits, people and cases are counted apart, and whoever was turned away not at all`() {
        let visits = [
            ReceptionCast.visit(1, case: 1, visitNumber: 1),
            ReceptionCast.visit(2, people: 40, case: 2, visitNumber: 1, isGroup: true),
            ReceptionCast.visit(3, people: 3, case: 1, visitNumber: 2),
            ReceptionCast.visit(4, people: 2, case: 3, visitNumber: 0, handling: .refused),
        ]
        let count = VisitCount(visits)
        #expect(count.visits == 3 && count.people == 44 && count.cases == 2)
        #expect(count.first == 2 && count.repeated == 1)
        #expect(count.groups == 1 && count.groupPeople == 40)
    }

    @Test func `a visit asks for what the law of its day asks`() throws {
        let rules = ReceptionRules(DueClock(law: .shipped))
        let (before, after) = (Day("2026-06-30")!, Day("2026-07-01")!)
        var draft = VisitDraft(
            kind: .proposal, content: VisitContent(name: "Lan", address: "Tổ 3", matter: "Đường hỏng"),
            handling: .accepted)
        try draft.check(on: before, under: rules)
        #expect(throws: Refusals.self) { try draft.check(on: after, under: rules) }
        draft.content.idNumber = "030190001234"
        try draft.check(on: after, under: rules)
        draft.handling = .forwarded
        #expect(throws: Refusals.self) { try draft.check(on: after, under: rules) }
        draft.handling = .refused
        #expect(throws: Refusal.self) { try draft.check(on: after, under: rules) }
        draft.refusal = RefusalDraft(ground: "recording", particulars: "Ghi hình khi đã được nhắc")
        try draft.check(on: after, under: rules)
        #expect(throws: Refusal.self) { try draft.check(on: before, under: rules) }
        draft.refusal = RefusalDraft(ground: "other_of_decree", particulars: "Như biên bản")
        #expect(throws: Refusal.self) { try draft.check(on: after, under: rules) }
        draft.refusal?.place = "khoản 2 điểm c"
        try draft.check(on: after, under: rules)
    }
}
