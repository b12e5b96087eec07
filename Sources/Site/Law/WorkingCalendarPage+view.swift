import Civics

extension WorkingCalendarPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(Self.lead, language)</p>
            \(when: isComputed, Notice(.note, Self.computed[language]).view(language))
            <nav class="years no-print" aria-label="\(Phrase("Năm khác", "Other years"), language)"><ul>
            \(when: years.contains(year - 1), "<li><a href=\"\(Address.workingCalendar(year - 1))\">\(year - 1)</a></li>")
            \(when: years.contains(year + 1), "<li><a href=\"\(Address.workingCalendar(year + 1))\">\(year + 1)</a></li>")
            </ul></nav>
            \(Table(
                Phrase("Ngày nghỉ và ngày làm bù", "Days off and days worked in return")[language],
                columns: [
                    .init(Phrase("Ngày", "Day")[language]), .init(Phrase("Vì sao", "Why")[language]),
                    .init(Phrase("Căn cứ", "Basis")[language]),
                ],
                rows: exceptions.map { day in
                    [
                        "\(Format.dayOfWeek(day.day, language))",
                        """
                        \(day.why, language)\(when: day.isComputed, " <span class=\"muted\">(\(Phrase("tính theo quy tắc", "computed"), language))</span>")\
                        \(when: day.isUnsure, " \(StatusMark(.unsure).view(language))")
                        """,
                        "\(day.article, language)",
                    ]
                }).view)
            <div class="year">\(months.markup { month($0, language) })</div>
            <p class="muted">\(Phrase("Bản lịch", "Calendar"), language): <code>\(version)</code></p>
            """
    }

    private func month(_ month: Month, _ language: Language) -> Markup {
        """
        <table class="month"><caption>\(Phrase("Tháng \(month.number)", Self.englishMonths[month.number - 1]), language) \
        <span class="muted">(\(Format.workingDays(month.workingDays, language)))</span></caption>
        <thead><tr>\(Weekday.allCases.markup { day in
            "<th scope=\"col\"><abbr title=\"\(Format.weekday(day), language)\">\(Self.short[day.rawValue - 1], language)</abbr></th>"
        })</tr></thead>
        <tbody>\(month.weeks.markup { week in "<tr>\(week.markup { cell($0, language) })</tr>" })</tbody></table>
        """
    }

    private func cell(_ cell: Cell?, _ language: Language) -> Markup {
        guard let cell else { return "<td></td>" }
        let mark: (StaticString, Phrase)? =
            switch cell.kind {
            case .working, .weeklyRest: nil
            case .holiday: ("L", Phrase("nghỉ lễ", "holiday"))
            case .compensatory: ("B", Phrase("nghỉ bù", "compensatory"))
            case .swapOff: ("H", Phrase("nghỉ hoán đổi", "swapped off"))
            case .swapWork: ("+", Phrase("làm bù", "worked in return"))
            }
        return """
            <td class="\(cell.kind.isWorking ? "worked" : "off")">\(cell.day.dayOfMonth)\
            \(when: mark != nil, "<abbr title=\"\(mark?.1 ?? Phrase(name: ""), language)\">\(mark?.0.description ?? "")</abbr>")</td>
            """
    }

    private static let short = [
        Phrase("T2", "Mo"), Phrase("T3", "Tu"), Phrase("T4", "We"), Phrase("T5", "Th"), Phrase("T6", "Fr"),
        Phrase("T7", "Sa"), Phrase("CN", "Su"),
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let lead = Phrase(
        "Ngày cơ quan nhà nước làm việc và nghỉ; thời hạn tính bằng ngày làm việc theo lịch này.",
        "The days on which state offices work; periods in working days are counted by it.")
    private static let computed = Phrase(
        "Năm này chưa có thông báo đầy đủ: ngày nghỉ được tính theo Bộ luật Lao động và âm lịch, có thể khác với thông báo sau này.",
        "Not all days of this year have been announced: they are computed from the Labour Code and the lunar calendar, and what is announced later may differ."
    )
}
