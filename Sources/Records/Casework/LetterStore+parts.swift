import Civics
import Storage

/// The letters that a letter was split into (đơn tách). They have no receipt code of their own: that of the whole opens them.
extension LetterStore {
    /// Enters a letter as split from another. The papers go to it as well, unless the whole is sealed for what it or one of
    /// the parts denounces: then they stay there.
    func enter(
        _ part: Letter, splitFrom whole: LetterRecord, withPapers: Bool, in transaction: Transaction
    ) throws {
        try transaction.connection.execute(
            "UPDATE letter SET split_from = \(whole.id) WHERE id = \(part.id)")
        guard withPapers else { return }
        let papers = try Self.files(of: whole.id, in: transaction.reading).map { file, _ in
            KeptFile(digest: file.digest, name: file.name, type: file.type, sizeBytes: file.sizeBytes)
        }
        try add(papers, to: part, of: nil, by: "", in: transaction)
    }

    /// Whether the receipt code of `whole` opens the letter: it was split from it, or from one of its parts.
    package static func isPart(_ id: Letter.ID, of whole: Letter.ID, in reading: Reading) throws -> Bool {
        var part = id
        while let above: Letter.ID = try reading.connection.value(
            "SELECT split_from FROM letter WHERE id = \(part) AND split_from IS NOT NULL")
        {
            if above == whole { return true }
            part = above
        }
        return false
    }

    /// Nobody looks into a letter that was split for what is written to it.
    static let writtenToParts = Refusal(
        .conflict,
        Phrase(
            "Đơn đã được tách. Xin mở đơn về việc ông/bà muốn nói và gửi ở đó.",
            "The letter was split. Open the letter about the matter you mean, and send it there."),
        field: "text")
}
