import Civics

/// Bars beside their names, with the number at their end. Numerator and denominator stand where there is a rate.
struct BarChart {
    struct Bar {
        let name: String
        let value: Double
        /// The number as people write it: "93,8 % (15/16)".
        let words: String
        var kind: StatusMark.Kind?
        var address: Address?

        init(
            _ name: String, _ value: Double, _ words: String, kind: StatusMark.Kind? = nil,
            address: Address? = nil
        ) {
            self.name = name
            self.value = value
            self.words = words
            self.kind = kind
            self.address = address
        }
    }

    let title: String
    let reading: String
    let nameColumn: String
    let valueColumn: String
    let bars: [Bar]
    /// Where the axis ends; the greatest value where nothing is said. 100 for rates.
    var end: Double?

    func view(_ language: Language) -> Markup {
        let end = end ?? bars.map(\.value).max() ?? 0
        return Chart(
            title: title, reading: reading,
            drawing: """
                <div class="bars">\(bars.markup { bar in
                    """
                    <div class="bar-row"><span class="bar-name">\(bar.name)</span>\
                    <svg class="bar bar-\(bar.kind?.rawValue ?? "plain")" width="100%" height="20" focusable="false">\
                    <rect class="bar-ground" width="100%" height="20"/>\
                    <rect class="bar-fill" width="\(Chart.percent(bar.value, of: end))" height="20"/></svg>\
                    <span class="bar-value number">\(bar.words)</span></div>
                    """
                })</div>
                """,
            table: Table(
                title, columns: [Table.Column(nameColumn), Table.Column(valueColumn, isNumeric: true)],
                rows: bars.map { bar in
                    [
                        bar.address.map { "<a href=\"\($0)\">\(bar.name)</a>" } ?? "\(bar.name)",
                        "\(bar.words)",
                    ]
                }, hidesCaption: true)
        ).view(language)
    }
}
