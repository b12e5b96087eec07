import Hummingbird
import HTTPTypes

/// Which methods which addresses take. The router itself answers a wrong method as if the address did not exist.
package struct RouteTable: Sendable {
    package struct Route: Hashable, Sendable, CustomStringConvertible {
        package let method: HTTPRequest.Method
        /// As registered, parameters in braces: `/cong-khai/{id}`.
        package let path: String

        package var description: String { "\(method.rawValue) \(path)" }
    }

    private enum Segment {
        case word(Substring)
        case anything
        case rest
    }

    package let routes: [Route]
    private let patterns: [(segments: [Segment], methods: [HTTPRequest.Method])]

    init(_ routes: [(HTTPRequest.Method, RouterPath)]) {
        self.routes = routes.map { Route(method: $0.0, path: $0.1.description) }
            .sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
        let paths = Dictionary(grouping: self.routes, by: \.path)
        patterns = paths.map { path, routes in
            let segments = path.split(separator: "/").map { segment -> Segment in
                switch segment {
                case "**": .rest
                case _ where segment.contains("{") || segment.contains("*"): .anything
                default: .word(segment)
                }
            }
            return (segments, routes.map(\.method))
        }
    }

    /// The methods that an address takes; none where there is no such address.
    func methods(at path: Substring) -> [HTTPRequest.Method] {
        let words = path.split(separator: "/")
        var methods = Set(patterns.filter { Self.matches(words, $0.segments) }.flatMap(\.methods))
        if methods.contains(.get) { methods.insert(.head) }
        return methods.sorted { $0.rawValue < $1.rawValue }
    }

    private static func matches(_ words: [Substring], _ segments: [Segment]) -> Bool {
        for (position, segment) in segments.enumerated() {
            switch segment {
            case .rest: return words.count > position
            case .anything: guard position < words.count else { return false }
            case .word(let word): guard position < words.count, words[position] == word else { return false }
            }
        }
        return words.count == segments.count
    }
}
