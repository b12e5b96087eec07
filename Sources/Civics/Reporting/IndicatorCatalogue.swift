import Foundation

/// All indicators of the report (bộ chỉ tiêu), in the order of the outline they stand in.
package struct IndicatorCatalogue: Sendable {
    package let title: String
    package let all: [Indicator]
    package let sources: [String: String]
    /// What is odd in the data but does not make it unusable; said wherever the indicator is explained.
    package let remarks: [Indicator.Key: [Phrase]]
    private let positions: [Indicator.Key: Int]

    init(
        title: String, indicators: [Indicator], sources: [String: String],
        remarks: [Indicator.Key: [Phrase]] = [:]
    ) {
        self.title = title
        all = indicators
        self.sources = sources
        self.remarks = remarks
        positions = Dictionary(
            indicators.enumerated().map { ($0.element.key, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    package subscript(key: Indicator.Key) -> Indicator? {
        positions[key].map { all[$0] }
    }

    /// Where the indicator stands in arrays that hold one entry for each.
    package func position(of key: Indicator.Key) -> Int? {
        positions[key]
    }

    package func indicators(for kind: UnitKind.ReportForm) -> [Indicator] {
        all.filter { $0.applies(to: kind) }
    }

    /// The indicators whose figures lie under this heading of the outline, those of its subheadings included.
    package func indicators(under section: String) -> [Indicator] {
        all.filter { $0.section == section || $0.section.hasPrefix(section + ".") }
    }

    /// Rates that are recomputed from this indicator.
    package func rates(using key: Indicator.Key) -> [Indicator] {
        all.filter { $0.parts.map { $0.numerator == key || $0.denominator == key } ?? false }
    }

    /// Whether a unit of the form is asked for the figure: for a rate, for both its parts.
    package func isAsked(_ key: Indicator.Key, of form: UnitKind.ReportForm) -> Bool {
        guard let indicator = self[key] else { return false }
        return indicator.isRatio ? commonKinds(of: indicator).contains(form) : indicator.applies(to: form)
    }

    /// The kinds of unit over which both parts of a rate are asked, so that part and whole speak of the same units.
    package func commonKinds(of rate: Indicator) -> Set<UnitKind.ReportForm> {
        guard let parts = rate.parts, let numerator = self[parts.numerator],
            let whole = self[parts.denominator]
        else { return [] }
        return rate.kinds.intersection(numerator.kinds).intersection(whole.kinds)
    }

    /// The catalogue that comes with the program. Throws `CatalogueFaults` with everything that is wrong with it.
    package static func load() throws -> IndicatorCatalogue {
        try IndicatorCatalogueReader(
            indicators: try text(of: "indicators"), units: try text(of: "indicator-units")
        ).read()
    }

    private static func text(of file: String) throws -> String {
        guard let url = Bundle.module.url(forResource: file, withExtension: "yaml", subdirectory: "Rules")
        else {
            throw CatalogueFaults([CatalogueFault(file: "\(file).yaml", key: "", text: "the file is missing")]
            )
        }
        return try String(contentsOf: url, encoding: .utf8)
    }
}

/// Something wrong with a file of indicators or checks.
package struct CatalogueFault: Equatable, Sendable, CustomStringConvertible {
    package let file: String
    /// The entry it is about; empty for the file as a whole.
    package let key: String
    package let text: String

    package var description: String {
        key.isEmpty ? "\(file): \(text)" : "\(file): \(key): \(text)"
    }
}

/// Everything wrong with the files of indicators, told together.
package struct CatalogueFaults: Error, Equatable, Sendable, CustomStringConvertible {
    package let all: [CatalogueFault]

    init(_ all: [CatalogueFault]) {
        self.all = all
    }

    package var description: String {
        all.map(\.description).joined(separator: "\n")
    }
}
