import Civics
import Storage

/// Of the items of the catalogue that a unit owed in a period, how many it published: the two parts of the rate. What is
/// done is always among what was owed, so that no rate passes one.
package struct DisclosureCoverageMeasure: Measure {
    private let catalogue: DisclosureCatalogue

    package init(_ catalogue: DisclosureCatalogue) {
        self.catalogue = catalogue
    }

    package let indicators: [Indicator.Key] = [required, done, finance]

    private static let required: Indicator.Key = "disclosure_items_required"
    private static let done: Indicator.Key = "disclosure_items_done"
    /// Agencies that published their finance or public assets: one each.
    private static let finance: Indicator.Key = "agency_finance_disclosed"

    private static let areFinance: Set<String> = [
        "agency_budget", "agency_public_assets", "nd04_budget_assets",
    ]

    package func books(on day: Day) -> [RecordBook] {
        [
            RecordBook(
                [Self.done, Self.finance],
                isKept: """
                    (EXISTS (SELECT 1 FROM posting p WHERE p.unit = u.id AND p.opened_on <= \(day))
                        OR EXISTS (SELECT 1 FROM nothing_arose n WHERE n.unit = u.id AND n.first_day <= \(day)))
                    """)
        ]
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        guard let tree = figures.units.tree else { return }
        let units = figures.units.entries.compactMap { tree[$0.id] }
        let places = figures.units
        // Books of villages and of units that were merged count for the unit that answers for them.
        func holder(_ unit: Unit.ID) -> Unit.ID? { places.position(of: unit).map { places.entries[$0].id } }
        for (scope, matrix) in try matrices(of: units, from: figures.few, period, holder: holder, reading) {
            for position in matrix.units.indices {
                let (unit, coverage) = (matrix.units[position].id, matrix.coverage(ofUnit: position))
                figures.add(Self.required, of: unit, Quantity(coverage.required.count))
                figures.add(Self.done, of: unit, Quantity(coverage.done.count))
                if scope == .agency,
                    coverage.done.contains(where: { Self.areFinance.contains(matrix.items[$0].id) })
                {
                    figures.add(Self.finance, of: unit, 1)
                }
            }
        }
    }

    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        let history = try UnitRows.history(reading)
        let tree = history.tree(on: min(period.lastDay, reading.today))
        guard let unit = units.lazy.compactMap({ tree[$0] }).first(where: { $0.kind.level != .village })
        else { return [] }
        let all = Set(units)
        let matrices = try matrices(
            of: [unit], from: units, period, holder: { all.contains($0) ? unit.id : nil }, reading)
        let records = matrices.flatMap { scope, matrix -> [FigureRecord] in
            let coverage = matrix.coverage(ofUnit: 0)
            let items =
                switch indicator {
                case Self.required: coverage.required
                case Self.done: coverage.done
                default:
                    Array(
                        coverage.done.filter {
                            scope == .agency && Self.areFinance.contains(matrix.items[$0].id)
                        }.prefix(1))
                }
            return items.map { item in
                FigureRecord(
                    noun: "disclosure_item", subject: "\(unit.code)/\(matrix.items[item].id)",
                    label: matrix.items[item].name, day: nil)
            }
        }
        return Array(records.dropFirst(page.offset).prefix(page.limit))
    }

    /// One matrix for each kind of unit, as things stood at the end of the period.
    ///
    /// - Parameter books: the units whose records are read; nothing for all.
    private func matrices(
        of units: [Unit], from books: [Unit.ID]?, _ period: ReportingPeriod, holder: (Unit.ID) -> Unit.ID?,
        _ reading: Reading
    ) throws -> [(DisclosureScope, DutyMatrix)] {
        let day = min(period.lastDay, reading.today)
        let (first, last) = (period.firstDay, period.lastDay)
        let known = try books ?? ObligationStore.unitsWithBooks(in: reading)
        let holders = Dictionary(
            known.compactMap { book in holder(book).map { (book, $0) } }, uniquingKeysWith: { one, _ in one })
        let lasting = try DutyMatrixStore.lasting(of: books ?? [], from: first, to: last, in: reading)
        return try DisclosureScope.allCases.compactMap { scope in
            let rows = units.filter { DisclosureScope(of: $0, on: day) == scope }
            guard !rows.isEmpty else { return nil }
            let items = catalogue.items(for: scope, in: period.days)
            // Only what the law asks of such units is looked for in their books.
            let asked = Set(rows.map(\.id))
            let tallies = try DutyMatrixStore.talliesOfCoverage(
                of: known.filter { holders[$0].map(asked.contains) ?? false }, items: items, from: first,
                to: last, on: day, in: reading)
            let matrix = DutyMatrix(
                units: rows.map {
                    MatrixUnit(
                        id: $0.id, code: $0.code, name: $0.name, scope: scope, group: "",
                        validity: $0.validity)
                },
                items: items, months: CalendarMonth.all(from: first, to: last),
                facts: MatrixFacts(tallies: tallies, entries: lasting).held(by: holder),
                on: day, soonUntil: day)
            return (scope, matrix)
        }
    }
}

extension MatrixFacts {
    /// The same facts under the units that answer for them; those of nobody are left out.
    fileprivate func held(by holder: (Unit.ID) -> Unit.ID?) -> MatrixFacts {
        MatrixFacts(
            tallies: tallies.compactMap { tally in
                holder(tally.unit).map { MatrixTally(unit: $0, item: tally.item, marks: tally.marks) }
            },
            entries: entries.compactMap { entry in
                holder(entry.unit).map {
                    MatrixEntry(unit: $0, item: entry.item, day: entry.day, fact: entry.fact)
                }
            })
    }
}
