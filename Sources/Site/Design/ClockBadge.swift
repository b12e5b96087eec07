import Civics

/// A due day as the reader needs it: how long is left, and, opened, why that day.
struct ClockBadge {
    let due: Day
    let today: Day
    /// The day it was done; nothing while it is open.
    var doneOn: Day?
    /// How the day was reckoned, step by step, with articles.
    var working: [Phrase] = []
    /// Why the reading of the law is not certain.
    var doubts: [Phrase] = []
    /// Where it is given, days left and days overdue are told in working days too.
    var calendar: WorkingCalendar?

    init(
        due: Day, today: Day, doneOn: Day? = nil, working: [Phrase] = [], doubts: [Phrase] = [],
        in calendar: WorkingCalendar? = nil
    ) {
        self.due = due
        self.today = today
        self.doneOn = doneOn
        self.working = working
        self.doubts = doubts
        self.calendar = calendar
    }

    /// Within this many days an open clock is said to be due soon.
    private static let soonDays = 3

    var kind: StatusMark.Kind {
        switch doneOn {
        case let doneOn?: doneOn <= due ? .done : .late
        case nil where today > due: .late
        case nil where today.days(until: due) <= Self.soonDays: .soon
        case nil: .upcoming
        }
    }

    var words: Phrase {
        if let doneOn {
            let late = due.days(until: doneOn)
            return late <= 0
                ? Phrase("Xong đúng hạn", "Done in time")
                : Phrase(
                    "Xong, trễ \(Format.days(late, .vietnamese))", "Done, \(Format.days(late, .english)) late"
                )
        }
        let left = today.days(until: due)
        switch left {
        case 0: return Phrase("Hạn hôm nay", "Due today")
        case 1...:
            let working = workingWords { $0.workingDays(after: today, through: due) }
            return Phrase(
                "Còn \(Format.days(left, .vietnamese))\(working.vietnamese)",
                "\(Format.days(left, .english)) left\(working.english)")
        default:
            let working = workingWords { $0.workingDays(after: due, through: today) }
            return Phrase(
                "Quá hạn \(Format.days(-left, .vietnamese))\(working.vietnamese)",
                "\(Format.days(-left, .english)) overdue\(working.english)")
        }
    }

    private func workingWords(_ count: (WorkingCalendar) -> Int) -> Phrase {
        guard let calendar else { return Phrase(name: "") }
        let days = count(calendar)
        return Phrase(
            " (\(Format.workingDays(days, .vietnamese)))", " (\(Format.workingDays(days, .english)))")
    }

    func view(_ language: Language) -> Markup {
        let mark = StatusMark(kind, words).view(language)
        guard !working.isEmpty || !doubts.isEmpty else { return "<span class=\"clock\">\(mark)</span>" }
        return """
            <details class="clock"><summary>\(mark) <span class="clock-why">\(Phrase("vì sao?", "why?"), language)</span></summary>
            <div class="clock-working"><p>\(Phrase("Hạn", "Due"), language): <strong>\(due, language)</strong></p>
            \(when: !working.isEmpty, "<ol>\(working.markup { "<li>\($0, language)</li>" })</ol>")
            \(doubts.markup { UnsureMark($0).view(language) })</div></details>
            """
    }
}
