/// What the references of a report's text stand for: figures now and a year before, and facts about the reporting.
package struct ReportValues: Sendable {
    package let catalogue: IndicatorCatalogue
    let now: @Sendable (Indicator.Key, UnitKind.ReportForm?) -> Figure
    let before: @Sendable (Indicator.Key, UnitKind.ReportForm?) -> FigureValue?
    let facts: [String: String]
    /// Where the records behind a figure are shown.
    let link: @Sendable (Indicator.Key) -> String?

    package init(
        catalogue: IndicatorCatalogue,
        now: @escaping @Sendable (Indicator.Key, UnitKind.ReportForm?) -> Figure,
        before: @escaping @Sendable (Indicator.Key, UnitKind.ReportForm?) -> FigureValue?,
        facts: [String: String],
        link: @escaping @Sendable (Indicator.Key) -> String?
    ) {
        self.catalogue = catalogue
        self.now = now
        self.before = before
        self.facts = facts
        self.link = link
    }

    /// Whether anything stands behind the reference.
    func has(_ reference: ReportTemplate.Reference) -> Bool {
        if let fact = facts[reference.name] { return !fact.isEmpty }
        return !now(Indicator.Key(reference.name), reference.form).isAbsent
    }

    func isAboveZero(_ reference: ReportTemplate.Reference) -> Bool {
        now(Indicator.Key(reference.name), reference.form).value.map { !$0.isZero } ?? false
    }

    /// A share of nothing at all: 0/0.
    func isRateOfNothing(_ reference: ReportTemplate.Reference) -> Bool {
        guard reference.aspect != .change, facts[reference.name] == nil else { return false }
        return now(Indicator.Key(reference.name), reference.form).value?.ratio?.denominator == .zero
    }

    func inline(_ reference: ReportTemplate.Reference) -> OfficialDocument.Inline {
        if let fact = facts[reference.name] { return .text(fact.isEmpty ? Self.nothing : fact) }
        let key = Indicator.Key(reference.name)
        let figure = now(key, reference.form)
        switch reference.aspect {
        case .value:
            guard let value = figure.value else { return .text(Self.nothing) }
            return .figure(value.bare(in: .vietnamese), link: link(key))
        case .parts:
            guard let ratio = figure.value?.ratio else { return .text(Self.nothing) }
            return .figure(ratio.partsText(in: .vietnamese), link: link(key))
        case .before:
            return .text(before(key, reference.form)?.bare(in: .vietnamese) ?? Self.nothing)
        case .change:
            let words = FigureChange(from: before(key, reference.form), to: figure.value)?.words(
                in: .vietnamese)
            return .text(words.map { " (\($0) so với cùng kỳ năm trước)" } ?? "")
        }
    }

    /// The place left open for a number, as in drafts on paper.
    private static let nothing = "…"
}

/// How a figure changed against the same period a year before.
package struct FigureChange: Equatable, Sendable {
    package enum Amount: Equatable, Sendable {
        case quantity(Quantity)
        /// Of a rate, in tenths of a point.
        case tenthsOfPoint(Int)
    }

    package let amount: Amount
    /// By how many tenths of a percent of what it was.
    package let tenthsOfPercent: Int?

    /// Nothing where either side is absent or the two cannot be compared.
    package init?(from before: FigureValue?, to now: FigureValue?) {
        switch (before, now) {
        case (.quantity(let old)?, .quantity(let new)?):
            amount = .quantity(new - old)
            tenthsOfPercent =
                old > .zero ? Ratio(max(new, old) - min(new, old), of: old).tenthsOfPercent : nil
        case (.ratio(let old)?, .ratio(let new)?):
            guard let one = old.tenthsOfPercent, let other = new.tenthsOfPercent else { return nil }
            amount = .tenthsOfPoint(other - one)
            tenthsOfPercent = nil
        default: return nil
        }
    }

    /// -1 where it fell, 1 where it rose, 0 where it stayed.
    package var direction: Int {
        switch amount {
        case .quantity(let quantity): Int(quantity.hundredths.signum())
        case .tenthsOfPoint(let tenths): tenths.signum()
        }
    }

    package func words(in language: Language) -> String {
        let verb =
            switch direction {
            case 1: Phrase("tăng", "up")
            case -1: Phrase("giảm", "down")
            default: Phrase("không đổi", "unchanged")
            }
        guard direction != 0 else { return verb[language] }
        switch amount {
        case .quantity(let quantity):
            let size = Quantity(hundredths: Int64(quantity.hundredths.magnitude)).text(in: language)
            let share =
                tenthsOfPercent.map {
                    "\(Phrase(", tức", ", or")[language]) \(Quantity(hundredths: Int64($0) * 10).text(in: language)) %"
                } ?? ""
            return "\(verb[language]) \(size)\(share)"
        case .tenthsOfPoint(let tenths):
            let size = Quantity(hundredths: Int64(tenths.magnitude) * 10).text(in: language)
            return "\(verb[language]) \(size) \(Phrase("điểm %", "points")[language])"
        }
    }
}

extension ReportValues {
    package func figure(_ key: Indicator.Key) -> Figure { now(key, nil) }
    package func valueBefore(_ key: Indicator.Key) -> FigureValue? { before(key, nil) }
}
