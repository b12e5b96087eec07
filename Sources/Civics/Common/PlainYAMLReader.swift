/// Reads the plain form of YAML (see `YAMLReader`), line by line over the bytes of the file.
struct PlainYAMLReader {
    private let bytes: [UInt8]
    private var lines: [Line] = []
    private var next = 0

    /// A line that says something: without its indentation, comment and trailing space.
    private struct Line {
        let number: Int
        let indent: Int
        let start: Int
        let end: Int
    }

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func file() throws(YAMLFault) -> YAMLValue {
        try splitLines()
        guard let first = lines.first else { return .null }
        let value = try block(indent: first.indent)
        if next < lines.count { throw outside(lines[next].number, "unexpected indentation") }
        return value
    }

    private mutating func splitLines() throws(YAMLFault) {
        var number = 0
        var position = 0
        while position < bytes.count {
            number += 1
            let start = position
            while position < bytes.count, bytes[position] != .newline { position += 1 }
            var end = position
            position += 1
            var first = start
            while first < end, bytes[first] == .space { first += 1 }
            while end > first, bytes[end - 1] == .space || bytes[end - 1] == .carriageReturn { end -= 1 }
            guard first < end, bytes[first] != .hash else { continue }
            if bytes[first] == .tab { throw outside(number, "a tab indents the line") }
            lines.append(Line(number: number, indent: first - start, start: first, end: end))
        }
    }

    private mutating func block(indent: Int) throws(YAMLFault) -> YAMLValue {
        isItem(lines[next].start, lines[next].end)
            ? .list(try items(indent: indent)) : .map(try mapping(indent: indent, from: lines[next].start))
    }

    private mutating func items(indent: Int) throws(YAMLFault) -> [YAMLValue] {
        var items: [YAMLValue] = []
        while next < lines.count, lines[next].indent == indent, isItem(lines[next].start, lines[next].end) {
            let line = lines[next]
            var start = line.start + 1
            while start < line.end, bytes[start] == .space { start += 1 }
            if start == line.end {
                next += 1
                items.append(try nested(below: indent))
            } else if keyEnd(start, line.end) != nil {
                items.append(.map(try mapping(indent: indent + start - line.start, from: start)))
            } else if isItem(start, line.end) {
                throw outside(line.number, "a list stands directly in a list")
            } else {
                next += 1
                items.append(try scalar(start, line.end, line.number))
            }
        }
        return items
    }

    /// The entries of a mapping; the first may stand behind the dash of a list item, at `from`.
    private mutating func mapping(indent: Int, from: Int) throws(YAMLFault) -> YAMLMap {
        var entries: [YAMLMap.Entry] = []
        var start = from
        while true {
            let line = lines[next]
            guard let colon = keyEnd(start, line.end) else {
                throw outside(line.number, "no “name: value”")
            }
            let name = try key(start, colon, line.number)
            if entries.contains(where: { $0.name == name }) {
                throw YAMLFault(line: line.number, reason: "“\(name)” stands twice")
            }
            var valueStart = colon + 1
            while valueStart < line.end, bytes[valueStart] == .space { valueStart += 1 }
            next += 1
            let value =
                valueStart == line.end
                ? try nested(below: indent, allowingItemsAt: indent)
                : try scalar(valueStart, line.end, line.number)
            entries.append(YAMLMap.Entry(name: name, value: value))
            guard next < lines.count, lines[next].indent == indent,
                !isItem(lines[next].start, lines[next].end)
            else { break }
            start = lines[next].start
        }
        return YAMLMap(entries)
    }

    private mutating func nested(below indent: Int, allowingItemsAt same: Int? = nil) throws(YAMLFault)
        -> YAMLValue
    {
        guard next < lines.count else { return .null }
        let line = lines[next]
        if line.indent > indent || (line.indent == same && isItem(line.start, line.end)) {
            return try block(indent: line.indent)
        }
        return .null
    }

    private func isItem(_ start: Int, _ end: Int) -> Bool {
        bytes[start] == .dash && (start + 1 == end || bytes[start + 1] == .space)
    }

    /// Where the colon stands that ends the name of an entry, if the text begins with a name.
    private func keyEnd(_ start: Int, _ end: Int) -> Int? {
        var position = start
        if bytes[start] == .quote || bytes[start] == .doubleQuote {
            position += 1
            while position < end, bytes[position] != bytes[start] { position += 1 }
        }
        if bytes[start] == .openBracket || bytes[start] == .openBrace { return nil }
        while position < end {
            if bytes[position] == .colon, position + 1 == end || bytes[position + 1] == .space {
                return position
            }
            position += 1
        }
        return nil
    }

    private func key(_ start: Int, _ end: Int, _ number: Int) throws(YAMLFault) -> String {
        guard case .text(let name) = try scalar(start, end, number) else { return text(start, end) }
        return name
    }

