import Civics

/// A few charts that say how the period went: the rates of the three kinds of unit, and what changed against last year.
struct ReportCharts {
    let composition: ReportComposition
    let language: Language

    private static let rates: [Indicator.Key] = [
        "disclosure_rate", "postings_full_term_rate", "reports_ontime_rate", "petitions_resolved_rate",
        "procedures_ontime_rate", "commitments_done_rate", "mediation_success_rate", "staff_conference_rate",
    ]

    var view: Markup {
        let bars = Self.rates.compactMap(bar)
        guard !bars.isEmpty else { return .empty }
        return BarChart(
            title: Phrase("Các tỷ lệ chính của kỳ", "The main rates of the period")[language],
            reading: reading(bars), nameColumn: Phrase("Chỉ tiêu", "Indicator")[language],
            valueColumn: Phrase("Tỷ lệ", "Rate")[language], bars: bars.map(\.bar), end: 100
        ).view(language)
    }

    private struct Line {
        let name: String
        let percent: Double
        let bar: BarChart.Bar
    }

    private func bar(_ key: Indicator.Key) -> Line? {
        guard let indicator = composition.catalogue[key], let ratio = composition.figure(key).value?.ratio,
            let tenths = ratio.tenthsOfPercent, let words = ratio.percentText(in: language)
        else { return nil }
        let name = indicator.name[language]
        return Line(
            name: name, percent: Double(tenths) / 10,
            bar: BarChart.Bar(
                name, Double(tenths) / 10, "\(words) (\(ratio.partsText(in: language)))",
                address: .figure(key, composition.period.key, code: composition.unit.code)))
    }

    private func reading(_ lines: [Line]) -> String {
        guard let lowest = lines.min(by: { $0.percent < $1.percent }), lines.count > 1 else { return "" }
        return Phrase(
            "Thấp nhất là “\(lowest.name)”: \(lowest.bar.words).",
            "The lowest is “\(lowest.name)”: \(lowest.bar.words).")[
                language]
    }
}
