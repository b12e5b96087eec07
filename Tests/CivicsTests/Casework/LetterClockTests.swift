import Testing

@testable import Civics

/// The clock through the life of a letter: what was done to it on which days, and the day that follows, by hand.
@Suite struct LetterClockTests {
    /// kind | received | acts | due | why. "-" is no clock; "refused" is an act that the law does not allow on its day.
    static let lives = """
        complaint | 2022-08-12 |  | 2022-08-22 | 10 days
        complaint | 2026-06-30 | classify 2026-07-02 | 2026-07-10 | received under the old law: its 10 days stay
        complaint | 2026-07-01 | classify 2026-07-02 | 2026-07-10 | 7 wd: 2, 3, 6 to 10
        complaint | 2026-07-02 |  | 2026-07-13 | 7 wd: 3, 6 to 10, 13
        petition | 2026-07-01 |  | 2026-07-13 | 10 days: (11 July, Saturday)
        petition | 2026-07-01 | classify:complaint 2026-07-03 | 2026-07-10 | found to be a complaint: 7 wd from receipt
        denunciation | 2026-08-13 |  | 2026-08-22 | 7 wd, the last the Saturday worked in return
        complaint | 2022-08-12 | classify 2022-08-15, accept 2022-08-22 | 2022-09-21 | 30 days from acceptance
        complaint | 2022-08-12 | classify 2022-08-15, accept 2022-08-22, extend:complex 2022-09-21 | 2022-10-06 | 45, said on the last day
        complaint | 2022-08-12 | classify 2022-08-15, accept 2022-08-22, extend:complex 2022-09-22 | refused | the day after
        complaint | 2022-08-12 | classify 2022-08-15, accept:remote 2022-08-22, extend:remote_complex 2022-08-23 | 2022-10-21 | 60 days
        complaint | 2022-08-12 | classify 2022-08-15, accept 2022-08-11 | refused | before it was received
        complaint | 2026-06-24 | classify 2026-06-25, accept 2026-07-01 | 2026-07-31 | 30 days under either law
        complaint | 2026-06-24 | classify 2026-06-25, accept 2026-07-01, suspend 2026-07-15 | - | it stands still
        complaint | 2026-06-24 | classify 2026-06-25, accept 2026-07-01, suspend 2026-07-15, resume 2026-07-27 | 2026-08-12 | 31 July + 12
        complaint | 2026-06-24 | classify 2026-06-25, accept 2026-07-01, suspend 2026-07-15, resume 2026-07-27, suspend 2026-08-03, resume 2026-08-05 | 2026-08-14 | 12 August + 2
        complaint | 2026-06-24 | classify 2026-06-25, accept 2026-07-01, suspend 2026-07-15, resume 2026-07-15 | 2026-07-31 | resumed the same day
        complaint | 2026-06-24 | classify 2026-06-25, accept 2026-07-01, suspend 2026-07-31, resume 2026-08-17 | 2026-08-17 | stopped on the last day, which comes with resumption
        complaint | 2026-06-24 | classify 2026-06-25, accept 2026-07-01, suspend 2026-08-20, resume 2026-08-24 | 2026-07-31 | stopped only after the end
        complaint | 2022-08-12 | classify 2022-08-15, accept 2022-08-22, decide 2022-08-31 | 2022-09-07 | sent within 3 wd: 5, 6, 7
        complaint | 2022-08-12 | classify 2022-08-15, accept 2022-08-22, decide 2022-08-31, send 2022-09-05 | - | sent
        complaint | 2026-05-04 | classify 2026-05-05, accept 2026-05-06, decide 2026-06-01, complain_again 2026-06-30 | 2026-07-10 | second acceptance: the old 10 days
        complaint | 2026-05-04 | classify 2026-05-05, accept 2026-05-06, decide 2026-06-01, complain_again 2026-07-02 | 2026-07-13 | second acceptance: 7 wd
        complaint | 2026-05-04 | classify 2026-05-05, accept 2026-05-06, decide 2026-06-01, complain_again 2026-07-02, classify 2026-07-03, accept 2026-07-13 | 2026-08-27 | second settlement: 45 = 18 + 27
        complaint | 2026-05-04 | classify 2026-05-05, accept 2026-05-06, decide 2026-06-01, complain_again 2026-07-02, classify 2026-07-03, accept 2026-07-13, decide 2026-08-26 | 2026-09-03 | 7 days: (2 September)
        complaint | 2022-08-12 | classify 2022-08-15, file 2022-08-16, reopen 2022-08-31 | 2022-09-12 | 10 days anew: (10 September, Saturday)
        complaint | 2026-06-15 | classify 2026-06-16, file 2026-06-20, reopen 2026-07-01 | 2026-07-10 | anew, under the new law
        petition | 2022-08-12 | classify 2022-08-15, transfer 2022-08-17 | 2022-08-29 | anew at the other unit: (27 August, Saturday)
        petition | 2022-08-01 | classify 2022-08-03, transfer 2022-08-05, classify 2022-08-09, transfer 2022-08-12 | 2022-08-22 | transferred twice: 10 days from the second
        petition | 2022-08-12 | classify 2022-08-15, accept 2022-08-18 | - | the law sets no time to settle it (Điều 28 Luật Tiếp công dân)
        petition | 2022-08-12 | classify 2022-08-15, accept 2022-08-18, decide 2022-09-05 | - | the law sets no time for sending
        denunciation | 2022-08-22 | classify 2022-08-24, transfer 2022-08-26 | 2022-09-08 | 7 wd anew: 29 to 31, 5 to 8
        denunciation | 2022-08-01 | classify 2022-08-03, accept 2022-08-10, suspend 2022-08-22, resume 2022-09-05 | 2022-09-23 | 9 September + 14
        denunciation | 2022-02-21 | classify 2022-02-22, accept 2022-03-01, extend:complex 2022-03-31 | 2022-05-04 | 60 days: (30 April)
        denunciation | 2022-02-21 | classify 2022-02-22, accept 2022-03-01, extend:complex 2022-03-31, extend:specially_complex 2022-05-04 | 2022-05-30 | once more, said on the rolled-over day
        denunciation | 2022-02-21 | classify 2022-02-22, accept 2022-03-01, decide 2022-04-27 | 2022-05-06 | conclusion sent within 5 wd: 28, 29; 4, 5, 6
        """

