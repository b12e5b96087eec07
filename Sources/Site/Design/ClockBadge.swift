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
    /// In few words, for a line of a long list.
    var isBrief = false

    init(
        due: Day, today: Day, doneOn: Day? = nil, working: [Phrase] = [], doubts: [Phrase] = [],
        in calendar: WorkingCalendar? = nil, isBrief: Bool = false
    ) {
        self.due = due
        self.today = today
        self.doneOn = doneOn
        self.working = working
        self.doubts = doubts
        self.calendar = calendar
        self.isBrief = isBrief
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

    func words(_ language: Language) -> String {
        if let doneOn {
            let late = due.days(until: doneOn)
            guard late > 0 else { return language("Xong đúng hạn", "Done in time") }
            let days = Format.days(late, language)
            return language("Xong, trễ \(days)", "Done, \(days) late")
        }
        let left = today.days(until: due)
        guard left != 0 else { return language("Hạn hôm nay", "Due today") }
        let days = Format.days(abs(left), language)
        let working = workingWords(language)
        guard left < 0 else { return language("Còn \(days)\(working)", "\(days) left\(working)") }
        return isBrief
            ? language("Quá \(days)\(working)", "\(days) over\(working)")
            : language("Quá hạn \(days)\(working)", "\(days) overdue\(working)")
    }

    private func workingWords(_ language: Language) -> String {
        guard let calendar else { return "" }
        let days = calendar.workingDays(after: min(today, due), through: max(today, due))
        guard !isBrief else { return language(" (\(days) làm việc)", " (\(days) working)") }
        return " (\(Format.workingDays(days, language)))"
    }

    func view(_ language: Language) -> Markup {
        let mark = StatusMark(kind, Phrase(name: words(language))).view(language)
        guard !working.isEmpty || !doubts.isEmpty else { return "<span class=\"clock\">\(mark)</span>" }
        return """
            <details class="clock"><summary>\(mark) <span class="clock-why">\(Phrase("vì sao?", "why?"), language)</span></summary>
            <div class="clock-working"><p>\(Phrase("Hạn", "Due"), language): <strong>\(due, language)</strong></p>
            \(when: !working.isEmpty, "<ol>\(working.markup { "<li>\($0, language)</li>" })</ol>")
            \(doubts.markup { UnsureMark($0).view(language) })</div></details>
            """
    }
}
