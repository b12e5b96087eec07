/// Reads a page as a browser does, as far as tests need: tags with their attributes, and the text between them.
struct HTMLReader {
    enum Token {
        case open(String, [String: String])
        case close(String)
        case text(String)
    }

    private static let rawElements: Set<String> = ["script", "style", "textarea", "title"]

    static func tokens(of html: String) -> [Token] {
        var tokens: [Token] = []
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            if open > rest.startIndex { tokens.append(.text(unescaped(rest[..<open]))) }
            rest = rest[open...]
            guard let end = tagEnd(rest) else { break }
            let inside = rest[rest.index(after: rest.startIndex)..<end]
            rest = rest[rest.index(after: end)...]
            if inside.hasPrefix("!") { continue }
            if inside.hasPrefix("/") {
                tokens.append(.close(inside.dropFirst().lowercased()))
                continue
            }
            let (name, attributes) = tag(inside)
            tokens.append(.open(name, attributes))
            if rawElements.contains(name), let close = rest.range(of: "</\(name)>") {
                tokens.append(.text(unescaped(rest[..<close.lowerBound])))
                tokens.append(.close(name))
                rest = rest[close.upperBound...]
            }
        }
        if !rest.isEmpty { tokens.append(.text(unescaped(rest))) }
        return tokens
    }

    private static func tagEnd(_ text: Substring) -> Substring.Index? {
        var quote: Character?
        for index in text.indices {
            switch (text[index], quote) {
            case (">", nil): return index
            case ("\"", nil), ("'", nil): quote = text[index]
            case (let character, let open?) where character == open: quote = nil
            default: continue
            }
        }
        return nil
    }

    private static func tag(_ inside: Substring) -> (String, [String: String]) {
        let name = inside.prefix { !$0.isWhitespace && $0 != "/" }
        var rest = inside.dropFirst(name.count)
        var attributes: [String: String] = [:]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "/" }
            let key = rest.prefix { !$0.isWhitespace && $0 != "=" }
            guard !key.isEmpty else { return (name.lowercased(), attributes) }
            rest = rest.dropFirst(key.count)
            guard rest.first == "=" else {
                attributes[key.lowercased()] = ""
                continue
            }
            rest = rest.dropFirst()
            if let quote = rest.first, quote == "\"" || quote == "'" {
                let value = rest.dropFirst().prefix { $0 != quote }
                attributes[key.lowercased()] = unescaped(value)
                rest = rest.dropFirst(value.count + 2)
            } else {
                let value = rest.prefix { !$0.isWhitespace }
                attributes[key.lowercased()] = unescaped(value)
                rest = rest.dropFirst(value.count)
            }
        }
    }

    static func unescaped(_ text: some StringProtocol) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

extension Substring {
    fileprivate func range(of text: String) -> Range<Index>? {
        firstRange(of: text)
    }
}
