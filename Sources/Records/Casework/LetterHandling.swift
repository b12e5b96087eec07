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
        case "decide": outcome = details["outcome"]
        case "withdraw": isWithdrawn = true
        default: break
        }
    }
}

extension LetterStore {
    /// How letters were handled, for their lines in the register.
    package static func handling(of letters: [Letter.ID], in reading: Reading) throws -> [Letter.ID:
        LetterHandling]
    {
        var all: [Letter.ID: LetterHandling] = [:]
        let decoder = JSONDecoder()
        for start in stride(from: 0, to: letters.count, by: 500) {
            let part = letters[start..<min(start + 500, letters.count)]
            try reading.connection.forEach(
                """
                SELECT letter, act, on_day, details FROM letter_step WHERE letter IN (\(list: part))
                ORDER BY letter, number
                """
            ) { row in
                let details = try decoder.decode([String: String].self, from: Data(try row.text(3).utf8))
                all[try row.value(0), default: LetterHandling()].take(
                    try row.text(1), on: try row.value(2), details)
            }
            try reading.connection.forEach(
                """
                SELECT letter, due FROM letter_stage
                WHERE letter IN (\(list: part)) AND stage = 'settlement' AND due IS NOT NULL
                ORDER BY letter, position
                """
            ) { all[try $0.value(0), default: LetterHandling()].settleBy = try $0.value(1) }
            try reading.connection.forEach(
                """
                SELECT k.letter, k.other, a.number, a.register_year, b.number, b.register_year
                FROM letter_likeness k JOIN letter a ON a.id = k.letter JOIN letter b ON b.id = k.other
                WHERE k.is_same = 1 AND a.kind <> 'denunciation' AND b.kind <> 'denunciation'
                    AND (k.letter IN (\(list: part)) OR k.other IN (\(list: part)))
                ORDER BY k.letter, k.other
                """
            ) { row in
                let first = LetterRecord.Number(try row.value(2), of: try row.value(3))
                let second = LetterRecord.Number(try row.value(4), of: try row.value(5))
                all[try row.value(0), default: LetterHandling()].sameAs.append(second.description)
                all[try row.value(1), default: LetterHandling()].sameAs.append(first.description)
            }
        }
        return all
    }
}
