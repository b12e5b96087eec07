import Civics
import Foundation

/// The report as data. Amounts are decimal text, exact; what is not there is null.
struct ReportJSON: Encodable {
    struct UnitPart: Encodable {
        let code: String
        let name: String
        let kind: String
    }

    struct PeriodPart: Encodable {
        let key: String
        let from: Day
        let to: Day
        let due: Day
    }

    struct FigurePart: Encodable {
        let indicator: String
        let name: String
        let nameEnglish: String
        let section: String
        let unit: String
        let value: String?
        let numerator: String?
        let denominator: String?
        let percent: String?
        let before: String?
        let origin: String
        let unitsGiven: Int?
        let unitsAsked: Int?
    }

    struct SectionPart: Encodable {
        let key: String
        let title: String
        let text: [String]
        let isWritten: Bool
    }

    struct AnnexPart: Encodable {
        struct Row: Encodable {
            let unit: String
            let name: String
            let values: [String: String?]
        }

        let number: String
        let title: String
        let rows: [Row]
        let totals: [String: String?]
    }

    let unit: UnitPart
    let period: PeriodPart
    let subject: String
    let figures: [FigurePart]
    let sections: [SectionPart]
    let annexes: [AnnexPart]

    init(_ composition: ReportComposition) {
        unit = UnitPart(
            code: composition.unit.code, name: composition.unit.name, kind: composition.unit.kind.key)
        period = PeriodPart(
            key: composition.period.key.description, from: composition.period.firstDay,
            to: composition.period.lastDay,
            due: composition.period.dueOn)
        subject = composition.subject
        figures = composition.catalogue.all.filter {
            composition.form == .committee || $0.applies(to: composition.form)
        }.map { Self.figure($0, composition) }
        sections = composition.sections.filter { $0.outline.level > 0 || !$0.blocks.isEmpty }.map { section in
            SectionPart(
                key: section.outline.key, title: section.outline.name.vietnamese,
                text: section.blocks.flatMap(Self.lines), isWritten: section.isWritten)
        }
        annexes = composition.annexes.map { annex in
            let keys = annex.columns.map(\.key)
            func row(_ cells: [ReportComposition.Cell]) -> [String: String?] {
                Dictionary(zip(keys, cells.map(Self.text)), uniquingKeysWith: { first, _ in first })
            }
            return AnnexPart(
                number: annex.number, title: annex.title,
                rows: annex.rows.map {
                    AnnexPart.Row(unit: $0.unit.code, name: $0.unit.name, values: row($0.cells))
                }, totals: row(annex.totals))
        }
    }

    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }

    private static func figure(_ indicator: Indicator, _ composition: ReportComposition) -> FigurePart {
        let figure = composition.figure(indicator.key)
        let ratio = figure.value?.ratio
        var units: (Int?, Int?) = (nil, nil)
        if case .consolidated(let given, let asked) = figure.origin { units = (given, asked) }
        return FigurePart(
            indicator: indicator.key.text, name: indicator.name.vietnamese,
            nameEnglish: indicator.name.english,
            section: indicator.section, unit: indicator.unit.key, value: text(figure.value),
            numerator: ratio?.numerator.description, denominator: ratio?.denominator.description,
            percent: ratio?.tenthsOfPercent.map { Quantity(hundredths: Int64($0) * 10).description },
            before: text(composition.valueBefore(indicator.key)), origin: figure.origin.word,
            unitsGiven: units.0,
            unitsAsked: units.1)
    }

    private static func text(_ cell: ReportComposition.Cell) -> String? {
        switch cell {
        case .figure(let value): text(value)
        case .words(let words): words
        case .absent, .notAsked, .blank: nil
        }
    }

    /// A rate is given as its percentage; its parts stand beside it.
    private static func text(_ value: FigureValue?) -> String? {
        switch value {
        case nil: nil
        case .quantity(let quantity)?: quantity.description
        case .ratio(let ratio)?:
            ratio.tenthsOfPercent.map { Quantity(hundredths: Int64($0) * 10).description }
        case .mean(let total, let count)?:
            count == 0 ? nil : Quantity(hundredths: total.hundredths / Int64(count)).description
        }
    }

    private static func lines(_ block: OfficialDocument.Block) -> [String] {
        switch block {
        case .paragraph(let inlines), .centred(let inlines): [inlines.plainText]
        case .list(let items): items.map { "- " + $0.plainText }
        case .heading, .table, .annex: []
        }
    }
}

extension Figure.Origin {
    var word: String {
        switch self {
        case .computed: "computed"
        case .entered: "entered"
        case .adjusted: "adjusted"
        case .consolidated: "consolidated"
        case .derived: "derived"
        case .absent: "absent"
        }
    }
}
