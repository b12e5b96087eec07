import Civics

extension UnitsPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(SearchBox(label: Phrase(
                "Tên hoặc mã xã, phường, cơ quan, trường học, doanh nghiệp (gõ không dấu cũng được)",
                "Name or code of a commune, ward, agency, school or enterprise (marks may be left out)"),
                address: .units, typed: words).view(language))
            \(when: isSearched, results(language))
            \(when: !isSearched, tops.isEmpty ? nothing(language) : list(tops, language))
            """
    }

    private func results(_ language: Language) -> Markup {
        guard !found.isEmpty else {
            return EmptyState(
                Phrase(
                    "Không có đơn vị nào tên là “\(words)”. Thử gõ ngắn hơn, hoặc chỉ tên riêng.",
                    "No unit is called “\(words)”. Try fewer words, or the proper name alone.")
            ).view(language)
        }
        return list(found, language)
    }

    private func nothing(_ language: Language) -> Markup {
        EmptyState(Phrase("Chưa có đơn vị nào được nhập.", "No units have been imported yet.")).view(language)
    }

    private func list(_ lines: [Line], _ language: Language) -> Markup {
        """
        <ul class="entry-list">\(lines.markup { line in
            """
            <li><a href="\(line.address)">\(line.name)</a><p>\(line.kind, language)\(when: line.within != nil, " · \(line.within)")</p></li>
            """
        })</ul>
        """
    }
}
