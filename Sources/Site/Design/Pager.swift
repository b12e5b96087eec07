import Civics

/// Goes through a long list page by page.
struct Pager {
    /// From 1.
    let page: Int
    let pages: Int
    let address: Address

    /// The number of the page out of a query: 1 where nothing sensible stands there.
    static func page(in query: FormFields) -> Int {
        max(1, min(100_000, query["trang"].flatMap { Int($0) } ?? 1))
    }

    func view(_ language: Language) -> Markup {
        guard pages > 1 else { return .empty }
        return """
            <nav class="pager" aria-label="\(Phrase("Các trang", "Pages"), language)">
            \(when: page > 1, link(page - 1, Phrase("Trang trước", "Previous page"), "prev", language))
            <span>\(Phrase("Trang \(page) trên \(pages)", "Page \(page) of \(pages)"), language)</span>
            \(when: page < pages, link(page + 1, Phrase("Trang sau", "Next page"), "next", language))
            </nav>
            """
    }

    private func link(_ number: Int, _ label: Phrase, _ relation: String, _ language: Language) -> Markup {
        let target = number == 1 ? address : address.adding("trang", String(number))
        return "<a rel=\"\(relation)\" href=\"\(target)\">\(label, language)</a>"
    }
}
