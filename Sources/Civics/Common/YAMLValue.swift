/// What a YAML file says at one place: a scalar, a list or a mapping.
package enum YAMLValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case text(String)
    case list([YAMLValue])
    case map(YAMLMap)

    package var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    package var int: Int? {
        if case .int(let int) = self { int } else { nil }
    }

    package var bool: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }

    /// A whole or a decimal number.
    package var number: Double? {
        switch self {
        case .int(let int): Double(int)
        case .number(let number): number
        default: nil
        }
    }

    package var list: [YAMLValue]? {
        if case .list(let list) = self { list } else { nil }
    }

    package var map: YAMLMap? {
        if case .map(let map) = self { map } else { nil }
    }

    package var isNull: Bool { self == .null }
}

/// A mapping of a YAML file, in the order of the file. The mappings read here are short, so that a search from the
/// front is the fastest way to find a name.
package struct YAMLMap: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package let name: String
        package let value: YAMLValue
    }

    package let entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    package subscript(name: String) -> YAMLValue? {
        entries.first { $0.name == name }?.value
    }

    package var names: [String] { entries.map(\.name) }
}
