import Civics

extension PeoplePage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(when: mayAdd || mayImport, "<p class=\"actions\">\(actions(language))</p>")
            \(when: !units.isEmpty, unitLinks(language))
            \(when: lines.isEmpty, "<p>\(Phrase("Chưa có ai.", "There is nobody yet."), language)</p>", else: table(language))
            """
    }

    private func actions(_ language: Language) -> Markup {
        """
        \(when: mayAdd, ActionLink(NewPersonPage.name, adding).view(language)) \
        \(when: mayImport, ActionLink(UnitImportPage.name, .unitImport, .quiet).view(language))
        """
    }

    private var adding: Address { unit.map(Address.newPerson(in:)) ?? .newPerson }

    private func unitLinks(_ language: Language) -> Markup {
        """
        <details><summary>\(Phrase("Theo đơn vị", "By unit"), language)</summary>
        <ul>\(units.markup { "<li><a href=\"\(Address.people(of: $0))\">\($0.name)</a></li>" })</ul></details>
        """
    }

    private func table(_ language: Language) -> Markup {
        let columns = [
            Phrase("Họ và tên", "Name"), SignInPage.login, Phrase("Chức trách hiện nay", "Present roles"),
            Phrase("Đăng nhập", "Sign-in"),
        ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = lines.map { line in
            [
                "<a href=\"\(Address.person(line.id))\">\(line.name)</a>", "\(line.login)",
                line.roles.isEmpty
                    ? "–"
                    : line.roles.markup(separator: "<br>") {
                        "\($0.role, language), \($0.unitWords, language)"
                    },
                "\(line.state, language)",
            ]
        }
        let caption = Phrase("\(lines.count) người", lines.count == 1 ? "1 person" : "\(lines.count) people")
        return Table(caption[language], columns: columns, rows: rows).view
    }
}
