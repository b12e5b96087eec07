import Testing

@testable import Civics

@Suite struct PromisePropertyTests {
    @Test(arguments: 0..<40)
    func `in every history the tally adds up and each message is queued once`(_ seed: UInt64) {
        var chance = Chance(state: seed)
        var promises: [Promise] = []
        var queued: [String: Int] = [:]
        var outbox: Set<String> = []
        var day = Day("2022-06-01")!
        for _ in 0..<120 {
            day = day.adding(days: 1)
            let now = Instant(day, hour: 9)
            if chance.under(4) == 0, promises.count < 20 {
                let due = WorkingCalendar.standing.workingDay(
                    onOrAfter: day.adding(days: Int(chance.under(30))))!
                promises.append(.made(on: day.description, due: due.description))
            }
            for index in promises.indices {
                if chance.under(6) == 0 {
                    promises[index] = Self.act(on: promises[index], at: now, &chance)
                }
                guard DueWarning.mayGoOut(at: now, in: .standing) else { continue }
                for _ in 0..<2 {
                    for message in promises[index].messages(
                        at: now, to: promises[index].unit, in: .standing, .shipped)
                    {
                        let key = "\(index) \(message.kind) \(message.recipient.text) \(message.occasion)"
                        // The unique key of the outbox.
                        if outbox.insert(key).inserted { queued[key, default: 0] += 1 }
                        #expect(DueWarning.mayGoOut(at: message.notBefore, in: .standing))
                    }
                }
            }
            let tally = PromiseTally(of: promises, on: day)
            #expect(tally.kept <= tally.due)
            #expect(tally.keptInTime <= tally.kept)
            #expect(tally.due <= tally.made)
            #expect(tally.kept + tally.broken + tally.open == tally.made)
            #expect(tally.open >= 0)
        }
        #expect(queued.values.allSatisfy { $0 == 1 })
        #expect(promises.allSatisfy { $0.due >= $0.firstDue && $0.revision == $0.steps.count + 1 })
    }

    private static func act(on promise: Promise, at now: Instant, _ chance: inout Chance) -> Promise {
        let changed: Promise?
        switch chance.under(7) {
        case 0: changed = try? promise.takenOn(by: "Lan", at: now)
        case 1:
            changed = try? promise.extended(
                to: now.day.adding(days: Int(chance.under(40))), reason: "Chờ", by: "Minh", at: now,
                in: .standing)
        case 2, 3:
            changed = try? promise.claimed(
                doneOn: now.day.adding(days: -Int(chance.under(5))), "Xong", by: "Lan", at: now)
        case 4: changed = try? promise.confirmed(at: now)
        case 5: changed = try? promise.disputed("Chưa", at: now)
        default:
            changed =
                chance.under(4) == 0
                ? try? promise.notPossible("Không được", by: "Minh", at: now)
                : try? promise.confirmedByHead(by: "Minh", at: now, in: .standing, .shipped)
        }
        return changed ?? promise
    }

    private struct Chance {
        var state: UInt64

        mutating func under(_ bound: UInt64) -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return (mixed ^ (mixed >> 31)) % bound
        }
    }
}
