import Civics

/// Names and what stands behind them: the particulars of one thing.
struct DefinitionList {
    let items: [(name: Phrase, value: Markup)]

    init(_ items: [(name: Phrase, value: Markup)]) {
        self.items = items
    }

    func view(_ language: Language) -> Markup {
        """
        <dl class="particulars">\(items.markup { item in
            "<div><dt>\(item.name, language)</dt><dd>\(item.value)</dd></div>"
        })</dl>
        """
    }
}
