import Civics

extension ReceptionListPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(Self.lead, language)</p>
            \(narrowing(language))
            \(Tabs(Phrase("Cách xem", "Views"), [
                .init(Phrase("\(listedDays) ngày tới", "Next \(listedDays) days"), address, isCurrent: month == nil),
                .init(Phrase("Theo tháng", "By month"), monthAddress(month ?? CalendarMonth(today)), isCurrent: month != nil),
            ]).view(language))
            \(month.map { table($0, language) } ?? list(language))
            <p class="no-print"><a href="\(Address.receptionCalendar.adding("don-vi", unit?.code))">\(Phrase(
                "Thêm vào lịch trên điện thoại (iCalendar)", "Add to the calendar of your phone (iCalendar)"), language)</a></p>
            <h2>\(Phrase("Đến thế nào?", "How does one come?"), language)</h2>
            <ul>\(Self.ways.markup { "<li>\($0, language)</li>" })</ul>
            """
    }

    private func narrowing(_ language: Language) -> Markup {
        """
        <form class="search" method="get" action="\(Address.receptions)"><label for="don-vi">\(Phrase("Đơn vị", "Unit"), language)</label>
        <div class="search-line"><select id="don-vi" name="don-vi"><option value="">\(Phrase("Mọi đơn vị", "All units"), language)</option>\
        \(units.markup { choice in
            "<option value=\"\(choice.code)\"\(attribute: "selected", when: choice.id == unit?.id)>\(choice.name)</option>"
        })</select>
        \(when: month != nil, "<input type=\"hidden\" name=\"dang\" value=\"thang\"><input type=\"hidden\" name=\"thang\" value=\"\(month?.description ?? "")\">")\
        <button class="button">\(Phrase("Xem", "Show"), language)</button></div></form>
        """
    }

    private func list(_ language: Language) -> Markup {
        guard !lines.isEmpty else { return none(language) }
        let columns = [
            Phrase("Khi nào", "When"), Phrase("Đơn vị", "Unit"), Phrase("Ai tiếp", "Who receives"),
            Phrase("Nơi tiếp", "Where"), Phrase("Tình trạng", "State"),
        ].map { Table.Column($0[language]) }
        let name = Phrase("Các buổi tiếp công dân", "Receptions")
        return Table(
            name[language], columns: columns, rows: lines.map { row($0, language) }, hidesCaption: true
        ).view
    }

    private func row(_ line: Line, _ language: Language) -> [Markup] {
        let session = line.session
        let left = max(0, session.capacity - line.taken)
        let state: Markup
        if session.isComing, !session.isOver(at: now) {
            state =
                left > 0
                ? """
                <a href="\(Address.reception(session.id))">\(Phrase("Đặt lượt", "Book a turn"), language)\
                <span class="unseen"> – \(session.moment(language)), \(line.unitName)</span></a> \
                <span class="muted">(\(Phrase("còn \(left) lượt", left == 1 ? "1 turn left" : "\(left) turns left"), language))</span>
                """ : "\(Phrase("Hết lượt đặt trước", "No turns left to book"), language)"
        } else {
            state = session.publicMark(at: now).view(language)
        }
        return [
            "<a href=\"\(Address.reception(session.id))\">\(session.moment(language))</a>",
            line.unit.map { "<a href=\"\(Address.unit($0.code))\">\(line.unitName)</a>" }
                ?? "\(line.unitName)",
            "\(session.receiver)",
            "\(session.place)\(when: session.mode == .online, " (\(session.mode.name, language))")", state,
        ]
    }

    /// A week a row; on a day those who receive, each a link.
    private func table(_ month: CalendarMonth, _ language: Language) -> Markup {
        let first = month.first.adding(days: 1 - month.first.weekday.rawValue)
        let weeks = stride(from: 0, through: first.days(until: month.last), by: 7).map { start in
            (0..<7).map { first.adding(days: start + $0) }
        }
        let byDay = Dictionary(grouping: lines, by: \.session.day)
        let before = CalendarMonth(month.first.adding(days: -1))
        return """
            <nav class="pager" aria-label="\(Phrase("Các tháng", "Months"), language)">
            <a rel="prev" href="\(monthAddress(before))">\(Phrase("Tháng trước", "Month before"), language)</a>
            <span>\(Phrase("Tháng \(month.month)/\(month.year)", "\(month.month)/\(month.year)"), language)</span>
            <a rel="next" href="\(monthAddress(month.next))">\(Phrase("Tháng sau", "Month after"), language)</a></nav>
            <table class="month reception-month"><caption class="unseen">\(Phrase("Lịch tháng \(month.month)/\(month.year)", "Calendar of \(month.month)/\(month.year)"), language)</caption>
            <thead><tr>\(Weekday.allCases.markup { "<th scope=\"col\">\(Format.weekday($0), language)</th>" })</tr></thead>
            <tbody>\(weeks.markup { week in
                "<tr>\(week.markup { cell($0, in: month, byDay[$0] ?? [], language) })</tr>\n"
            })</tbody></table>
            \(when: lines.isEmpty, none(language))
            """
    }

    private func cell(_ day: Day, in month: CalendarMonth, _ lines: [Line], _ language: Language) -> Markup {
        guard CalendarMonth(day) == month else { return "<td class=\"off\"></td>" }
        return """
            <td class="\(day.weekday.rawValue > 5 ? "off" : "worked")\(when: day == today, " today")\(when: !lines.isEmpty, " has-reception")">\
            <span class="month-day">\(day.dayOfMonth)</span>\
            <span class="month-date">\(Format.dayOfWeek(day, language))</span>\(when: !lines.isEmpty, """
                <ul>\(lines.markup { line in
                    """
                    <li><a href="\(Address.reception(line.session.id))">\(line.session.hours.words) \(line.unitName)</a>\
                    \(when: !line.session.isComing || line.session.isOver(at: now), " \(line.session.publicMark(at: now).view(language))")</li>
                    """
                })</ul>
                """)</td>
            """
    }

    private func none(_ language: Language) -> Markup {
        EmptyState(
            Phrase(
                "Chưa có buổi tiếp nào được công bố trong thời gian này. Bộ phận tiếp công dân vẫn nhận vào giờ làm việc hằng ngày.",
                "No reception has been announced for these days. The reception office is open in working hours all the same."
            )
        ).view(language)
    }

    private static let lead = Phrase(
        "Ngày người đứng đầu trực tiếp gặp và nghe dân. Ai cũng đến được, không cần giấy mời; đặt lượt trước thì đỡ phải chờ.",
        "The days on which heads meet people and listen. Anybody may come without invitation; who books a turn waits less."
    )
    private static let ways: [Phrase] = [
        Phrase(
            "Chọn một buổi, bấm “Đặt lượt”, ghi tên và việc cần gặp. Không cần tài khoản.",
            "Choose a reception, book a turn, give your name and what it is about. No account is needed."),
        Phrase(
            "Giữ mã biên nhận để xem còn bao nhiêu người trước mình, hoặc để huỷ.",
            "Keep the receipt code to see how many are before you, or to cancel."),
        Phrase(
            "Không đặt trước vẫn đến được: bộ phận tiếp công dân ghi lượt tại chỗ.",
            "Without booking, simply come: you are put into the line there."),
    ]
}
