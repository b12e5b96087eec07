import Civics

/// The annexes of a report: tables by unit, each at an address of its own, for a city has a thousand units.
struct ReportAnnexes {
    private let document: OfficialDocument
    private let annexes: [(annex: OfficialDocument.Annex, table: OfficialDocument.Table)]
    /// The page to which the number of an annex is added.
    private let address: Address

    static let rowsPerPage = 100

    init(of document: OfficialDocument, at address: Address) {
        self.document = document
        self.address = address
        annexes = zip(document.blocks, document.blocks.dropFirst()).compactMap { one, next in
            if case .annex(let annex) = one, case .table(let table) = next { (annex, table) } else { nil }
        }
    }

    var isEmpty: Bool { annexes.isEmpty }

    /// The number of the annex that a query asks for, from 1. Nothing where it asks for none.
    static func number(in query: FormFields) throws -> Int? {
        guard let asked = query["phu-luc"] else { return nil }
        guard let number = Int(asked), number > 0 else { throw Refusal.notFound }
        return number
    }

    func contains(_ number: Int) -> Bool { annexes.indices.contains(number - 1) }

    func name(_ number: Int) -> String {
        let annex = annexes[number - 1].annex
        return "\(annex.number). \(annex.title)"
    }

    /// The way to each.
    func list(_ language: Language) -> Markup {
        guard !isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Phụ lục", "Annexes"), language)</h2>
            <ul class="entry-list" lang="vi">\((1...annexes.count).markup { number in
                "<li><a href=\"\(at(number))\">\(name(number))</a></li>"
            })</ul>
            """
    }

    /// Some rows of one table, with the totals below each part of it.
    func part(_ number: Int, page: Int, _ language: Language) -> Markup {
        let (annex, whole) = annexes[number - 1]
        let pages = max(1, (whole.rows.count + Self.rowsPerPage - 1) / Self.rowsPerPage)
        let page = min(page, pages)
        var table = whole
        table.rows = Array(whole.rows.dropFirst((page - 1) * Self.rowsPerPage).prefix(Self.rowsPerPage))
        var one = document
        one.blocks = [.table(table)]
        return """
            \(annex.note.map { "<p class=\"muted\" lang=\"vi\">\($0)</p>" as Markup })
            <div lang="vi">\(ReportBody(document: one, language: language).tables)</div>
            \(Pager(page: page, pages: pages, address: at(number)).view(language))
            """
    }

    /// All of them, one below the other.
    func whole(_ language: Language) -> Markup {
        guard !isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Phụ lục", "Annexes"), language)</h2>
            \((1...annexes.count).markup { number in
                var one = document
                one.blocks = [.table(annexes[number - 1].table)]
                return """
                    <h3 lang="vi">\(name(number))</h3>
                    <div lang="vi">\(ReportBody(document: one, language: language).tables)</div>
                    """
            })
            """
    }

    private func at(_ number: Int) -> Address { address.adding("phu-luc", String(number)) }
}
