import Civics

/// The day on which something was entered, told where it is another than the day that was typed.
struct EntryDay {
    let day: Day
    let enteredOn: Day?

    init(of day: Day, enteredAt instant: Instant?) {
        self.day = day
        enteredOn = instant?.day
    }

    /// "ghi ngày 12/8/2022".
    var words: Phrase? {
        guard let enteredOn, enteredOn != day else { return nil }
        return Phrase(
            "ghi ngày \(Format.day(enteredOn, .vietnamese))", "entered on \(Format.day(enteredOn, .english))")
    }

    /// The same in brackets, after the day itself.
    func view(_ language: Language) -> Markup {
        words.map { " <span class=\"muted\">(\($0, language))</span>" } ?? .empty
    }
}
