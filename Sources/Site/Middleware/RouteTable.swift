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

        init(_ segment: Substring) {
            switch segment {
            case "**": self = .rest
            case _ where segment.contains("{") || segment.contains("*"): self = .anything
            default: self = .word(segment)
            }
        }
    }

    private struct Pattern {
        let segments: [Segment]
        let methods: [HTTPRequest.Method]
    }

    package let routes: [Route]
    /// By the first word of the path: every request asks, and there are hundreds of paths.
    private let patterns: [Substring: [Pattern]]
    /// Those that begin with a parameter.
    private let open: [Pattern]

    init(_ routes: [(HTTPRequest.Method, RouterPath)]) {
        self.routes = routes.map { Route(method: $0.0, path: $0.1.description) }
            .sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
        var (patterns, open): ([Substring: [Pattern]], [Pattern]) = ([:], [])
        for (path, routes) in Dictionary(grouping: self.routes, by: \.path) {
            let segments = path.split(separator: "/").map(Segment.init)
            let pattern = Pattern(segments: segments, methods: routes.map(\.method))
            switch segments.first {
            case .word(let word): patterns[word, default: []].append(pattern)
            case .none: patterns["", default: []].append(pattern)
            case .anything, .rest: open.append(pattern)
            }
        }
        (self.patterns, self.open) = (patterns, open)
    }

    /// The methods that an address takes; none where there is no such address.
    func methods(at path: Substring) -> [HTTPRequest.Method] {
        let words = path.split(separator: "/")
        var methods: [HTTPRequest.Method] = []
        for patterns in [patterns[words.first ?? ""] ?? [], open] {
            for pattern in patterns where Self.matches(words, pattern.segments) {
                methods += pattern.methods.filter { !methods.contains($0) }
            }
        }
        if methods.contains(.get), !methods.contains(.head) { methods.append(.head) }
        return methods.sorted { $0.rawValue < $1.rawValue }
    }

    private static func matches(_ words: [Substring], _ segments: [Segment]) -> Bool {
        for position in segments.indices {
            switch segments[position] {
            case .rest: return words.count > position
            case .anything: guard position < words.count else { return false }
            case .word(let word): guard position < words.count, words[position] == word else { return false }
            }
        }
        return words.count == segments.count
    }
}
