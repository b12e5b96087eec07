import Civics
import Foundation
import Storage

/// What the register says of how a letter was handled: its classification, what became of it, and with what result.
package struct LetterHandling: Equatable, Sendable {
    package var field: LetterField?
    package var isEligible: Bool?
    package var whyNot = ""
    package var isOwn: Bool?
    package var competentBody = ""
    /// The key of the act that said what becomes of it: accepted, guided, passed on, returned, filed.
    package var act: String?
    package var acceptedOn: Day?
    /// The last day of the settlement, where the law sets one.
    package var settleBy: Day?
    /// The key of the finding, and whether it was withdrawn.
    package var outcome: String?
    package var isWithdrawn = false
    /// Who was charged with it.
    package var officer: String?
    /// Numbers of letters it was found to be the same as.
    package var sameAs: [String] = []

    package init() {}

    mutating func take(_ act: String, on day: Day, _ details: [String: String]) {
        switch act {
        case "classify":
            let finding = LetterFinding(details)
            (isEligible, isOwn) = (finding.isEligible, finding.isOwn)
            whyNot = details["eligibility_reason"] ?? ""
            competentBody = details["competent_body"] ?? ""
            field = details["field"].flatMap(LetterField.init)
        case "accept":
            self.act = act
            acceptedOn = day
        case "guide", "transfer", "transfer_outside", "return", "file", "refuse", "split", "join":
            self.act = act
        case "assign": officer = details["officer"] ?? officer
        case "decide": outcome = details["outcome"]
        case "withdraw": isWithdrawn = true
        default: break
        }
    }
}

extension LetterStore {
    /// How letters were handled while each unit had them, for the lines of the register, in the order given.
    package static func handling(of entries: [LetterEntry], in reading: Reading) throws -> [LetterHandling] {
        var all = entries.map { _ in LetterHandling() }
        let places = Dictionary(grouping: entries.indices) { entries[$0].letter }
        let letters = Array(places.keys)
        for start in stride(from: 0, to: letters.count, by: 500) {
            let part = Array(letters[start..<min(start + 500, letters.count)])
            try readSteps(of: part, entries, places, into: &all, reading)
            try readSettlements(of: part, places, into: &all, reading)
            try readLikeness(of: part, entries, places, into: &all, reading)
        }
        return all
    }

    private static func readSteps(
        of letters: [Letter.ID], _ entries: [LetterEntry], _ places: [Letter.ID: [Int]],
        into all: inout [LetterHandling], _ reading: Reading
    ) throws {
        let decoder = JSONDecoder()
        try reading.connection.forEach(
            """
            SELECT letter, act, on_day, details, number FROM letter_step WHERE letter IN (\(list: letters))
            ORDER BY letter, number
            """
        ) { row in
            let number: Int = try row.value(4)
            guard let place = places[try row.value(0)]?.first(where: { entries[$0].holds(step: number) })
            else { return }
            let details = try decoder.decode([String: String].self, from: Data(try row.text(3).utf8))
            all[place].take(try row.text(1), on: try row.value(2), details)
        }
    }

    private static func readSettlements(
        of letters: [Letter.ID], _ places: [Letter.ID: [Int]], into all: inout [LetterHandling],
        _ reading: Reading
    ) throws {
        try reading.connection.forEach(
            """
            SELECT letter, due, started_on FROM letter_stage
            WHERE letter IN (\(list: letters)) AND stage = 'settlement' AND due IS NOT NULL
            ORDER BY letter, position
            """
        ) { row in
            let started: Day = try row.value(2)
            // It began with the acceptance. What another unit accepted belongs to that unit's line.
            guard let place = places[try row.value(0)]?.last(where: { all[$0].acceptedOn == started })
            else { return }
            all[place].settleBy = try row.value(1)
        }
    }

    /// Numbers are those of the registers in which the letters stand now.
    private static func readLikeness(
        of letters: [Letter.ID], _ entries: [LetterEntry], _ places: [Letter.ID: [Int]],
        into all: inout [LetterHandling], _ reading: Reading
    ) throws {
        func note(_ number: LetterRecord.Number, for letter: Letter.ID) {
            guard let place = places[letter]?.first(where: { entries[$0].isLast }) else { return }
            all[place].sameAs.append(number.description)
        }
        try reading.connection.forEach(
            """
            SELECT k.letter, k.other, a.number, a.register_year, b.number, b.register_year
            FROM letter_likeness k JOIN letter a ON a.id = k.letter JOIN letter b ON b.id = k.other
            WHERE k.is_same = 1 AND a.kind <> 'denunciation' AND b.kind <> 'denunciation'
                AND (k.letter IN (\(list: letters)) OR k.other IN (\(list: letters)))
            ORDER BY k.letter, k.other
            """
        ) { row in
            note(LetterRecord.Number(try row.value(4), of: try row.value(5)), for: try row.value(0))
            note(LetterRecord.Number(try row.value(2), of: try row.value(3)), for: try row.value(1))
        }
    }
}
