import Civics
import Records

/// Something to be done besides a letter's stages, as it stands on the letter's page.
struct LetterDutyLine: Sendable {
    let owed: OwedLetterDuty
    let clock: LetterClock

    static func all(of letter: Letter, _ letters: LetterStore, _ reading: Reading) throws -> [LetterDutyLine]
    {
        // What was found to be of another kind since owes only what was done already.
        try letters.duties(of: letter.id, in: reading)
            .filter { $0.done != nil || $0.duty.kind == letter.kind }
            .map { LetterDutyLine(owed: $0, clock: try letters.clock(of: $0, in: reading)) }
    }

    /// - Parameter mayEnter: whether the reader may enter it as done.
    func view(mayEnter: Bool, _ reader: Reader) -> Markup {
        let language = reader.language
        var badge = ClockBadge(clock, today: reader.today)
        badge.doneOn = owed.done?.on
        return """
            <li><p><strong>\(owed.duty.name, language)</strong>: \(Phrase("hạn", "due"), language) \(owed.due, language) \
            <span class="muted">(\(clock.reading.citation, language))</span></p>
            \(badge.view(language))\(clock.change(language))
            \(done(language))\(when: mayEnter && owed.done == nil, "<p class=\"no-print\">\(ActionLink(Phrase("Ghi đã làm xong", "Enter as done"), .letterDuty(owed), .quiet).view(language))</p>")</li>
            """
    }

    private func done(_ language: Language) -> Markup {
        guard let done = owed.done else { return .empty }
        return """
            <p>\(Phrase("Đã làm ngày", "Done on"), language) \(done.on, language)\(EntryDay(of: done.on, enteredAt: done.at).view(language)): \(done.how) <span class="muted">(\(done.by))</span></p>
            """
    }
}
