import Testing

@testable import Civics

@Suite struct PromiseTests {
    @Test(
        arguments: [
            // Asked for, runs until: Saturday and Sunday roll over, 1 and 2 September 2022 are days off.
            ("2022-08-12", "2022-08-12"), ("2022-08-13", "2022-08-15"), ("2022-08-14", "2022-08-15"),
            ("2022-09-01", "2022-09-05"), ("2022-09-02", "2022-09-05"), ("2022-08-01", "2022-08-01"),
        ])
    func `a due day on a day off is the next working day`(_ asked: String, _ due: String) throws {
        #expect(try draft(due: asked).checked(on: Day("2022-08-01")!, in: .standing).due == Day(due))
    }

    @Test(arguments: ["2022-07-31", "2027-08-01", "2090-01-01", "1900-01-01", "9999-12-31"])
    func `a due day in the past or beyond reason is refused`(_ due: String) {
        let refusals = #expect(throws: Refusals.self) {
            try draft(due: due).checked(on: Day("2022-08-01")!, in: .standing)
        }
        #expect(refusals?.all.map(\.field) == ["due"])
    }

    @Test func `everything wrong with a draft is told together`() {
        let paper = PromiseOrigin(noun: .paperDialogue, subject: " ")
        let draft = PromiseDraft(
            origin: paper, unit: Promise.made().unit, what: "", owner: String(repeating: "x", count: 201),
            due: Day("2020-01-01")!)
        let refusals = #expect(throws: Refusals.self) {
            try draft.checked(on: Day("2022-08-01")!, in: .standing)
        }
        #expect(refusals?.all.map(\.field) == ["what", "owner", "origin", "due"])
    }

    @Test(
        arguments: [
            // Done on, first due day 12 August.
            ("2022-08-11", PromiseOutcome.keptInTime), ("2022-08-12", .keptInTime),
            ("2022-08-13", .keptLate), ("2022-08-25", .keptLate),
        ])
    func `keeping is measured by the day first promised`(_ done: String, _ outcome: PromiseOutcome) throws {
        let plain = try Promise.made().claimed("2022-08-25", done: done).confirmed("2022-08-26")
        #expect(plain.outcome(on: Day("2022-09-30")!) == outcome)
        let extended = try Promise.made().extended("2022-08-10", to: "2022-08-31")
            .claimed("2022-08-25", done: done).confirmed("2022-08-26")
        #expect(extended.outcome(on: Day("2022-09-30")!) == outcome)
        #expect(extended.firstDue == Day("2022-08-12"))
        #expect(extended.due == Day("2022-08-31"))
    }

    @Test(
        arguments: [
            ("2022-08-11", PromiseOutcome.open), ("2022-08-12", .open), ("2022-08-13", .broken),
        ])
    func `an open promise is broken the day after it was due`(_ day: String, _ outcome: PromiseOutcome) throws
    {
        let promise = Promise.made()
        #expect(promise.outcome(on: Day(day)!) == outcome)
        #expect(promise.isLate(on: Day(day)!) == (outcome == .broken))
        #expect(try promise.takenOn("2022-08-02").outcome(on: Day(day)!) == outcome)
        #expect(try promise.claimed("2022-08-05").outcome(on: Day(day)!) == .open)
        #expect(
            try promise.claimed("2022-08-05").disputed("2022-08-08").outcome(on: Day(day)!) == outcome)
    }

    @Test func `a dispute opens the promise again, whatever the unit's head has said`() throws {
        let claimed = try Promise.made().claimed("2022-08-05")
        for settled in [
            claimed, try claimed.confirmedByHead("2022-08-22"), try Promise.made().notPossible("2022-08-05"),
        ] {
            let disputed = try settled.disputed("2022-08-23")
            #expect(disputed.state == .disputed)
            #expect(disputed.doneOn == nil)
            #expect(disputed.settledOn == nil)
            #expect(try disputed.claimed("2022-08-24").confirmed("2022-08-25").state == .confirmed)
        }
    }

    @Test(
        arguments: [
            // Said to be done on Friday 5 August; ten working days run until Friday 19 August.
            ("2022-08-05", false), ("2022-08-19", false), ("2022-08-20", true), ("2022-08-22", true),
        ])
    func `the head confirms only after whoever asked has had the time`(_ day: String, _ may: Bool) throws {
        let claimed = try Promise.made().claimed("2022-08-05")
        #expect(claimed.lastDayToAnswer(in: .standing, .shipped) == Day("2022-08-19"))
        if may {
            #expect(try claimed.confirmedByHead(day).state == .confirmed)
        } else {
            let refusal = #expect(throws: Refusal.self) { try claimed.confirmedByHead(day) }
            #expect(refusal?.kind == .tooEarly)
        }
    }

    @Test func `an extension goes on from the day that runs`() throws {
        let promise = try Promise.made().extended("2022-08-10", to: "2022-08-31")
        #expect(throws: Refusals.self) { try promise.extended("2022-08-11", to: "2022-08-31") }
        #expect(throws: Refusals.self) { try promise.extended("2022-08-11", to: "2022-08-20") }
        #expect(try promise.extended("2022-08-11", to: "2022-09-01").due == Day("2022-09-05"))
    }

    @Test(arguments: ["2022-07-31", "2022-08-06"])
    func `what is done is done between the promise and today`(_ done: String) {
        let refusals = #expect(throws: Refusals.self) {
            try Promise.made().claimed("2022-08-05", done: done)
        }
        #expect(refusals?.all.first?.field == "done-on")
    }

    @Test func `after a dispute it has to be done anew`() throws {
        let disputed = try Promise.made().claimed("2022-08-05").disputed("2022-08-08")
        #expect(throws: Refusals.self) { try disputed.claimed("2022-08-09", done: "2022-08-05") }
        #expect(try disputed.claimed("2022-08-09", done: "2022-08-08").state == .claimed)
    }

    @Test func `what was begun or extended on a day was not done before`() throws {
        for promise in [
            try Promise.made().takenOn("2022-08-04"),
            try Promise.made().extended("2022-08-04", to: "2022-08-31"),
        ] {
            #expect(throws: Refusals.self) { try promise.claimed("2022-08-09", done: "2022-08-03") }
            #expect(try promise.claimed("2022-08-09", done: "2022-08-04").state == .claimed)
        }
    }

    /// From every state, every act: what the table does not name is refused as a conflict.
    @Test func `every act stands in every state as the table says`() throws {
        let made = Promise.made()
        let claimed = try made.claimed("2022-08-02")
        let states: [PromiseState: Promise] = [
            .open: made, .inProgress: try made.takenOn("2022-08-02"),
            .extended: try made.extended("2022-08-02", to: "2022-08-31"), .claimed: claimed,
            .disputed: try claimed.disputed("2022-08-03"), .confirmed: try claimed.confirmed("2022-08-03"),
            .notPossible: try made.notPossible("2022-08-02"),
        ]
        #expect(states.count == PromiseState.allCases.count)
        let owed: Set<PromiseState> = [.open, .inProgress, .extended, .disputed]
        let acts: [(PromiseStep.Kind, Set<PromiseState>, (Promise) throws -> Promise)] = [
            (.takenOn, owed.subtracting([.inProgress]), { try $0.takenOn("2022-09-30") }),
            (.extended, owed, { try $0.extended("2022-09-30", to: "2022-12-01") }),
            (.claimed, owed, { try $0.claimed("2022-09-30") }),
            (.confirmed, [.claimed], { try $0.confirmed("2022-09-30") }),
            (.disputed, [.claimed, .notPossible], { try $0.disputed("2022-09-30") }),
            (.confirmedByHead, [.claimed], { try $0.confirmedByHead("2022-09-30") }),
            (.notPossible, owed, { try $0.notPossible("2022-09-30") }),
        ]
        #expect(acts.count == PromiseStep.Kind.allCases.count)
        for (state, promise) in states {
            #expect(promise.state == state)
            for (kind, allowed, act) in acts {
                guard allowed.contains(state) else {
                    let refusal = #expect(throws: Refusal.self, "\(kind) in \(state)") { try act(promise) }
                    #expect(refusal?.kind == .conflict)
                    continue
                }
                let changed = try act(promise)
                #expect(changed.steps.last?.kind == kind)
                #expect(changed.revision == promise.revision + 1)
            }
        }
    }

    private func draft(due: String) -> PromiseDraft {
        PromiseDraft(
            origin: .visit("V1"), unit: Promise.made().unit, what: "Sửa cống", owner: "Phó Chủ tịch",
            due: Day(due)!)
    }
}
