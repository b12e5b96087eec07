import Civics
import Storage

/// All measures there are, and which of them counts which indicator.
package struct MeasureRegistry: Sendable {
    package let catalogue: IndicatorCatalogue
    package let measures: [any Measure]
    private let byIndicator: [Indicator.Key: any Measure]

    /// Stops on a programmer's mistake: a measure of an unknown indicator or of a rate, or two of the same.
    package init(_ measures: [any Measure], catalogue: IndicatorCatalogue) {
        var byIndicator: [Indicator.Key: any Measure] = [:]
        for measure in measures {
            for key in measure.indicators {
                precondition(catalogue[key] != nil, "no indicator '\(key)' to measure")
                precondition(
                    catalogue[key]?.isRatio == false, "'\(key)' is a rate: it is recomputed, not measured")
                precondition(byIndicator[key] == nil, "'\(key)' is measured twice")
                byIndicator[key] = measure
            }
        }
        self.catalogue = catalogue
        self.measures = measures
        self.byIndicator = byIndicator
    }

    package func measure(of key: Indicator.Key) -> (any Measure)? {
        byIndicator[key]
    }

    /// Some of the measures: two halves of them can be asked at the same time.
    package enum Part: Sendable {
        case all, firstHalf, secondHalf
    }

    /// The figures of all units, one query a measure.
    package func figures(
        of units: ReportingUnits, in period: ReportingPeriod, by part: Part = .all, _ reading: Reading
    ) throws -> FigureColumns {
        var figures = FigureColumns(units: units, catalogue: catalogue)
        let asked =
            switch part {
            case .all: measures[...]
            case .firstHalf: measures.prefix(measures.count / 2)
            case .secondHalf: measures.dropFirst(measures.count / 2)
            }
        for measure in asked {
            try measure.measure(period, into: &figures, reading)
            for key in measure.indicators where measure.silence(of: key) == .zero {
                figures.fillWithZero(key)
            }
        }
        return figures
    }

    /// For every indicator counted in a book, by position, which units of the figures had begun to keep it by the day.
    package func keepers(of figures: FigureColumns, on day: Day, _ reading: Reading) throws -> [Int: Set<Int>]
    {
        var keepers: [Int: Set<Int>] = [:]
        for book in measures.flatMap({ $0.books(on: day) }) {
            let units = try reading.connection.values(
                "SELECT u.id FROM unit u WHERE \(sql: book.isKept) \(sql: figures.narrowing("u.id"))",
                as: Unit.ID.self)
            let positions = Set(units.compactMap { figures.units.position(of: $0) })
            for column in book.indicators.compactMap(catalogue.position(of:)) { keepers[column] = positions }
        }
        return keepers
    }
}