    private func scalar(_ start: Int, _ end: Int, _ number: Int) throws(YAMLFault) -> YAMLValue {
        var position = start
        switch bytes[start] {
        case .quote, .doubleQuote, .openBracket, .openBrace:
            let value = try flow(&position, end, number)
            while position < end, bytes[position] == .space { position += 1 }
            guard position == end || bytes[position] == .hash else {
                throw outside(number, "text after the end of the value")
            }
            return value
        case let first where Self.reserved.contains(first):
            throw outside(number, "a form outside the plain one")
        default:
            var last = end
            while position + 1 < end {
                if bytes[position] == .space, bytes[position + 1] == .hash { last = position }
                if bytes[position] == .colon, bytes[position + 1] == .space {
                    throw outside(number, "a colon in unquoted text")
                }
                if last != end { break }
                position += 1
            }
            if bytes[last - 1] == .colon { throw outside(number, "a colon ends unquoted text") }
            return .plain(text(start, last))
        }
    }

    /// A value inside a flow list or mapping, or a quoted one anywhere.
    private func flow(_ position: inout Int, _ end: Int, _ number: Int) throws(YAMLFault) -> YAMLValue {
        skipSpace(&position, end)
        guard position < end else { throw outside(number, "a value goes on over the end of the line") }
        switch bytes[position] {
        case .quote: return .text(try singleQuoted(&position, end, number))
        case .doubleQuote: return .text(try doubleQuoted(&position, end, number))
        case .openBracket: return .list(try flowList(&position, end, number))
        case .openBrace: return .map(try flowMap(&position, end, number))
        default:
            let start = position
            while position < end, ![.comma, .closeBracket, .closeBrace].contains(bytes[position]),
                !(bytes[position] == .colon && (position + 1 == end || bytes[position + 1] == .space))
            { position += 1 }
            var last = position
            while last > start, bytes[last - 1] == .space { last -= 1 }
            return .plain(text(start, last))
        }
    }

    private func flowList(_ position: inout Int, _ end: Int, _ number: Int) throws(YAMLFault) -> [YAMLValue] {
        var items: [YAMLValue] = []
        position += 1
        while true {
            skipSpace(&position, end)
            guard position < end else { throw outside(number, "a list goes on over the end of the line") }
            if bytes[position] == .closeBracket { break }
            items.append(try flow(&position, end, number))
            skipSpace(&position, end)
            if position < end, bytes[position] == .comma { position += 1 }
        }
        position += 1
        return items
    }

    private func flowMap(_ position: inout Int, _ end: Int, _ number: Int) throws(YAMLFault) -> YAMLMap {
        var entries: [YAMLMap.Entry] = []
        position += 1
        while true {
            skipSpace(&position, end)
            guard position < end else { throw outside(number, "a mapping goes on over the end of the line") }
            if bytes[position] == .closeBrace { break }
            let start = position
            let name = try flow(&position, end, number)
            guard position < end, bytes[position] == .colon else {
                throw outside(number, "no “name: value” in a mapping")
            }
            let label = name.text ?? text(start, position)
            position += 1
            if entries.contains(where: { $0.name == label }) {
                throw YAMLFault(line: number, reason: "“\(label)” stands twice")
            }
            entries.append(YAMLMap.Entry(name: label, value: try flow(&position, end, number)))
            skipSpace(&position, end)
            if position < end, bytes[position] == .comma { position += 1 }
        }
        position += 1
        return YAMLMap(entries)
    }

    private func singleQuoted(_ position: inout Int, _ end: Int, _ number: Int) throws(YAMLFault) -> String {
        var content: [UInt8] = []
        position += 1
        while position < end {
            if bytes[position] == .quote {
                guard position + 1 < end, bytes[position + 1] == .quote else {
                    position += 1
                    return String(decoding: content, as: UTF8.self)
                }
                position += 1
            }
            content.append(bytes[position])
            position += 1
        }
        throw outside(number, "a quote does not end on its line")
    }

    private func doubleQuoted(_ position: inout Int, _ end: Int, _ number: Int) throws(YAMLFault) -> String {
        let start = position + 1
        position = start
        while position < end, bytes[position] != .doubleQuote {
            if bytes[position] == .backslash { throw outside(number, "an escape in a quoted text") }
            position += 1
        }
        guard position < end else { throw outside(number, "a quote does not end on its line") }
        position += 1
        return text(start, position - 1)
    }

    private func skipSpace(_ position: inout Int, _ end: Int) {
        while position < end, bytes[position] == .space { position += 1 }
    }

    private func text(_ start: Int, _ end: Int) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func outside(_ line: Int, _ reason: String) -> YAMLFault {
        YAMLFault(line: line, reason: reason, isOutsidePlainForm: true)
    }

    /// What may not begin an unquoted scalar: block scalars, anchors, aliases, tags, directives.
    private static let reserved = Set("|>&*!%@`?,]}".utf8)
}

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
    fileprivate static let tab = UInt8(ascii: "\t")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let hash = UInt8(ascii: "#")
    fileprivate static let dash = UInt8(ascii: "-")
    fileprivate static let colon = UInt8(ascii: ":")
    fileprivate static let comma = UInt8(ascii: ",")
    fileprivate static let quote = UInt8(ascii: "'")
    fileprivate static let doubleQuote = UInt8(ascii: "\"")
    fileprivate static let backslash = UInt8(ascii: "\\")
    fileprivate static let openBracket = UInt8(ascii: "[")
    fileprivate static let closeBracket = UInt8(ascii: "]")
    fileprivate static let openBrace = UInt8(ascii: "{")
    fileprivate static let closeBrace = UInt8(ascii: "}")
}
