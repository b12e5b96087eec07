/// A piece of SQL with its arguments. It is written as a literal; whatever is interpolated is bound, never spliced in.
///
/// There is no way from a `String` known only at run time into the text of a statement.
///
///     let due: SQLFragment = "SELECT id FROM posting WHERE unit = \(unit) AND closes_on <= \(today)"
package struct SQLFragment: Sendable, ExpressibleByStringInterpolation {
    /// The statement with `?` for each argument.
    package private(set) var text: String
    package private(set) var arguments: [SQLValue]

    package init(stringLiteral text: StaticString) {
        self.text = text.description
        arguments = []
    }

    package init(stringInterpolation: Interpolation) {
        text = stringInterpolation.text
        arguments = stringInterpolation.arguments
    }

    package static func + (one: Self, other: Self) -> Self {
        var sum = one
        sum.text += other.text
        sum.arguments += other.arguments
        return sum
    }

    package static func += (one: inout Self, other: Self) {
        one.text += other.text
        one.arguments += other.arguments
    }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var arguments: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            arguments.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            text += literal.description
        }

        package mutating func appendInterpolation(_ value: some SQLBindable) {
            text += "?"
            arguments.append(value.sqlValue)
        }

        /// NULL where there is nothing.
        package mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            text += "?"
            arguments.append(value?.sqlValue ?? .null)
        }

        /// Another fragment, with its own arguments.
        package mutating func appendInterpolation(sql fragment: SQLFragment) {
            text += fragment.text
            arguments += fragment.arguments
        }

        /// A list for `IN (…)`. An empty list matches nothing.
        package mutating func appendInterpolation(list values: some Sequence<some SQLBindable>) {
            let bound = values.map { $0.sqlValue }
            text += bound.isEmpty ? "NULL" : Array(repeating: "?", count: bound.count).joined(separator: ", ")
            arguments += bound
        }
    }
}

extension Sequence<SQLFragment> {
    package func joined(by separator: SQLFragment) -> SQLFragment {
        var result: SQLFragment?
        for fragment in self {
            result = result.map { $0 + separator + fragment } ?? fragment
        }
        return result ?? ""
    }
}
