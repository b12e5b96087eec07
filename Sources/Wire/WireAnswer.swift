/// What a server answered: the status, the head as it came, and the page.
package struct WireAnswer: Sendable {
    package let status: Int
    package let head: String
    package let body: [UInt8]

    package init(status: Int, head: String, body: [UInt8]) {
        self.status = status
        self.head = head
        self.body = body
    }

    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The value of a field of the head; the name is written as the server writes it.
    package func field(_ name: String) -> Substring? {
        head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }?
            .dropFirst(name.count + 2)
    }

    /// What the answer lets the browser keep, as "name=value".
    package var cookies: [Substring] {
        head.split(separator: "\r\n").filter { $0.lowercased().hasPrefix("set-cookie: ") }
            .compactMap { $0.dropFirst("set-cookie: ".count).split(separator: ";").first }
    }

    /// The value of a hidden field, the first of its name.
    package func hidden(_ name: String) -> Substring? {
        between("name=\"\(name)\" value=\"", and: "\"")
    }

    /// What stands between two pieces of text, the first time they stand there.
    package func between(_ start: String, and end: String) -> Substring? {
        let text = text
        guard let first = text.firstRange(of: start),
            let last = text[first.upperBound...].firstRange(of: end)
        else { return nil }
        return text[first.upperBound..<last.lowerBound]
    }
}
