import Civics
import Storage

/// The record a promise was made on, as offices call it.
package enum PromiseRecord: Equatable, Sendable {
    /// Its place in the register of receptions.
    case visit(number: Int, year: Int)
    /// Its place in the register of letters; nothing of one that denounces.
    case letter(LetterRecord.Number?)
    case dialogue(on: Day)
    /// The number and day of minutes on paper.
    case paper(String)
}

extension PromiseStore {
    /// What these promises were made on, by their origins; nothing of a record that is not kept here.
    package static func records(of origins: some Sequence<PromiseOrigin>, in reading: Reading) throws
        -> [PromiseOrigin: PromiseRecord]
    {
        var found: [PromiseOrigin: PromiseRecord] = [:]
        let all = Dictionary(grouping: Set(origins), by: \.noun)
        func note(
            _ noun: PromiseOrigin.Noun, _ query: (Set<String>) -> SQLFragment,
            _ read: (any Row) throws -> PromiseRecord
        )
            throws
        {
            let bySubject = Dictionary(grouping: all[noun] ?? [], by: \.subject)
            guard !bySubject.isEmpty else { return }
            try reading.connection.forEach(query(Set(bySubject.keys))) { row in
                let record = try read(row)
                for origin in bySubject[try row.text(0)] ?? [] { found[origin] = record }
            }
        }
        try note(
            .visit, { "SELECT id, number, year FROM visit WHERE id IN (\(list: $0)) ORDER BY id" }
        ) { .visit(number: try $0.value(1), year: try $0.value(2)) }
        try note(
            .letter,
            { "SELECT id, number, register_year, kind FROM letter WHERE id IN (\(list: $0)) ORDER BY id" }
        ) { row in
            let kind: LetterKind = try row.value(3)
            return .letter(
                kind == .denunciation ? nil : LetterRecord.Number(try row.value(1), of: try row.value(2)))
        }
        try note(
            .dialogueQuestion,
            {
                """
                SELECT q.id, d.day FROM dialogue_question q JOIN dialogue d ON d.id = q.dialogue
                WHERE q.id IN (\(list: $0)) ORDER BY q.id
                """
            }
        ) { .dialogue(on: try $0.value(1)) }
        for origin in all.values.joined() where origin.noun.isOnPaper {
            found[origin] = .paper(origin.subject)
        }
        return found
    }
}
