import Civics
import Records

/// The matrix of those units that a person may see.
struct SeenMatrix: Sendable {
    let choice: MatrixChoice
    let scope: DisclosureScope
    /// The kinds of unit there are among those seen.
    let scopes: [DisclosureScope]
    let matrix: DutyMatrix

    private init(_ asked: Asked, _ matrix: DutyMatrix) {
        choice = asked.choice
        scope = asked.scope
        scopes = asked.scopes
        self.matrix = matrix
    }

    init(
        _ choice: MatrixChoice, units: [Unit], _ disclosure: DisclosureParts,
        only item: DisclosureItem.ID? = nil, _ reading: Reading
    ) throws {
        let asked = try Asked(choice, units, disclosure, item, reading)
        self.init(asked, try disclosure.matrices.matrix(asked.question, in: reading))
    }

    /// What units of each kind there are among these did and did not do: a matrix for a kind, for the items differ.
    static func ofEachScope(
        _ choice: MatrixChoice, units: [Unit], _ disclosure: DisclosureParts, _ reading: Reading
    ) throws -> [DutyMatrix] {
        let first = try SeenMatrix(choice, units: units, disclosure, reading)
        return [first.matrix]
            + (try first.scopes.filter { $0 != first.scope }.map { scope in
                try SeenMatrix(choice.with(scope), units: units, disclosure, reading).matrix
            })
    }

    /// The same in a reading of its own; where all of it is to be computed, by several readers at once.
    static func read(
        _ choice: MatrixChoice, units: [Unit], _ disclosure: DisclosureParts,
        only item: DisclosureItem.ID? = nil
    ) async throws -> SeenMatrix {
        let (asked, known) = try await disclosure.archive.read { reading in
            let asked = try Asked(choice, units, disclosure, item, reading)
            return (asked, try disclosure.matrices.known(asked.question, in: reading))
        }
        if let known { return SeenMatrix(asked, known) }
        try await disclosure.matrices.fill(asked.question, from: disclosure.archive)
        return try await disclosure.archive.read { reading in
            try SeenMatrix(choice, units: units, disclosure, only: item, reading)
        }
    }

    /// What of the matrix a reader wants to see comes to.
    private struct Asked: Sendable {
        let choice: MatrixChoice
        let scope: DisclosureScope
        let scopes: [DisclosureScope]
        let question: MatrixQuestion

        init(
            _ choice: MatrixChoice, _ units: [Unit], _ disclosure: DisclosureParts,
            _ item: DisclosureItem.ID?, _ reading: Reading
        ) throws {
            let tree = try disclosure.units.tree(reading)
            let day = min(choice.last.last, reading.today)
            // A unit that was not there yet, or no longer, has no row.
            let rows = units.filter { $0.validity.overlaps(choice.period) }.compactMap { unit in
                DisclosureScope(of: unit, on: day).map { scope in
                    MatrixUnit(
                        id: unit.id, code: unit.code, name: unit.name, scope: scope,
                        group: tree.parent(of: unit.id)?.name ?? unit.kind.name.vietnamese,
                        validity: unit.validity)
                }
            }
            let scopes = DisclosureScope.allCases.filter { scope in rows.contains { $0.scope == scope } }
            let scope = choice.scope ?? scopes.first ?? .commune
            let items = disclosure.catalogue.items(for: scope, in: choice.period)
            self.choice = choice
            self.scope = scope
            self.scopes = scopes
            question = MatrixQuestion(
                of: rows.filter { $0.scope == scope },
                items: item.map { id in items.filter { $0.id == id } } ?? items,
                from: choice.first.first, to: choice.last.last, on: reading.today,
                soonUntil: try disclosure.clocks.clock(in: reading).soonUntil(from: reading.today))
        }
    }
}
