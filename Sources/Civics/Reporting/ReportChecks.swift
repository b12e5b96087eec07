import Foundation

/// What is checked in a report before it may be submitted. Read from `report-checks.yaml`.
package struct ReportChecks: Sendable {
    package let catalogue: IndicatorCatalogue
    let balances: [Balance]
    let jump: Jump
    /// What was asked of the unit, or found about it: nothing that it did.
    let askedOfUnit: Set<Indicator.Key>
    let annualOnly: Set<Indicator.Key>

    /// From how large a change on a figure asks for an explanation.
    struct Jump: Equatable, Sendable {
        let percent: Int
        let amount: Quantity
    }

    package static func load(for catalogue: IndicatorCatalogue) throws -> ReportChecks {
        guard
            let url = Bundle.module.url(
                forResource: "report-checks", withExtension: "yaml", subdirectory: "Rules")
        else {
            throw CatalogueFaults([
                CatalogueFault(file: ReportChecksReader.file, key: "", text: "the file is missing")
            ])
        }
        return try ReportChecksReader(text: String(contentsOf: url, encoding: .utf8), catalogue: catalogue)
            .read()
    }

    /// The indicators a unit with this form is asked for in a report of this part of the year.
    package func asked(of form: UnitKind.ReportForm, in part: ReportingPeriod.Key.Part) -> [Indicator] {
        catalogue.indicators(for: form).filter { part == .year || !annualOnly.contains($0.key) }
    }

    /// Looks a report over.
    ///
    /// - Parameters:
    ///   - before: the figures of the same period a year ago, on today's map; what is absent is not compared.
    ///   - explanations: what the unit says about its warnings.
    package func review(
        _ report: ReportFigures, in part: ReportingPeriod.Key.Part,
        before: [Indicator.Key: FigureValue] = [:],
        explanations: [Indicator.Key: String] = [:]
    ) -> ReportReview {
        let asked = asked(of: report.form, in: part)
        let keys = Set(asked.map(\.key))
        var findings: [ReportFinding] = []
        for indicator in asked {
            findings += ownFindings(indicator, report[indicator.key])
            if let before = before[indicator.key], let now = report[indicator.key].value,
                let finding = jumpFinding(indicator, from: before, to: now)
            {
                findings.append(finding)
            }
        }
        for balance in balances where keys.isSuperset(of: balance.wholes) {
            findings += balance.findings(in: report, of: catalogue)
        }
        let required = asked.filter { !$0.isRatio }
        return ReportReview(
            findings: findings, explanations: explanations,
            isEmpty: report.isEmpty(in: catalogue, beside: askedOfUnit),
            missing: required.map(\.key).filter { report[$0].isAbsent }, required: required.count)
    }

    private func ownFindings(_ indicator: Indicator, _ figure: Figure) -> [ReportFinding] {
        switch figure.value {
        case .quantity(let quantity):
            var findings: [ReportFinding] = []
            if quantity.isNegative, !indicator.unit.isSigned {
                findings.append(
                    ReportFinding(
                        indicator.key, .fault,
                        Phrase("Số không được âm.", "The number cannot be below zero.")))
            }
            if indicator.unit.decimals == 0, !quantity.isWhole {
                findings.append(
                    ReportFinding(
                        indicator.key, .fault,
                        Phrase(
                            "Phải là số nguyên: không có nửa \(indicator.unit.name.vietnamese).",
                            "It must be a whole number: there is no half of \(indicator.unit.name.english)."))
                )
            }
            if indicator.unit.isPercentage, quantity > 100 {
                findings.append(ReportFinding(indicator.key, .fault, Self.overAll))
            }
            return findings
        case .ratio(let ratio) where ratio.isOverfull:
            guard let parts = indicator.parts, let numerator = catalogue[parts.numerator],
                let whole = catalogue[parts.denominator]
            else { return [] }
            return [
                ReportFinding(
                    indicator.key, .fault,
                    Phrase(
                        "“\(numerator.name.vietnamese)” (\(ratio.numerator.text(in: .vietnamese))) lớn hơn "
                            + "“\(whole.name.vietnamese)” (\(ratio.denominator.text(in: .vietnamese))): "
                            + "tỷ lệ vượt 100 %. Kiểm tra lại cả hai số.",
                        "“\(numerator.name.english)” (\(ratio.numerator.text(in: .english))) is larger than "
                            + "“\(whole.name.english)” (\(ratio.denominator.text(in: .english))): "
                            + "the rate is above 100 %. Check both numbers."))
            ]
        case .ratio, .mean, nil: return []
        }
    }

    private static let overAll = Phrase("Tỷ lệ không được vượt 100 %.", "A rate cannot be above 100 %.")

    private func jumpFinding(_ indicator: Indicator, from before: FigureValue, to now: FigureValue)
        -> ReportFinding?
    {
        guard let old = before.quantity, let new = now.quantity else { return nil }
        let change = (new - old).hundredths.magnitude
        guard change > jump.amount.hundredths.magnitude,
            change.multipliedFullWidth(by: 100)
                > old.hundredths.magnitude.multipliedFullWidth(by: UInt64(jump.percent))
        else { return nil }
        return ReportFinding(
            indicator.key, .warning,
            Phrase(
                "Cùng kỳ năm trước là \(old.text(in: .vietnamese)), kỳ này \(new.text(in: .vietnamese)). Giải thích vì sao "
                    + "\(new > old ? "tăng" : "giảm") nhiều.",
                "It was \(old.text(in: .english)) in the same period a year before and is \(new.text(in: .english)) now. "
                    + "Explain the \(new > old ? "rise" : "fall")."))
    }
}

/// Something a check has to say about one figure.
package struct ReportFinding: Equatable, Sendable {
    package enum Level: String, Sendable {
        /// The report cannot be submitted with it.
        case fault
        /// It can, when the unit explains it.
        case warning
    }

    package let indicator: Indicator.Key
    package let level: Level
    package let message: Phrase

    package init(_ indicator: Indicator.Key, _ level: Level, _ message: Phrase) {
        self.indicator = indicator
        self.level = level
        self.message = message
    }
}
