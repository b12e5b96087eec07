import Civics
import Records

/// The queues of letters at a desk: overdue first, narrowed down as the officer asks, with filters kept by name.
struct LetterDeskPage: Page {
    let choice: LetterChoice
    let queues: [LetterChoice.Queue]
    let units: [Unit]
    let officers: [(id: Person.ID, name: String)]
    let lines: [LetterLine]
    let count: Int
    let lateCount: Int
    let filters: [SavedFilter]
    let today: Day
    let calendar: WorkingCalendar
    let mayReceive: Bool
    /// Whether the person may give several letters to an officer at once.
    let mayAssign: Bool
    let mayExport: Bool
    var form = Form.blank()

    var title: Phrase { Phrase("Đơn thư", "Letters") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Bàn làm việc", "Desk"), .desk)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="queue-head"><h1>\(title, language)</h1>
            <p>\(summary, language)</p>
            \(actions(language))</div>
            \(ErrorSummary(form).view(language))
            \(Tabs(Phrase("Hàng đợi", "Queues"), queues.map {
                Tabs.Tab($0.name, choice.address(in: $0), isCurrent: $0 == choice.queue)
            }).view(language))
            \(narrowing(language))
            \(when: lines.isEmpty, EmptyState(Phrase("Không có đơn nào ở hàng này.", "There is no letter in this queue.")).view(language), else: list(reader))
            \(Pager(page: choice.page, pages: pages, address: choice.address).view(language))
            \(saved(reader))
            """
    }

    private var pages: Int {
        max(1, (min(count, Self.mostCounted) + LetterChoice.perPage - 1) / LetterChoice.perPage)
    }

    private var summary: Phrase {
        let (all, late) = (Self.told(count), Self.told(lateCount))
        return Phrase(
            "\(all.vietnamese) đơn, \(late.vietnamese) đơn quá hạn.",
            "\(all.english) \(count == 1 ? "letter" : "letters"), \(late.english) overdue.")
    }

    private static func told(_ count: Int) -> Phrase {
        guard count > mostCounted else {
            return Phrase(Format.number(count, .vietnamese), Format.number(count, .english))
        }
        return Phrase(
            "hơn \(Format.number(mostCounted, .vietnamese))",
            "more than \(Format.number(mostCounted, .english))")
    }

    private func actions(_ language: Language) -> Markup {
        var links: [ActionLink] = []
        if mayReceive {
            links.append(ActionLink(Phrase("Nhận đơn", "Take a letter in"), .letterCounter))
        }
        if mayExport {
            links.append(
                ActionLink(Phrase("Sổ theo dõi đơn", "Register of letters"), .letterRegister, .quiet))
        }
        return "<p class=\"actions\">\(links.markup(separator: " ") { $0.view(language) })</p>"
    }

    private func list(_ reader: Reader) -> Markup {
        let language = reader.language
        let table = LetterTableView(
            caption: title[language], lines: lines, today: today, calendar: calendar,
            namesUnits: lines.contains { $0.unit != lines[0].unit }, isChosenFrom: mayAssign
        ).view(language)
        let queue: Markup = "<div class=\"queue\">\(table)</div>"
        guard mayAssign else { return queue }
        let officer = FormField(
            "officer", LetterActField.Label.officer,
            .select([.init("", "–")] + officers.map { .init($0.id.description, $0.name) }))
        return SealedForm(
            to: .letterAssignment,
            """
            <input type="hidden" name="back" value="\(choice.query)">\(queue)
            <div class="one-line">\(officer.view(form, language))\
            <p class="actions">\(Button(Phrase("Giao các đơn đã chọn", "Give the chosen letters"), .quiet).view(language))</p></div>
            """
        ).view(reader)
    }

    private func narrowing(_ language: Language) -> Markup {
        let form = Form.blank([
            ("don-vi", choice.unit?.code ?? ""), ("loai", choice.kind?.rawValue ?? ""),
            ("tinh-trang", choice.state ?? ""), ("can-bo", choice.officer?.description ?? ""),
            ("q", choice.words),
        ])
        let choices = LetterFilterChoices.of(language)
        let all = FormField.Choice("", Phrase("Tất cả", "All")[language])
        var fields = [
            FormField(
                "q", Phrase("Người gửi, nội dung, số đến", "Sender, subject or number"),
                .line(type: "search"),
                isRequired: false),
            FormField("loai", Phrase("Loại đơn", "Kind"), .list(choices.kinds), isRequired: false),
            FormField("tinh-trang", Phrase("Tình trạng", "State"), .list(choices.states), isRequired: false),
        ]
        if units.count > 1 {
            fields.append(
                FormField(
                    "don-vi", Phrase("Đơn vị", "Unit"),
                    .select([all] + units.map { .init($0.code, $0.name) }), isRequired: false))
        }
        if !officers.isEmpty {
            fields.append(
                FormField(
                    "can-bo", Phrase("Người xử lý", "Officer"),
                    .select([all] + officers.map { .init($0.id.description, $0.name) }), isRequired: false))
        }
        return """
            <form class="narrowing" method="get" action="\(Address.letterDesk)" role="search">
            <input type="hidden" name="hang" value="\(choice.queue.rawValue)">
            <div class="narrowing-line">\(fields.markup { $0.view(form, language) })
            <label class="choice"><input type="checkbox" name="tre" value="1"\(attribute: "checked", when: choice.isLate)>\
            <span>\(Phrase("Chỉ đơn quá hạn", "Overdue only"), language)</span></label>
            <p class="actions"><button class="button button-quiet">\(Phrase("Lọc", "Show"), language)</button></p></div>
            </form>
            """
    }

    private func saved(_ reader: Reader) -> Markup {
        let language = reader.language
        let name = FormField(
            "filter-name", Phrase("Lưu bộ lọc này với tên", "Keep this filter as"), isRequired: false)
        return """
            <section class="saved-filters no-print" aria-labelledby="bo-loc"><h2 id="bo-loc">\(Phrase("Bộ lọc đã lưu", "Kept filters"), language)</h2>
            \(when: !filters.isEmpty, """
                <ul>\(filters.markup { filter in
                    """
                    <li><a href="\(Address.letterDesk.path)?\(filter.query)">\(filter.name)</a> \
                    \(SealedForm(to: .letterFilters, """
                        <input type="hidden" name="remove" value="\(filter.id)">\
                        <button class="button-link">\(Phrase("Bỏ", "Remove"), language)<span class="unseen"> \(filter.name)</span></button>
                        """).view(reader))</li>
                    """
                })</ul>
                """)
            \(SealedForm(to: .letterFilters, """
                <input type="hidden" name="query" value="\(choice.query)">
                <div class="one-line">\(name.view(form, language))\(Button(Phrase("Lưu", "Keep"), .quiet).view(language))</div>
                """).view(reader))
            </section>
            """
    }
}
