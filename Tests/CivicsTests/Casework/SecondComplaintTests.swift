import Testing

@testable import Civics

/// Until when a complaint may go to the next level, and from what that is counted.
@Suite struct SecondComplaintTests {
    /// acts | today | start | last. "-" is no way there.
    static let lives = """
        classify 2022-08-15, accept 2022-08-22 | 2022-09-21 | - | -
        classify 2022-08-15, accept 2022-08-22 | 2022-09-22 | undecided 2022-09-21 | 2022-10-21
        classify 2022-08-15, accept 2022-08-22, assign 2022-08-23 | 2022-12-01 | undecided 2022-09-21 | 2022-10-21
        classify 2022-08-15, accept 2022-08-22, extend:complex 2022-09-01 | 2022-10-06 | - | -
        classify 2022-08-15, accept 2022-08-22, extend:complex 2022-09-01 | 2022-10-07 | undecided 2022-10-06 | 2022-11-07
        classify 2022-08-15, accept:remote 2022-08-22 | 2022-10-07 | undecided 2022-10-06 | 2022-11-21
        classify 2022-08-15, accept:remote 2022-08-22, extend:remote_complex 2022-09-01 | 2022-10-24 | undecided 2022-10-21 | 2022-12-05
        classify 2022-08-15 | 2022-12-01 | - | -
        classify 2022-08-15, accept 2022-08-22, decide 2022-08-31 | 2022-09-01 | decided 2022-08-31 | 2022-09-30
        classify 2022-08-15, accept 2022-08-22, decide 2022-08-31, send 2022-09-05 | 2022-09-06 | sent 2022-09-05 | 2022-10-05
        classify 2022-08-15, accept:remote 2022-08-22, decide 2022-08-31, send 2022-09-05 | 2022-09-06 | sent 2022-09-05 | 2022-10-20
        classify 2022-08-15, accept 2022-08-22, decide 2022-08-31, close 2022-09-05 | 2022-09-06 | sent 2022-09-05 | 2022-10-05
        classify 2022-08-15, accept 2022-08-22, decide 2022-08-31, complain_again 2022-09-05 | 2022-12-01 | - | -
        classify 2022-08-15, accept 2022-08-22, complain_again 2022-09-22, classify 2022-09-23, accept 2022-09-26 | 2023-02-01 | - | -
        """

    let table: LetterTable
    let clock: DueClock

    init() throws {
        let law = try Law.load()
        table = try LetterTable.load(checkedAgainst: law)
        clock = DueClock(law: law)
    }

    @Test(arguments: lives.split(separator: "\n").map(String.init))
    func `the last day follows from the decision, or from the end of the time without one`(life: String)
        throws
    {
        let cells = life.split(separator: "|").map { cell in
            cell.split(separator: " ").joined(separator: " ")
        }
        var letter = Letter(
            id: .init(high: 1, low: 1), kind: .complaint, unit: .init(high: 2, low: 1),
            receivedOn: Day("2022-08-12")!)
        var days: [String: Day] = [:]
        for text in cells[0].split(separator: ",") {
            let words = text.split(separator: " ").map(String.init)
            let name = words[0].split(separator: ":").map(String.init)
            let day = try #require(Day(words[1]))
            days[name[0]] = day
            letter = try letter.doing(
                Letter.Deed(
                    try #require(table.act(name[0])), on: day, unit: .init(high: 3, low: 1),
                    variant: name.count == 2 ? name[1] : nil), as: Role.allCases, by: clock, in: table)
        }
        let way = try letter.secondComplaint(
            decidedOn: days["decide"], sentOn: days["send"],
            settleBy: letter.running?.stage == .settlement ? letter.due(by: clock, in: table)?.due : nil,
            on: try #require(Day(cells[1])), by: clock)
        let start =
            switch way?.start {
            case .sent(let day): "sent \(day)"
            case .decided(let day): "decided \(day)"
            case .undecided(let day): "undecided \(day)"
            case nil: "-"
            }
        #expect(start == cells[2])
        #expect(way?.last.due.description ?? "-" == cells[3])
    }

    @Test(arguments: [LetterKind.petition, .denunciation])
    func `no other letter has such a way`(kind: LetterKind) throws {
        let letter = Letter(
            id: .init(high: 1, low: 1), kind: kind, state: "decided", unit: .init(high: 2, low: 1),
            receivedOn: Day("2022-08-12")!)
        #expect(
            try letter.secondComplaint(
                decidedOn: letter.receivedOn, sentOn: nil, settleBy: nil, on: Day("2022-08-15")!, by: clock)
                == nil)
    }
}
