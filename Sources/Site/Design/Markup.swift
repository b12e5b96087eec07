import Civics

/// A piece of a page. Text put into it is escaped, in elements and in quoted attributes alike; only what stands in the
/// source as a literal is taken as it is. Attributes are always quoted.
///
/// It is kept as the bytes that are sent: pages are put together of thousands of pieces, and bytes are quicker to join
/// than strings.
package struct Markup: Sendable, Equatable {
    /// UTF-8.
    package private(set) var bytes: [UInt8]

    package static let empty = Markup(bytes: [])

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package var isEmpty: Bool { bytes.isEmpty }

    /// How many bytes it takes to send.
    package var count: Int { bytes.count }

    package mutating func append(_ other: Markup) {
        bytes += other.bytes
    }

    /// Appends what is markup already, as it stands in the source: nothing is made of it first.
    package mutating func append(unsafe literal: StaticString) {
        bytes.append(literal: literal)
    }

    /// Makes room for so many bytes in all, so that what is put together piece by piece is not moved as it grows.
    package mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    package static func + (one: Markup, other: Markup) -> Markup {
        var result = one
        result.append(other)
        return result
    }
}

extension Markup: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        bytes = Array(value.utf8)
    }

    package init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: String) {
            bytes.append(plain: literal)
        }

        package mutating func appendInterpolation(_ value: String) {
            bytes.append(escaping: value)
        }

        package mutating func appendInterpolation(_ value: String?) {
            if let value { bytes.append(escaping: value) }
        }

        package mutating func appendInterpolation(_ value: Substring) {
            bytes.append(escaping: String(value))
        }

        package mutating func appendInterpolation(_ value: some BinaryInteger) {
            bytes.append(plain: String(value))
        }

        package mutating func appendInterpolation<Subject>(_ value: Identifier<Subject>) {
            bytes.append(plain: value.description)
        }

        package mutating func appendInterpolation(_ markup: Markup) {
            bytes += markup.bytes
        }

        package mutating func appendInterpolation(_ markup: Markup?) {
            if let markup { bytes += markup.bytes }
        }

        package mutating func appendInterpolation(_ pieces: [Markup]) {
            for piece in pieces { bytes += piece.bytes }
        }

        /// The phrase as the reader's language says it.
        package mutating func appendInterpolation(_ phrase: Phrase, _ language: Language) {
            bytes.append(escaping: phrase[language])
        }

        package mutating func appendInterpolation(_ phrase: Phrase?, _ language: Language) {
            if let phrase { bytes.append(escaping: phrase[language]) }
        }

        /// An address, for `href` and `action`.
        package mutating func appendInterpolation(_ address: Address) {
            bytes.append(escaping: address.path)
        }

        /// A day as people write it, marked with the day machines read.
        package mutating func appendInterpolation(_ day: Day, _ language: Language) {
            append(day, as: Format.day(day, language))
        }

        /// The same in few letters.
        package mutating func appendInterpolation(brief day: Day, _ language: Language) {
            append(day, as: Format.briefDay(day, language))
        }

        private mutating func append(_ day: Day, as words: String) {
            bytes.append(literal: "<time datetime=\"")
            bytes.append(plain: day.description)
            bytes.append(literal: "\">")
            bytes.append(plain: words)
            bytes.append(literal: "</time>")
        }

        /// The piece where the condition holds, and nothing elsewhere.
        package mutating func appendInterpolation(
            when condition: Bool, _ piece: @autoclosure () -> Markup,
            else other: @autoclosure () -> Markup = .empty
        ) {
            bytes += condition ? piece().bytes : other().bytes
        }

        /// ` name="value"` where there is a value, with the space before it.
        package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            appendInterpolation(attribute: name, when: true)
            bytes.append(literal: "=\"")
            bytes.append(escaping: value)
            bytes.append(literal: "\"")
        }

        /// ` name` where the condition holds, as `checked` and `required` are written.
        package mutating func appendInterpolation(attribute name: StaticString, when condition: Bool) {
            guard condition else { return }
            bytes.append(literal: " ")
            bytes.append(literal: name)
        }

        /// What is markup already and cannot be written as a literal in place. Only for literals of our own.
        package mutating func appendInterpolation(unsafe literal: StaticString) {
            bytes.append(literal: literal)
        }
    }
}

extension Sequence {
    /// One piece for each element, one after another.
    package func markup(separator: Markup = .empty, _ piece: (Element) throws -> Markup) rethrows -> Markup {
        var result = Markup.empty
        var isFirst = true
        for element in self {
            if !isFirst { result.append(separator) }
            isFirst = false
            result.append(try piece(element))
        }
        return result
    }
}

extension Sequence<Markup> {
    package func joined(by separator: Markup = .empty) -> Markup {
        markup(separator: separator) { $0 }
    }
}

extension [UInt8] {
    fileprivate mutating func append(literal: StaticString) {
        // A literal of one letter has no place in memory.
        guard literal.hasPointerRepresentation else { return append(plain: literal.description) }
        append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    fileprivate mutating func append(plain text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    /// Appends text so that a browser reads it as text. Control characters that no page may hold are left out.
    fileprivate mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { source in
            guard !source.allSatisfy(Self.standsAsItIs) else { return append(contentsOf: source) }
            for byte in source {
                switch byte {
                case UInt8(ascii: "&"): append(literal: "&amp;")
                case UInt8(ascii: "<"): append(literal: "&lt;")
                case UInt8(ascii: ">"): append(literal: "&gt;")
                case UInt8(ascii: "\""): append(literal: "&quot;")
                case UInt8(ascii: "'"): append(literal: "&#39;")
                case UInt8(ascii: "\n"), UInt8(ascii: "\t"), 0x20...: append(byte)
                default: continue
                }
            }
        }
    }

    private static func standsAsItIs(_ byte: UInt8) -> Bool {
        // Letters are looked at first, for nearly all bytes are theirs.
        if byte > UInt8(ascii: ">") { return true }
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            return false
        default: return byte >= 0x20 || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
        }
    }
}

extension DefaultStringInterpolation {
    /// A literal that holds markup and became a text, as a branch of a choice does, would show its bytes and escape its
    /// marks. Warnings are errors here: it does not compile.
    @available(
        *, deprecated, message: "put markup into markup: say that the literal is one, with `as Markup`"
    )
    package mutating func appendInterpolation(_ markup: Markup) { appendInterpolation(markup.text) }

    @available(
        *, deprecated, message: "put markup into markup: say that the literal is one, with `as Markup`"
    )
    package mutating func appendInterpolation(_ markup: Markup?) { appendInterpolation(markup?.text ?? "") }
}
