import Civics

/// A table with its caption. On a narrow screen each row becomes a card, its cells named by their columns.
struct Table {
    struct Column {
        let name: String
        var isNumeric = false
        /// Where the table is found sorted by this column.
        var sorting: Address?
        var isSorted = false

        init(_ name: String, isNumeric: Bool = false, sorting: Address? = nil, isSorted: Bool = false) {
            self.name = name
            self.isNumeric = isNumeric
            self.sorting = sorting
            self.isSorted = isSorted
        }
    }

    let caption: String
    let columns: [Column]
    private let body: Markup
    /// Sums and the like, below.
    var foot: [Markup] = []
    /// Whether the caption is for those who hear the page only, because a heading says the same.
    var hidesCaption = false

    init(
        _ caption: String, columns: [Column], rows: [[Markup]], foot: [Markup] = [],
        hidesCaption: Bool = false
    ) {
        self.caption = caption
        self.columns = columns
        body = Self.body(rows, Self.starts(columns))
        self.foot = foot
        self.hidesCaption = hidesCaption
    }

    /// A table whose rows are remembered by what they show.
    init<Row>(
        _ caption: String, columns: [Column], rows: [Row], in memory: RowMemory<Row>,
        hidesCaption: Bool = false,
        cells: (Row) -> [Markup]
    ) {
        self.caption = caption
        self.columns = columns
        let starts = Self.starts(columns)
        body = memory.markup(of: rows) { Self.line(cells($0), starts) }
        self.hidesCaption = hidesCaption
    }

    var view: Markup {
        """
        <table class="table"><caption\(attribute: "class", hidesCaption ? "unseen" : nil)>\(caption)</caption>
        <thead><tr>\(columns.markup(head))</tr></thead>
        <tbody>\(body)</tbody>
        \(when: !foot.isEmpty, "<tfoot>\(Self.line(foot, Self.starts(columns)))</tfoot>")
        </table>
        """
    }

    private func head(_ column: Column) -> Markup {
        """
        <th scope="col"\(attribute: "class", column.isNumeric ? "number" : nil)\
        \(attribute: "aria-sort", column.isSorted ? "ascending" : nil)>\
        \(when: column.sorting != nil && !column.isSorted, sortingLink(column), else: "\(column.name)")</th>
        """
    }

    private func sortingLink(_ column: Column) -> Markup {
        guard let address = column.sorting else { return .empty }
        return "<a href=\"\(address)\">\(column.name)</a>"
    }

    /// What a cell begins with is the same in every row.
    private static func starts(_ columns: [Column]) -> [Markup] { columns.enumerated().map(start) }

    private static func start(_ position: Int, _ column: Column) -> Markup {
        let style = column.isNumeric ? "number" : nil
        return position == 0
            ? "<th scope=\"row\"\(attribute: "class", style)>"
            : "<td data-name=\"\(column.name)\"\(attribute: "class", style)>"
    }

    /// Most of a page is a table: it is written row after row into room made once.
    private static func body(_ rows: [[Markup]], _ starts: [Markup]) -> Markup {
        let around = starts.reduce(20) { $0 + $1.count + 5 }
        var body = Markup.empty
        body.reserve(rows.reduce(0) { sum, row in row.reduce(sum + around) { $0 + $1.count } })
        for row in rows { write(row, starts, to: &body) }
        return body
    }

    private static func line(_ cells: [Markup], _ starts: [Markup]) -> Markup {
        var line = Markup.empty
        write(cells, starts, to: &line)
        return line
    }

    private static func write(_ cells: [Markup], _ starts: [Markup], to markup: inout Markup) {
        markup.append(unsafe: "<tr>")
        for position in cells.indices.prefix(starts.count) {
            markup.append(starts[position])
            markup.append(cells[position])
            markup.append(unsafe: position == 0 ? "</th>" : "</td>")
        }
        markup.append(unsafe: "</tr>\n")
    }
}
