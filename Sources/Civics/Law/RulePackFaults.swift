/// One thing wrong with the law as data.
package struct RulePackFault: Hashable, Sendable, Comparable {
    package let file: String
    /// The key of the rule, or the name of the section where it has none.
    package let key: String
    package let text: String

    package init(file: String, key: String, text: String) {
        self.file = file
        self.key = key
        self.text = text
    }

    package static func < (one: Self, other: Self) -> Bool {
        (one.file, one.key, one.text) < (other.file, other.key, other.text)
    }
}

/// Everything that is wrong with the law as data, told together.
package struct RulePackFaults: Error, Equatable, Sendable, CustomStringConvertible {
    package let all: [RulePackFault]

    package init(_ all: [RulePackFault]) {
        self.all = all
    }

    package var description: String {
        all.map { "\($0.file).yaml: \($0.key): \($0.text)" }.joined(separator: "\n")
    }
}
