import Civics

extension MatrixPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(lead, language)</p>
            \(choosing(language))
            \(sums(language))
            \(board(language))
            \(when: matrix.units.count > 1, Pager(page: choice.page, pages: pages, address: choice.adding(to: itself)).view(language))
            \(when: isCity, groups(language))
            <p class="actions">
            \(ActionLink(Phrase("Tải XLSX", "Download XLSX"), choice.adding(to: .matrixWorkbook, scope: seen.scope), .quiet).view(language))
            \(ActionLink(Phrase("Tải CSV", "Download CSV"), choice.adding(to: .matrixTable, scope: seen.scope), .quiet).view(language))
            \(ActionLink(Phrase("Tin báo không thấy niêm yết", "Reports of “not on the board”"), .absences, .quiet).view(language))
            </p>
            """
    }

    private var isCity: Bool { if case .city = view { true } else { false } }

    private var itself: Address {
        switch view {
        case .city: .matrix
        case .unit(let unit): .matrixRow(unit.code)
        case .item(let item): .matrixColumn(item.id)
        }
    }

    private var lead: Phrase {
        let scope = seen.scope.name
        switch view {
        case .city, .unit:
            return Phrase(
                "\(scope.vietnamese), \(choice.words.vietnamese).",
                "\(scope.english), \(choice.words.english).")
        case .item(let item):
            return Phrase(
                "\(item.citation.vietnamese), \(choice.words.vietnamese).",
                "\(item.citation.english), \(choice.words.english).")
        }
    }

    private func choosing(_ language: Language) -> Markup {
        let form = Form.blank([
            ("tu", choice.first.description), ("den", choice.last.description), ("loai", seen.scope.rawValue),
        ])
        let kinds = FormField(
            "loai", Phrase("Loại đơn vị", "Kind of unit"),
            .select(seen.scopes.map { FormField.Choice($0.rawValue, $0.name[language]) }))
        return """
            <form class="narrowing narrowing-line" method="get" action="\(itself)">
            \(FormField("tu", Phrase("Từ tháng", "From month"), .line(type: "month")).view(form, language))
            \(FormField("den", Phrase("Đến tháng", "To month"), .line(type: "month")).view(form, language))
            \(when: isCity && seen.scopes.count > 1, kinds.view(form, language))
            <p class="actions"><button class="button button-quiet">\(Phrase("Xem", "Show"), language)</button></p>
            </form>
            """
    }

    private func sums(_ language: Language) -> Markup {
        let counts = matrix.counts
        guard !counts.isEmpty else { return .empty }
        let inTime = counts[.postedInTime]
        return """
            <p class="matrix-sums">\(DutyState.byGravity.filter { counts[$0] > 0 }.markup(separator: " ") { state in
                "<span>\(StatusMark(state.kind, state.name).view(language)) <strong>\(Format.number(counts[state], language))</strong></span>"
            })</p>
            \(when: counts.judged > 0, """
                <p>\(Phrase("Đúng hạn", "In time"), language): <strong>\(Format.percent(inTime, of: counts.judged, language))</strong> \
                (\(Format.number(inTime, language)) / \(Format.number(counts.judged, language)))</p>
                """)
            """
    }

    private func board(_ language: Language) -> Markup {
        guard !matrix.units.isEmpty, !matrix.items.isEmpty else {
            return EmptyState(
                Phrase(
                    "Không có đơn vị nào phải công khai trong những tháng này.",
                    "No unit had to publish anything in these months.")
            ).view(language)
        }
        var names: [StatusMark.Kind: Phrase] = [.unsure: Phrase("Chưa báo gì", "Nothing reported")]
        for state in DutyState.allCases { names[state.kind] = state.name }
        return MatrixBoard(
            caption: title[language], rowHead: rowHead[language], columns: columns(language),
            rows: rows(language),
            names: names
        ).view(language)
    }

    private var rowHead: Phrase {
        if case .unit = view { Phrase("Nội dung", "Item") } else { Phrase("Đơn vị", "Unit") }
    }

    private func columns(_ language: Language) -> [MatrixBoard.Column] {
        guard case .city = view else {
            return matrix.months.map {
                MatrixBoard.Column("\($0.month)/\($0.year % 100)", "\($0.month)/\($0.year)")
            }
        }
        return matrix.items.map { item in
            MatrixBoard.Column(
                item.code, "\(item.citation[language]): \(item.name[language])",
                address: choice.adding(to: .matrixColumn(item.id)))
        }
    }

    private func rows(_ language: Language) -> [MatrixBoard.Row] {
        switch view {
        case .city:
            return shownUnits.map { unit in
                MatrixBoard.Row(
                    matrix.units[unit].name, address: choice.adding(to: .matrixRow(matrix.units[unit].code)),
                    cells: matrix.items.indices.map { cell(unit: unit, item: $0, language) })
            }
        case .unit:
            // Not there in these months: no row.
            guard !matrix.units.isEmpty else { return [] }
            return matrix.items.indices.map { item in
                MatrixBoard.Row(
                    "\(matrix.items[item].code) \(matrix.items[item].name[language])",
                    address: choice.adding(to: .matrixCell(matrix.units[0].code, matrix.items[item].id)),
                    cells: matrix.months.indices.map { monthCell(unit: 0, item: item, month: $0, language) })
            }
        case .item:
            return shownUnits.map { unit in
                MatrixBoard.Row(
                    matrix.units[unit].name,
                    address: choice.adding(to: .matrixCell(matrix.units[unit].code, matrix.items[0].id)),
                    cells: matrix.months.indices.map { monthCell(unit: unit, item: 0, month: $0, language) })
            }
        }
    }

    private func cell(unit: Int, item: Int, _ language: Language) -> MatrixBoard.Cell? {
        guard matrix.applies(unit: unit, item: item) else { return nil }
        let address = choice.adding(to: .matrixCell(matrix.units[unit].code, matrix.items[item].id))
        return matrix.counts(unit: unit, item: item).cell(address, language)
    }

    /// An empty month is just that: it is the whole period about which a unit has to say something.
    private func monthCell(unit: Int, item: Int, month: Int, _ language: Language) -> MatrixBoard.Cell? {
        let counts = matrix.counts(unit: unit, item: item, month: month)
        guard !counts.isEmpty else { return nil }
        let days = matrix.months[month]
        let address = Address.matrixCell(matrix.units[unit].code, matrix.items[item].id)
            .adding("tu", days.description).adding("den", days.description)
        return counts.cell(address, language)
    }

    private func groups(_ language: Language) -> Markup {
        let states = DutyState.byGravity
        var columns = [
            Table.Column(Phrase("Thuộc", "Under")[language]),
            Table.Column(Phrase("Số đơn vị", "Units")[language], isNumeric: true),
        ]
        columns += states.map { Table.Column($0.name[language], isNumeric: true) }
        let rows = matrix.groups.map { group -> [Markup] in
            let numbers = states.map { "\(Format.number(group.counts[$0], language))" as Markup }
            return ["\(group.name)", "\(Format.number(group.units, language))"] + numbers
        }
        guard !rows.isEmpty else { return .empty }
        return Table(Phrase("Tổng hợp theo địa bàn", "Sums by area")[language], columns: columns, rows: rows)
            .view
    }
}
