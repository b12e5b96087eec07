import Civics

/// A piece of a page. Text put into it is escaped, in elements and in quoted attributes alike; only what stands in the
/// source as a literal is taken as it is. Attributes are always quoted.
package struct Markup: Sendable, Equatable {
    package private(set) var text: String

    package static let empty: Markup = ""

    package var isEmpty: Bool { text.isEmpty }

    package mutating func append(_ other: Markup) {
        text += other.text
    }

    package static func + (one: Markup, other: Markup) -> Markup {
        var result = one
        result.append(other)
        return result
    }
}

extension Markup: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        text = value
    }

    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var text: String

        package init(literalCapacity: Int, interpolationCount: Int) {
            text = ""
            text.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        package mutating func appendInterpolation(_ value: String) {
            text.append(escaping: value)
        }

        package mutating func appendInterpolation(_ value: String?) {
            if let value { text.append(escaping: value) }
        }

        package mutating func appendInterpolation(_ value: Substring) {
            text.append(escaping: String(value))
        }

        package mutating func appendInterpolation(_ value: some BinaryInteger) {
            text += String(value)
        }

        package mutating func appendInterpolation<Subject>(_ value: Identifier<Subject>) {
            text += value.description
        }

        package mutating func appendInterpolation(_ markup: Markup) {
            text += markup.text
        }

        package mutating func appendInterpolation(_ markup: Markup?) {
            if let markup { text += markup.text }
        }

        package mutating func appendInterpolation(_ pieces: [Markup]) {
            for piece in pieces { text += piece.text }
        }

        /// The phrase as the reader's language says it.
        package mutating func appendInterpolation(_ phrase: Phrase, _ language: Language) {
            text.append(escaping: phrase[language])
        }

        package mutating func appendInterpolation(_ phrase: Phrase?, _ language: Language) {
            if let phrase { text.append(escaping: phrase[language]) }
        }

        /// An address, for `href` and `action`.
        package mutating func appendInterpolation(_ address: Address) {
            text.append(escaping: address.path)
        }

        /// A day as people write it, marked with the day machines read.
        package mutating func appendInterpolation(_ day: Day, _ language: Language) {
            text += "<time datetime=\""
            text += day.description
            text += "\">"
            text += Format.day(day, language)
            text += "</time>"
        }

        /// The piece where the condition holds, and nothing elsewhere.
        package mutating func appendInterpolation(
            when condition: Bool, _ piece: @autoclosure () -> Markup,
            else other: @autoclosure () -> Markup = .empty
        ) {
            text += condition ? piece().text : other().text
        }

        /// ` name="value"` where there is a value, with the space before it.
        package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            text += " "
            text += name.description
            text += "=\""
            text.append(escaping: value)
            text += "\""
        }

        /// ` name` where the condition holds, as `checked` and `required` are written.
        package mutating func appendInterpolation(attribute name: StaticString, when condition: Bool) {
            if condition { text += " \(name)" }
        }

        /// What is markup already and cannot be written as a literal in place. Only for literals of our own.
        package mutating func appendInterpolation(unsafe literal: StaticString) {
            text += literal.description
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

extension String {
    /// Appends text so that a browser reads it as text. Control characters that no page may hold are left out.
    fileprivate mutating func append(escaping value: String) {
        var value = value
        let plain = value.withUTF8 { bytes in
            bytes.allSatisfy { byte in
                // Letters are looked at first, for nearly all bytes are theirs.
                if byte > UInt8(ascii: ">") { return true }
                switch byte {
                case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
                    UInt8(ascii: "'"):
                    return false
                default: return byte >= 0x20 || byte == 0x0A || byte == 0x09
                }
            }
        }
        if plain {
            self += value
            return
        }
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": self += "&amp;"
            case "<": self += "&lt;"
            case ">": self += "&gt;"
            case "\"": self += "&quot;"
            case "'": self += "&#39;"
            case "\n", "\t", "\u{20}"...: unicodeScalars.append(scalar)
            default: continue
            }
        }
    }
}
