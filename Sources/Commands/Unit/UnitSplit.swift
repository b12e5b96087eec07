import ArgumentParser
import Civics
import Records

/// `dienhong unit split CODE --part CODE=NAME… --child CODE=PART…`
struct UnitSplit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Split a unit into several.",
        discussion: """
            Each --part names a new unit as CODE=NAME; the unit's own code alone says that it goes on as one part. Each \
            --child says to which part a unit under it goes, as CODE=PART.
            """)

    @Argument var code: String
    @Option(name: .customLong("part"), parsing: .singleValue, help: "CODE=NAME, or the unit's own code.")
    var parts: [String]
    @Option(name: .customLong("child"), parsing: .singleValue, help: "CODE=PART.") var children: [String] = []
    @Option(help: "The first day of the division (YYYY-MM-DD); today where none is given.") var on: Day?
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            try await opened.change(on: on) { tree, day, id in
                let unit = try tree.named(code)
                var children = try pairs(children)
                let parts = try self.parts.enumerated().map { place, part in
                    let (partCode, name) = Self.pair(part)
                    let own = try (children.removeValue(forKey: partCode) ?? []).map { try tree.named($0).id }
                    guard let name else {
                        return UnitChange.Part(.existing(try tree.named(partCode).id), children: own)
                    }
                    // The parts begin together; their identifiers follow one another.
                    let partID = place == 0 ? id : Unit.ID(high: id.high, low: id.low &+ UInt64(place))
                    return UnitChange.Part(
                        .new(
                            UnitChange.NewUnit(
                                id: partID, code: partCode, name: name, kind: unit.kind, parent: unit.parent)),
                        children: own)
                }
                guard let unknown = children.keys.sorted().first else {
                    return .split(unit.id, into: parts, on: day)
                }
                throw Refusal(
                    .invalid,
                    Phrase("Không có phần nào mang mã \(unknown).", "No part has the code \(unknown)."),
                    field: "child")
            }
        }
    }

    /// The codes of the children, by the code of their part.
    private func pairs(_ texts: [String]) throws -> [String: [String]] {
        var pairs: [String: [String]] = [:]
        for text in texts {
            let (child, part) = Self.pair(text)
            guard let part else {
                throw ValidationError(
                    Phrase("--child được viết MÃ=PHẦN.", "--child is written CODE=PART."))
            }
            pairs[part, default: []].append(child)
        }
        return pairs
    }

    private static func pair(_ text: String) -> (String, String?) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count == 2 ? parts[1] : nil)
    }
}
