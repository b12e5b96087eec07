import Civics
import Storage

extension LetterStore {
    /// The letters that a letter was split into; of a joined one, the letter it was joined to. Nothing of others.
    package func kin(of record: LetterRecord, in reading: Reading) throws -> [LetterRecord] {
        let ids: [Letter.ID]
        switch record.letter.state {
        case "split":
            ids = try reading.connection.values(
                "SELECT id FROM letter WHERE split_from = \(record.id) ORDER BY id LIMIT 20")
        case "joined": ids = try last(of: record, in: reading).map { [$0] } ?? []
        default: ids = []
        }
        // What became a denunciation since is told to its own sender alone.
        return try ids.map { try self.record($0, in: reading) }
            .filter { record.letter.state == "split" || $0.letter.kind != .denunciation }
    }

    /// Where a chain of joined letters ends: what became of a letter is read there. A letter is joined only to one that is
    /// open, so that no chain closes on itself; the bound guards against records that somebody else wrote.
    private func last(of record: LetterRecord, in reading: Reading) throws -> Letter.ID? {
        var last = record.parent
        for _ in 1...50 {
            let next: Letter.ID? = try last.flatMap {
                try reading.connection.value(
                    "SELECT parent FROM letter WHERE id = \($0) AND state = 'joined' AND parent IS NOT NULL")
            }
            guard let next else { break }
            last = next
        }
        return last
    }
}
