import Foundation

/// All kinds of unit, as read from `unit-kinds.yaml`.
package struct UnitKinds: Sendable {
    package let all: [UnitKind]
    private let byKey: [String: UnitKind]

    init(_ kinds: [UnitKind]) {
        all = kinds
        byKey = Dictionary(kinds.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package subscript(key: String) -> UnitKind? { byKey[key] }

    /// The kinds shipped with the program. The tests read the same file, so that a program whose kinds cannot be read is
    /// never released.
    package static let shipped: UnitKinds = {
        do {
            return try load()
        } catch {
            preconditionFailure("unit-kinds.yaml cannot be read: \(error)")
        }
    }()

    package static func load() throws -> UnitKinds {
        guard
            let file = Bundle.module.url(
                forResource: "unit-kinds", withExtension: "yaml", subdirectory: "Rules")
        else { throw UnitKindFaults(all: ["unit-kinds.yaml: the file is missing"]) }
        return try UnitKinds(yaml: String(contentsOf: file, encoding: .utf8))
    }
}

/// Everything that is wrong with the file of kinds, told together.
package struct UnitKindFaults: Error, Equatable, CustomStringConvertible {
    package let all: [String]

    package var description: String { all.joined(separator: "\n") }
}
