import Testing

@testable import Civics

@Suite struct PromiseMessageTests {
    @Test(
        arguments: [
            // Made on 1 August, due on Friday 12 August: warned on Tuesday 9 and Thursday 11, late from Monday 15,
            // before the committee from Friday 19.
            ("2022-08-08", []), ("2022-08-09", ["warning 3"]), ("2022-08-10", ["warning 3"]),
            ("2022-08-11", ["warning 1"]), ("2022-08-12", ["warning 1"]), ("2022-08-13", []),
            ("2022-08-15", ["escalation unit_head"]), ("2022-08-18", ["escalation unit_head"]),
            ("2022-08-19", ["escalation unit_head", "escalation committee_secretary"]),
        ] as [(String, [String])])
    func `warnings before the day, escalations after it`(_ day: String, _ messages: [String]) {
        #expect(Promise.made().said(on: day) == messages)
    }

    @Test func `a promise made too late for a warning is not warned of`() {
        #expect(Promise.made(on: "2022-08-11").said(on: "2022-08-11") == [])
        #expect(Promise.made(on: "2022-08-10").said(on: "2022-08-11") == ["warning 1"])
    }

    @Test func `an extended promise is warned of by its new day`() throws {
        let promise = try Promise.made().extended("2022-08-10", to: "2022-08-31")
        #expect(promise.said(on: "2022-08-15") == [])
        #expect(promise.said(on: "2022-08-26") == ["warning 3"])
    }

    @Test(
        arguments: [
            // Said to be done on 5 August; whoever asked has until 19 August.
            ("2022-08-05", []), ("2022-08-19", []), ("2022-08-22", ["confirmation unit_head"]),
        ] as [(String, [String])])
    func `after the time to answer the head is asked`(_ day: String, _ messages: [String]) throws {
        #expect(try Promise.made().claimed("2022-08-05").said(on: day) == messages)
    }

    @Test(
        arguments: [
            // Disputed on Monday 8 August, before the day it is due.
            ("2022-08-08", ["dispute unit_head"]), ("2022-08-12", ["dispute unit_head", "warning 1"]),
            (
                "2022-08-15",
                ["dispute unit_head", "dispute committee_secretary", "escalation unit_head"]
            ),
        ] as [(String, [String])])
    func `a dispute goes to the head at once, then to the committee`(_ day: String, _ messages: [String])
        throws
    {
        let promise = try Promise.made().claimed("2022-08-05").disputed("2022-08-08")
        #expect(promise.said(on: day) == messages)
    }

    @Test func `nothing is said of a promise that is settled`() throws {
        #expect(try Promise.made().notPossible("2022-08-02").said(on: "2022-12-01") == [])
        let kept = try Promise.made().claimed("2022-08-02").confirmed("2022-08-03")
        #expect(kept.said(on: "2022-12-01") == [])
    }

    @Test func `the times are refused with every fault`() {
        let text = "warn_before: [3, 3]\nlate_to_head_after: 6\nlate_to_committee_after: 5\ncolour: red\n"
        let faults = #expect(throws: CatalogueFaults.self) { try PromiseTimes.read(text) }
        #expect(
            faults?.all.map(\.key) == [
                "colour", "warn_before", "head_confirms_after", "late_to_committee_after",
            ])
    }
}

extension Promise {
    fileprivate func said(on day: String) -> [String] {
        messages(at: .nine(day), to: unit, in: .standing, .shipped).map { message in
            guard message.kind != .warning, case .role(let role) = message.recipient else {
                return "\(message.kind) \(message.occasion.prefix(1))"
            }
            return "\(message.kind) \(role.rawValue)"
        }
    }
}