    let table: LetterTable
    let clock: DueClock

    init() throws {
        let law = try Law.load()
        table = try LetterTable.load(checkedAgainst: law)
        clock = DueClock(law: law)
    }

    @Test(arguments: lives.split(separator: "\n").map(String.init))
    func `the day follows from what was done and when`(life: String) throws {
        let cells = life.split(separator: "|").map { $0.trimming { $0 == " " } }
        let received = try #require(Day(String(cells[1])))
        var letter = Letter(
            id: .init(high: 1, low: 1), kind: try #require(LetterKind(rawValue: String(cells[0]))),
            unit: .init(high: 2, low: 1), receivedOn: received)
        let acts = cells[2].split(separator: ",").map { $0.trimming { $0 == " " } }
        for (index, act) in acts.enumerated() {
            let deed = try deed(act, number: index)
            if cells[3] == "refused", index == acts.count - 1 {
                #expect(throws: Refusal.self) {
                    try letter.doing(deed, as: Role.allCases, by: clock, in: table)
                }
                return
            }
            letter = try letter.doing(deed, as: Role.allCases, by: clock, in: table)
        }
        let due = try letter.due(by: clock, in: table)?.due
        #expect((due?.description ?? "-") == String(cells[3]), "\(cells[4])")
    }

    /// "extend:complex 2022-09-21": the act, what it says, and its day.
    private func deed(_ text: Substring, number: Int) throws -> Letter.Deed {
        let words = text.split(separator: " ")
        let name = words[0].split(separator: ":").map(String.init)
        let said = name.count == 2 ? name[1] : nil
        return Letter.Deed(
            try #require(table.act(name[0])), on: try #require(Day(String(words[1]))),
            kind: said.flatMap(LetterKind.init), unit: .init(high: 3, low: UInt64(number)), variant: said)
    }
}

extension Substring {
    fileprivate func trimming(_ isBlank: (Character) -> Bool) -> Substring {
        let rest = drop(while: isBlank)
        return rest[..<(rest.lastIndex { !isBlank($0) }.map(rest.index(after:)) ?? rest.startIndex)]
    }
}
