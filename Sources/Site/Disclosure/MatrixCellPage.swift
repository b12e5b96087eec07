import Civics
import Records

/// One cell of the board: the duties and postings behind it, each with the way to its evidence.
struct MatrixCellPage: Page {
    let unit: Unit
    let item: DisclosureItem
    let choice: MatrixChoice
    let duties: [OwedDuty]
    let answers: [Obligation.ID: [PostingSummary]]
    let unprompted: [PostingSummary]
    let nothing: [NothingArose]
    let today: Day
    let soonUntil: Day

    init(
        _ unit: Unit, _ item: DisclosureItem, _ choice: MatrixChoice, _ disclosure: DisclosureParts,
        _ reading: Reading
    ) throws {
        let (first, last) = (choice.first.first, choice.last.last)
        self.unit = unit
        self.item = item
        self.choice = choice
        duties = try ObligationStore.duties(of: unit.id, item: item.id, from: first, to: last, in: reading)
        answers = try PostingStore.answering(duties.map(\.id), in: reading)
        unprompted = try PostingStore.unprompted(
            of: unit.id, item: item.id, from: first, to: last, in: reading)
        nothing = try ObligationStore.wordsThatNothingArose(of: unit.id, from: first, to: last, in: reading)
            .filter { $0.item == item.id }
        today = reading.today
        soonUntil = try disclosure.clocks.clock(in: reading).soonUntil(from: reading.today)
    }

    var title: Phrase { Phrase("\(unit.name): \(item.code)", "\(unit.name): \(item.code)") }
    var shape: PageShape { .dense }

    var trail: [Crumb] {
        [
            Crumb(Phrase("Bảng theo dõi công khai", "Disclosure board"), choice.adding(to: .matrix)),
            Crumb(Phrase(name: unit.name), choice.adding(to: .matrixRow(unit.code))),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(unit.name): \(item.name, language)</h1>
            <p class="lead">\(item.citation, language), \(choice.words, language).</p>
            \(when: item.isUnsure, UnsureMark(Phrase(
                "Hình thức hoặc thời hạn chưa được đối chiếu với văn bản gốc.",
                "The form or the time has not been checked against the official text.")).view(language))
            \(dutyTable(language))
            \(postings(language))
            \(nothing.markup { word in
                """
                <p>\(DutyState.nothingArose.mark.view(language)) \(Format.days(word.period, language)) <span class="muted">– \(word.by), \(word.at.day, language)</span></p>
                """
            })
            \(when: duties.isEmpty && unprompted.isEmpty && nothing.isEmpty, EmptyState(silence).view(language))
            """
    }

    private var silence: Phrase {
        item.isStanding
            ? Phrase("Không có bản nào đang niêm yết trong những ngày này.", "Nothing hung in these days.")
            : Phrase(
                "Đơn vị chưa báo gì: không có văn bản, không có niêm yết, cũng chưa báo “không phát sinh”.",
                "The unit has reported nothing: no document, no posting, and no word that nothing arose.")
    }

    private func dutyTable(_ language: Language) -> Markup {
        guard !duties.isEmpty else { return .empty }
        let columns = [
            Phrase("Văn bản", "Document"), Phrase("Hạn", "Due"), Phrase("Tình trạng", "State"),
            Phrase("Minh chứng", "Evidence"),
        ]
        let rows: [[Markup]] = duties.map { duty in
            let obligation = duty.obligation
            return [
                "<a href=\"\(Address.obligation(obligation.id))\">\(obligation.occasion.title)</a>",
                obligation.due.map { "\($0, language)" } ?? "–",
                "\(duty.state(on: today, soonUntil: soonUntil).mark.view(language))\(obligation.waiver.map { " \($0.reason)" as Markup })",
                "\((answers[duty.id] ?? []).markup(separator: "<br>") { "<a href=\"\(Address.posting($0.id))\">\($0.title)</a> <span class=\"muted\">\($0.dates(language))</span>" })",
            ]
        }
        return Table(
            Phrase("Việc phải công khai", "Duties to publish")[language],
            columns: columns.map { Table.Column($0[language]) },
            rows: rows
        ).view
    }

    private func postings(_ language: Language) -> Markup {
        guard !unprompted.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Niêm yết", "Postings"), language)</h2>
            \(NoticeBoard(unprompted.map { posting in
                posting.sheet(unit: unit.name, subject: nil, title: posting.title, on: today, language)
            }).view(language))
            """
    }
}
