import Civics

/// The board of the whole city: a row for each unit, a column for each duty, in each cell the state and the door to its
/// evidence.
struct MatrixBoard {
    struct Column {
        /// A short name that fits above a cell.
        let code: String
        let name: String
        var address: Address?

        init(_ code: String, _ name: String, address: Address? = nil) {
            self.code = code
            self.name = name
            self.address = address
        }
    }

    struct Cell {
        let kind: StatusMark.Kind
        /// What the cell says to those who hear it: "Thiếu, hạn 5/8/2022".
        let words: String
        var address: Address?
        /// Where the cell stands for several duties, how many.
        var count: Int?

        init(_ kind: StatusMark.Kind, _ words: String, address: Address? = nil, count: Int? = nil) {
            self.kind = kind
            self.words = words
            self.address = address
            self.count = count
        }
    }

    struct Row {
        let name: String
        let address: Address?
        /// Nothing where the duty does not concern the unit.
        let cells: [Cell?]

        init(_ name: String, address: Address? = nil, cells: [Cell?]) {
            self.name = name
            self.address = address
            self.cells = cells
        }
    }

    let caption: String
    let rowHead: String
    let columns: [Column]
    let rows: [Row]
    /// What the shapes mean on this board, where it is not what they usually mean.
    var names: [StatusMark.Kind: Phrase] = [:]

    func view(_ language: Language) -> Markup {
        """
        <div class="matrix-frame" tabindex="0" role="region" aria-label="\(caption)">
        <table class="matrix\(when: columns.count <= Self.fewColumns, " matrix-few")"><caption>\(caption)</caption>
        <thead><tr><th scope="col">\(rowHead)</th>\(columns.markup(head))</tr></thead>
        <tbody>\(rows.markup { row in
            """
            <tr><th scope="row">\(link(row.address, "\(row.name)"))</th>\(row.cells.markup(cell))</tr>

            """
        })</tbody></table>
        </div>
        \(key(language))
        \(when: columns.contains { $0.address != nil }, columnNames(language))
        """
    }

    /// So few columns leave room for long names of rows.
    private static let fewColumns = 14

    /// The names behind the codes above the columns: for paper, and for those who do not point with a mouse.
    private func columnNames(_ language: Language) -> Markup {
        """
        <h2 class="matrix-names-head">\(Phrase("Nội dung của từng cột", "What the columns are"), language)</h2>
        <ul class="matrix-names">\(columns.markup { "<li><strong>\($0.code)</strong> \($0.name)</li>" })</ul>
        """
    }

    private func head(_ column: Column) -> Markup {
        """
        <th scope="col" title="\(column.name)">\(link(column.address, "<abbr title=\"\(column.name)\">\(column.code)</abbr>"))</th>
        """
    }

    private func cell(_ cell: Cell?) -> Markup {
        guard let cell else { return "<td class=\"cell-none\"></td>" }
        let inside: Markup = """
            <svg class="shape" width="15" height="15" aria-hidden="true"><use href="#dau-\(cell.kind.rawValue)"/></svg>\
            <span class="unseen">\(cell.words)</span>\(when: cell.count != nil, "<span class=\"cell-count\">\(cell.count ?? 0)</span>")
            """
        return "<td class=\"cell-\(cell.kind.rawValue)\">\(link(cell.address, inside))</td>"
    }

    private func link(_ address: Address?, _ inside: Markup) -> Markup {
        address.map { "<a href=\"\($0)\">\(inside)</a>" } ?? inside
    }

    /// What the shapes mean, and the shapes themselves, drawn once for all cells.
    private func key(_ language: Language) -> Markup {
        let used = StatusMark.Kind.allCases.filter { kind in
            rows.contains { $0.cells.contains { $0?.kind == kind } }
        }
        return """
            <svg class="unseen" aria-hidden="true" width="0" height="0">\(used.markup { kind in
                "<symbol id=\"dau-\(kind.rawValue)\" viewBox=\"0 0 16 16\">\(kind.drawing)</symbol>"
            })</svg>
            <p class="matrix-key">\(used.markup(separator: " ") { StatusMark($0, names[$0]).view(language) })</p>
            """
    }
}
