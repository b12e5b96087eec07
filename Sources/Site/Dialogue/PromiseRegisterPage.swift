import Civics

/// The follow-up register, to be read and printed page by page; the workbook holds all of it.
struct PromiseRegisterPage: Page {
    let rows: [PromiseRegister.Row]
    let unit: Unit?
    let today: Day
    /// From 1.
    let page: Int

    private static let perPage = 50

    private var pages: Int { max(1, (rows.count + Self.perPage - 1) / Self.perPage) }
    private var shown: Int { min(page, pages) }

    var title: Phrase { PromiseRegister.title }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Thực hiện lời hứa", "How promises are kept"), .promiseWatch)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let workbook = Address.promiseWorkbook.adding("don-vi", unit?.code)
        return """
            <h1>\(title, language)</h1>
            <p>\(when: unit != nil, "\(unit?.name ?? ""), ")\(Phrase("đến ngày \(Format.day(today, .vietnamese))", "as of \(Format.day(today, .english))"), language)</p>
            <p class="actions no-print">\(ActionLink(Phrase("Tải sổ (XLSX)", "Download the register (XLSX)"), workbook, .quiet).view(language))</p>
            \(when: rows.isEmpty, EmptyState(Phrase("Sổ chưa có dòng nào.", "The register is empty.")).view(language))
            \(when: !rows.isEmpty, table(language))
            \(Pager(page: shown, pages: pages, address: .promiseRegister.adding("don-vi", unit?.code)).view(language))
            """
    }

    private func table(_ language: Language) -> Markup {
        let first = (shown - 1) * Self.perPage
        return Table(
            title[language],
            columns: [Table.Column(Phrase("TT", "No.")[language], isNumeric: true)]
                + PromiseRegister.columns.map { Table.Column($0.name[language]) },
            rows: rows.dropFirst(first).prefix(Self.perPage).enumerated().map { number, row in
                ["\(first + number + 1)"] + row.cells(language).map { "\($0)" }
            }, hidesCaption: true
        ).view
    }
}
