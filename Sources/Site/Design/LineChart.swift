import Civics

/// A line over periods, from zero, with the number at each point.
struct LineChart {
    struct Point {
        let name: String
        /// Nothing where the period has no figure: the line is broken there.
        let value: Double?
        let words: String

        init(_ name: String, _ value: Double?, _ words: String) {
            self.name = name
            self.value = value
            self.words = words
        }
    }

    let title: String
    let reading: String
    let nameColumn: String
    let valueColumn: String
    let points: [Point]
    var end: Double?

    private static let heightPixels = 190.0
    private static let topPixels = 26.0
    private static let basePixels = 160.0

    func view(_ language: Language) -> Markup {
        Chart(
            title: title, reading: reading, drawing: drawing,
            table: Table(
                title, columns: [Table.Column(nameColumn), Table.Column(valueColumn, isNumeric: true)],
                rows: points.map { ["\($0.name)", "\($0.words)"] }, hidesCaption: true)
        ).view(language)
    }

    private var drawing: Markup {
        let end = end ?? Chart.axisEnd(points.compactMap(\.value).max() ?? 0)
        let places = points.enumerated().map { position, point in
            (
                across: Chart.percent(
                    Double(position), of: Double(max(1, points.count - 1)), within: 6...94),
                down: point.value.map { Self.down($0, end) }, point: point
            )
        }
        let segments = zip(places, places.dropFirst()).markup { one, other in
            guard let from = one.down, let to = other.down else { return .empty }
            return """
                <line class="line" x1="\(one.across)" y1="\(from)" x2="\(other.across)" y2="\(to)"/>
                """
        }
        // With many points only every second or third is named, the last always.
        let step = max(1, (points.count + 5) / 6)
        let marks = places.enumerated().markup { position, place in
            let isNamed = (points.count - 1 - position) % step == 0
            let dot: Markup =
                place.down.map { down in
                    """
                    <circle class="dot" cx="\(place.across)" cy="\(down)" r="4"/>\
                    \(when: isNamed, "<text class=\"dot-value\" x=\"\(place.across)\" y=\"\(down)\" dy=\"-10\">\(place.point.words)</text>")
                    """
                } ?? .empty
            let name: Markup = """
                <text class="axis-name" x="\(place.across)" y="\(Self.text(Self.basePixels + 22))">\(place.point.name)</text>
                """
            return "\(dot)\(when: isNamed, name)"
        }
        return """
            <svg class="line-chart" width="100%" height="\(Self.text(Self.heightPixels))" focusable="false">
            <line class="axis" x1="0" y1="\(Self.text(Self.basePixels))" x2="100%" y2="\(Self.text(Self.basePixels))"/>
            \(segments)\(marks)</svg>
            """
    }

    private static func down(_ value: Double, _ end: Double) -> String {
        let share = end > 0 ? min(max(value / end, 0), 1) : 0
        return text(basePixels - share * (basePixels - topPixels))
    }

    private static func text(_ pixels: Double) -> String {
        "\((pixels * 10).rounded() / 10)"
    }
}
