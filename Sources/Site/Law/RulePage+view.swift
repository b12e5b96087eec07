import Civics

extension RulePage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(citation, language)</h1>
            <p class="lead">\(rule.text, language)</p>
            \(when: rule.isUnsure, unsure(language))
            <p>\(when: isInForce, StatusMark(.done, Phrase("Đang có hiệu lực", "In force")).view(language), else: StatusMark(.closed, Phrase("Không có hiệu lực hôm nay", "Not in force today")).view(language))</p>
            <dl class="particulars">
            \(particulars(language).markup { item in "<div><dt>\(item.0, language)</dt><dd>\(item.1)</dd></div>" })
            </dl>
            \(periodList(language))
            \(versions(language))
            <h2>\(Phrase("Dữ liệu", "Data"), language)</h2>
            <p><code>\(rule.file).yaml</code>, <code>\(rule.key)</code></p>
            \(Table(
                Phrase("Các mục", "Fields")[language],
                columns: [.init(Phrase("Mục", "Field")[language]), .init(Phrase("Giá trị", "Value")[language])],
                rows: rule.fields.map.entries.map { ["<code>\($0.name)</code>", "\(Self.text($0.value))"] },
                hidesCaption: true).view)
            """
    }

    private func unsure(_ language: Language) -> Markup {
        """
        <p class="unsure">\(StatusMark(.unsure).view(language)) \
        \(rule.note.map { Phrase(name: $0) } ?? Phrase("Chưa đối chiếu đầy đủ với văn bản.", "Not fully checked against the text."), language)</p>
        """
    }

    private func particulars(_ language: Language) -> [(Phrase, Markup)] {
        var items: [(Phrase, Markup)] = [
            (
                Phrase("Văn bản", "Instrument"),
                "\(instrument?.title ?? Phrase(name: rule.instrument), language)"
            ),
            (Phrase("Hiệu lực", "In force"), "\(Self.validity(rule.validity, language))"),
        ]
        if let scope = rule.scope { items.append((Phrase("Áp dụng cho", "Scope"), "<code>\(scope)</code>")) }
        items.append(
            (
                Phrase("Căn cứ của dữ liệu", "Basis of the data"),
                rule.basis == .seen
                    ? "\(Phrase("đã đọc trong văn bản", "read in a text"), language)"
                    : "\(Phrase("theo trí nhớ, chưa đối chiếu", "from memory, not checked"), language)"
            ))
        if let source = rule.source {
            items.append((Phrase("Nguồn", "Source"), "<span class=\"address\">\(source)</span>"))
        }
        if !rule.isUnsure, let note = rule.note { items.append((Phrase("Ghi chú", "Note"), "\(note)")) }
        return items
    }

    private func periodList(_ language: Language) -> Markup {
        guard !periods.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Thời hạn", "Periods"), language)</h2>
            <ul>\(periods.markup { period in
                "<li>\(period.name, language): <a href=\"\(period.question)\">\(Phrase("tính hạn", "reckon"), language)</a></li>"
            })</ul>
            """
    }

    private func versions(_ language: Language) -> Markup {
        guard history.count > 1 else { return .empty }
        return """
            <h2>\(Phrase("Các bản theo thời gian", "Versions in time"), language)</h2>
            <ol>\(history.markup { version in
                """
                <li>\(Self.validity(version.validity, language)): \
                \(when: version.isThis, "<strong>\(version.citation, language)</strong>", else: "<a href=\"\(version.address)\">\(version.citation, language)</a>"). \
                \(version.text, language)</li>
                """
            })</ol>
            """
    }

    private static func text(_ value: YAMLValue) -> String {
        switch value {
        case .null: "–"
        case .bool(let bool): String(bool)
        case .int(let int): String(int)
        case .number(let number): String(number)
        case .text(let text): text
        case .list(let list): list.map(text).joined(separator: ", ")
        case .map(let map): map.entries.map { "\($0.name): \(text($0.value))" }.joined(separator: "; ")
        }
    }
}
