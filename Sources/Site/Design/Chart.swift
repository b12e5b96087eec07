import Civics

/// What every chart has around it: a title, a sentence that says what one sees, the drawing, and its table.
struct Chart {
    let title: String
    /// What the chart shows, in one sentence.
    let reading: String
    let drawing: Markup
    let table: Table

    func view(_ language: Language) -> Markup {
        """
        <figure class="chart"><figcaption><strong>\(title)</strong> <span>\(reading)</span></figcaption>
        <div aria-hidden="true">\(drawing)</div>
        <details><summary>\(Phrase("Xem bảng số liệu", "Show the table"), language)</summary>\(table.view)</details>
        </figure>
        """
    }

    /// A share of the whole as the place on an axis: "43.21%". Drawn in percents, charts keep their letters at every
    /// width.
    static func percent(_ value: Double, of whole: Double, within range: ClosedRange<Double> = 0...100)
        -> String
    {
        let share = whole > 0 ? min(max(value / whole, 0), 1) : 0
        let place = range.lowerBound + share * (range.upperBound - range.lowerBound)
        return "\((place * 100).rounded() / 100)%"
    }

    /// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below the value: where an axis ends.
    static func axisEnd(_ greatest: Double) -> Double {
        guard greatest > 0 else { return 1 }
        var power = 1.0
        while power * 10 <= greatest { power *= 10 }
        while power > greatest { power /= 10 }
        return [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= greatest } ?? greatest
    }
}
