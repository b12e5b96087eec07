import Civics

/// The report as it is read on a page: sections with live figures, notes at the end, charts, annexes as tables.
struct ReportBody {
    let document: OfficialDocument
    let language: Language

    var view: Markup {
        var notes: [[OfficialDocument.Inline]] = []
        var pieces = Markup.empty
        for block in document.blocks { pieces.append(markup(block, &notes)) }
        return """
            <article class="report-text" lang="vi">
            <p class="report-issuer">\(document.issuer.superior.map { "<span>\($0)</span><br>" as Markup })<strong>\(document.issuer.body)</strong></p>
            <h2 class="report-title">\(document.title.kind ?? "Báo cáo")<br><span>\(document.title.subject)</span></h2>
            \(pieces)
            \(footnotes(notes))
            </article>
            """
    }

    private func markup(_ block: OfficialDocument.Block, _ notes: inout [[OfficialDocument.Inline]]) -> Markup
    {
        switch block {
        case .heading(let level, let number, let text):
            return switch level {
            case 1: "<h3>\(number) \(text)</h3>\n"
            case 2: "<h4>\(number) \(text)</h4>\n"
            default: "<h5>\(number) \(text)</h5>\n"
            }
        case .paragraph(let inlines): return "<p>\(words(inlines, &notes))</p>\n"
        case .centred(let inlines): return "<p class=\"centred\">\(words(inlines, &notes))</p>\n"
        case .list(let items):
            var list = Markup.empty
            for item in items { list.append("<li>\(words(item, &notes))</li>") }
            return "<ul>\(list)</ul>\n"
        case .table(let table): return view(of: table)
        case .annex(let annex):
            return """
                <h3 class="annex">\(annex.number). \(annex.title)</h3>
                \(annex.note.map { "<p class=\"muted\">\($0)</p>" as Markup })
                """
        }
    }

    /// Its tables alone.
    var tables: Markup {
        document.blocks.markup { block in
            if case .table(let table) = block { view(of: table) } else { .empty }
        }
    }

    func words(_ inlines: [OfficialDocument.Inline], _ notes: inout [[OfficialDocument.Inline]]) -> Markup {
        var result = Markup.empty
        for inline in inlines {
            switch inline {
            case .text(let text): result.append("\(text)")
            case .bold(let text): result.append("<strong>\(text)</strong>")
            case .italic(let text): result.append("<em>\(text)</em>")
            case .figure(let text, let link):
                result.append(
                    link.map { "<a class=\"traced number\" href=\"\($0)\">\(text)</a>" }
                        ?? "<span class=\"number\">\(text)</span>")
            case .footnote(let note):
                notes.append(note)
                let number = notes.count
                result.append(
                    """
                    <sup><a id="ve-\(number)" href="#chu-thich-\(number)" \
                    aria-label="\(Phrase("Chú thích \(number)", "Note \(number)"), language)">\(number)</a></sup>
                    """)
            }
        }
        return result
    }

    private func footnotes(_ notes: [[OfficialDocument.Inline]]) -> Markup {
        guard !notes.isEmpty else { return .empty }
        var nested: [[OfficialDocument.Inline]] = []
        var items = Markup.empty
        for (index, note) in notes.enumerated() {
            items.append(
                """
                <li id="chu-thich-\(index + 1)">\(words(note, &nested)) \
                <a href="#ve-\(index + 1)" aria-label="\(Phrase("Về chỗ đọc", "Back to the text"), language)">↩</a></li>
                """)
        }
        return """
            <h3>\(Phrase("Chú thích", "Notes"), language)</h3>
            <ol class="footnotes">\(items)</ol>
            """
    }

    private func view(of table: OfficialDocument.Table) -> Markup {
        // On paper a running number stands before the unit; here the unit itself heads its row.
        let skipped = table.totals?.cells.first == [.text("")] ? 1 : 0
        let columns = table.columns.dropFirst(skipped).map { column in
            Table.Column(
                [column.group, column.title].compactMap { $0 }.joined(separator: ": "),
                isNumeric: column.alignment == .end)
        }
        var notes: [[OfficialDocument.Inline]] = []
        func cells(_ row: OfficialDocument.Table.Row) -> [Markup] {
            row.cells.dropFirst(skipped).map { words($0, &notes) }
        }
        return """
            <div class="wide">\(Table(
                table.caption ?? document.title.subject, columns: columns, rows: table.rows.map(cells),
                foot: table.totals.map(cells) ?? [], hidesCaption: true
            ).view)</div>
            \(table.note.map { "<p class=\"muted\">\($0)</p>" as Markup })
            """
    }
}
