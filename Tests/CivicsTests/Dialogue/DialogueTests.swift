import Testing

@testable import Civics

@Suite struct DialogueTests {
    let rules = DialogueRules(DueClock(law: .shipped))
    let day = Day("2022-08-19")!

    @Test(arguments: [("2022-08-18", true), ("2022-08-19", false)])
    func `questions are sent before the day alone`(today: String, isOpen: Bool) throws {
        let dialogue = dialogue(announced: true)
        if isOpen {
            try dialogue.checkAsking(on: Day(today)!)
        } else {
            #expect(throws: Refusal.self) { try dialogue.checkAsking(on: Day(today)!) }
        }
    }

    @Test func `nobody asks at what is not announced or called off`() {
        #expect(throws: Refusal.self) { try dialogue(announced: false).checkAsking(on: day.adding(days: -5)) }
        var off = dialogue(announced: true)
        off.cancellation = DialogueCancellation(reason: "Bão", at: Instant(day), by: "Lan")
        #expect(throws: Refusal.self) { try off.checkAsking(on: day.adding(days: -5)) }
        #expect(off.state == .cancelled)
    }

    @Test(arguments: [("2022-08-18", false), ("2022-08-19", true), ("2022-08-22", true)])
    func `minutes are taken from the day on`(today: String, isOpen: Bool) throws {
        let dialogue = dialogue(announced: true)
        if isOpen {
            try dialogue.checkMinutes(on: Day(today)!)
        } else {
            #expect(throws: Refusal.self) { try dialogue.checkMinutes(on: Day(today)!) }
        }
    }

    /// It opens at eight.
    @Test(
        arguments: [
            ("2022-08-18", 15, true), ("2022-08-19", 7, true), ("2022-08-19", 8, false),
            ("2022-08-22", 7, false),
        ])
    func `what was announced is called off before its hour alone`(day: String, hour: Int, isOpen: Bool) throws
    {
        let moment = Instant(Day(day)!, hour: hour)
        let none = [DialogueQuestion]()
        let announced = dialogue(announced: true)
        #expect(((try? announced.checkMovable(at: moment, none)) != nil) == isOpen)
        // From the day after on it is entered that it did not take place.
        let isOver = Day(day)! > self.day
        #expect(
            ((try? announced.checkCallingOff(at: moment, none, under: rules)) != nil) == (isOpen || isOver))
        // Nobody was told of a plan.
        try dialogue(announced: false).checkMovable(at: moment, none)
    }

    @Test func `what is being held is not called off, and a refusal before the day says nothing of that`()
        throws
    {
        let morning = Instant(day, hour: 7)
        let refused = question(
            DialogueEnd(.refused, text: "Việc riêng", at: Instant(day.adding(days: -2)), by: "Lan"))
        let answered = question(DialogueEnd(.answered, text: "Đã sửa", at: morning, by: "Lan"))
        let floor = DialogueQuestion(
            id: .init(at: morning), dialogue: .init(at: morning), source: .floor, text: "Đường hỏng",
            askedAt: morning, place: 1)
        var dialogue = dialogue(announced: true)
        try dialogue.checkMovable(at: morning, [refused])
        let later = Instant(day.adding(days: 3))
        for question in [answered, floor] {
            #expect(throws: Refusal.self) { try dialogue.checkMovable(at: morning, [question]) }
            #expect(throws: Refusal.self) {
                try dialogue.checkCallingOff(at: later, [question], under: rules)
            }
        }
        dialogue.attendance = DialogueAttendance(participants: 40)
        #expect(throws: Refusal.self) {
            try dialogue.checkCallingOff(at: later, [DialogueQuestion](), under: rules)
        }
        #expect(throws: Refusal.self) { try dialogue.checkMovable(at: morning, [DialogueQuestion]()) }
    }

    @Test func `minutes stay open while a question has no end`() throws {
        var dialogue = dialogue(announced: true)
        dialogue.attendance = DialogueAttendance(participants: 80)
        let ended = question(
            DialogueEnd(.answered, text: "Đã sửa", isOnSpot: true, at: Instant(day), by: "Lan"))
        try dialogue.checkClosing([ended], under: rules, on: day)
        try dialogue.checkClosing([DialogueQuestion](), under: rules, on: day)
        #expect { try dialogue.checkClosing([ended, question(nil)], under: rules, on: day) } throws: {
            ($0 as? Refusal)?.kind == .conflict
        }
    }

    @Test func `minutes stay open while nobody was counted`() {
        #expect {
            try dialogue(announced: true).checkClosing([DialogueQuestion](), under: rules, on: day)
        } throws: {
            ($0 as? Refusal)?.field == "participants"
        }
    }

    @Test func `a workplace closes its minutes with its quorum alone`() throws {
        var dialogue = dialogue(announced: true, .workplace)
        var sides = WorkplaceSides(
            employees: 120, employerMembers: 3, employeeMembers: 10, employeesPresent: 7,
            isEmployerRepresented: true)
        dialogue.attendance = DialogueAttendance(participants: 10, workplace: sides)
        #expect { try dialogue.checkClosing([DialogueQuestion](), under: rules, on: day) } throws: {
            ($0 as? Refusal)?.article?.contains("Điều 39") == true
        }
        // It was not held, and that is entered from the next day on.
        let next = Instant(day.adding(days: 1), hour: 9)
        try dialogue.checkCallingOff(at: next, [DialogueQuestion](), under: rules)
        sides.employeesPresent = 8
        dialogue.attendance = DialogueAttendance(participants: 11, workplace: sides)
        try dialogue.checkClosing([DialogueQuestion](), under: rules, on: day)
        #expect(throws: Refusal.self) {
            try dialogue.checkCallingOff(at: next, [DialogueQuestion](), under: rules)
        }
    }

    @Test func `everything wrong with a plan is told together`() {
        let plan = DialoguePlan(
            title: " ", topic: .general, day: day, hours: OfficeHours(opens: 600, closes: 540), place: "",
            chair: "",
            agenda: "", consultedOn: day.adding(days: 1))
        #expect { try plan.check() } throws: {
            Set(($0 as? Refusals)?.all.compactMap(\.field) ?? [])
                == ["title", "place", "chair", "agenda", "closes", "consulted-on"]
        }
    }

    @Test func `a question from the room is read by others once the minutes are closed`() {
        let floor = DialogueQuestion(
            id: .init(at: Instant(day)), dialogue: .init(at: Instant(day)), source: .floor,
            text: "Đường hỏng",
            askedAt: Instant(day), place: 1)
        #expect(!floor.isShown(minutesClosed: false))
        #expect(floor.isShown(minutesClosed: true))
        #expect(!question(nil).isShown(minutesClosed: true))
    }

    private func question(_ end: DialogueEnd?) -> DialogueQuestion {
        DialogueQuestion(
            id: .init(at: Instant(day)), dialogue: .init(at: Instant(day)), source: .advance,
            text: "Điện yếu",
            askedAt: Instant(day), end: end)
    }

    private func dialogue(announced: Bool, _ kind: DialogueKind = .people) -> Dialogue {
        Dialogue(
            id: .init(at: Instant(day)), unit: .init(at: Instant(day)), kind: kind, mode: .regular,
            plan: DialoguePlan(
                title: "Đối thoại", topic: .general, day: day, hours: OfficeHours(opens: 480, closes: 660),
                place: "Hội trường", chair: "Chủ tịch", agenda: "Điện, đường"),
            announcedOn: announced ? day.adding(days: -10) : nil)
    }
}
