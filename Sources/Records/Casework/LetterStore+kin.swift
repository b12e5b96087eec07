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
        case "joined": ids = record.parent.map { [$0] } ?? []
        default: ids = []
        }
        // What became a denunciation since is told to its own sender alone.
        return try ids.map { try self.record($0, in: reading) }
            .filter { record.letter.state == "split" || $0.letter.kind != .denunciation }
    }
}
