import Civics
import Records

/// What a committee sees of disclosure first: all duties of the half-year by their state, and the units that owe most.
struct DisclosureWatch: WatchSource {
    let disclosure: DisclosureParts

    private static let shownUnits = 10

    func part(for person: SignedInPerson, in reading: Reading, _ language: Language) throws -> WatchPart? {
        let units = person.authority.watchedUnits
        guard !units.isEmpty else { return nil }
        let choice = MatrixChoice(FormFields(), on: reading.today)
        let matrices = try SeenMatrix.ofEachScope(choice, units: units, disclosure, reading)
        let counts = matrices.reduce(into: StateCounts()) { $0 += $1.counts }
        return WatchPart(
            name: Phrase("Công khai, niêm yết", "Publishing and posting"), address: .matrix,
            duties: StackedBar(
                Phrase("Mọi việc phải công khai ", "All that must be published, ")[language]
                    + choice.words[language],
                DutyState.byGravity.filter { counts[$0] > 0 }.map { state in
                    StackedBar.Part(state.kind, state.name, counts[state])
                }),
            lines: Self.owing(matrices, language))
    }

    private static func owing(_ matrices: [DutyMatrix], _ language: Language) -> [WatchPart.Line] {
        let units = matrices.flatMap { matrix in
            matrix.units.indices.map { (unit: matrix.units[$0], counts: matrix.counts(ofUnit: $0)) }
        }
        return units.filter { $0.counts[.missing] > 0 }
            .sorted { ($1.counts[.missing], $0.unit.name) < ($0.counts[.missing], $1.unit.name) }
            .prefix(shownUnits).map { unit, counts in
                let missing = counts[.missing]
                return WatchPart.Line(
                    what: Phrase(
                        "Chưa công khai \(missing) việc đã quá hạn",
                        "\(Format.count(missing, "", one: "duty", many: "duties", .english)) overdue")[
                            language],
                    unit: unit.name, mark: StatusMark(.missing), address: .matrixRow(unit.code))
            }
    }
}
