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
        lines.first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }?.dropFirst(name.count + 2)
    }

    /// What the answer lets the browser keep, as "name=value".
    package var cookies: [Substring] {
        lines.filter { $0.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "s") }
            .filter { $0.lowercased().hasPrefix("set-cookie: ") }
            .compactMap { $0.dropFirst("set-cookie: ".count).split(separator: ";").first }
    }

    /// The value of a hidden field, the first of its name.
    package func hidden(_ name: String) -> String? {
        between("name=\"\(name)\" value=\"", and: "\"")
    }

    /// What stands between two pieces of text, the first time they stand there.
    package func between(_ start: String, and end: String) -> String? {
        guard let first = body.place(of: start, from: 0),
            let last = body.place(of: end, from: first + start.utf8.count)
        else { return nil }
        return String(decoding: body[first + start.utf8.count..<last], as: UTF8.self)
    }

    /// The head line by line. Bytes are looked at, for letters take a sender longer than all its waiting.
    private var lines: [Substring] {
        head.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }
}

extension [UInt8] {
    /// Where these bytes stand for the first time, looked for from a place on.
    func place(of text: String, from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        var place = start
        while place + wanted.count <= count {
            guard let next = self[place...].firstIndex(of: wanted[0]), next + wanted.count <= count else {
                return nil
            }
            if self[next..<next + wanted.count].elementsEqual(wanted) { return next }
            place = next + 1
        }
        return nil
    }
}
