/// Reads `multipart/form-data` as it comes in, in pieces of any size, and never holds more than a little of it.
package struct MultipartParser {
    package enum Event: Equatable {
        case began(PartHead)
        case bytes([UInt8])
        case ended
    }

    package static let maximumHeadBytes = 8_192
    private static let maximumPreambleBytes = 1_024

    private enum State {
        case preamble, afterDelimiter, head, body, done
    }

    private let delimiter: [UInt8]
    private var state = State.preamble
    // The first delimiter stands at the very beginning, the others after a line end: seen as one case with this.
    private var pending: [UInt8] = Array("\r\n".utf8)
    private let maximumParts: Int
    private var parts = 0

    package init(boundary: String, maximumParts: Int = 200) {
        delimiter = Array("\r\n--\(boundary)".utf8)
        self.maximumParts = maximumParts
    }

    package mutating func feed(_ bytes: some Collection<UInt8>) throws -> [Event] {
        guard state != .done else { return [] }
        pending += bytes
        var events: [Event] = []
        while try step(&events) {}
        return events
    }

    /// To be asked when nothing more comes: a body that broke off is refused.
    package func finish() throws {
        guard state == .done else { throw RequestRefusal.malformedUpload }
    }

    /// Goes one step on; false when more bytes are needed.
    private mutating func step(_ events: inout [Event]) throws -> Bool {
        switch state {
        case .preamble:
            guard let range = pending.firstRange(of: delimiter) else {
                guard pending.count <= Self.maximumPreambleBytes else { throw RequestRefusal.malformedUpload }
                return false
            }
            drop(upTo: range.upperBound)
            state = .afterDelimiter
        case .afterDelimiter:
            guard pending.count >= 2 else { return false }
            switch (pending[0], pending[1]) {
            case (UInt8(ascii: "-"), UInt8(ascii: "-")):
                state = .done
                pending = []
                return false
            case (13, 10):
                // Kept: the head is then what stands between two line ends and an empty line, even without fields.
                state = .head
            default: throw RequestRefusal.malformedUpload
            }
        case .head:
            guard let range = pending.firstRange(of: Array("\r\n\r\n".utf8)) else {
                guard pending.count <= Self.maximumHeadBytes else { throw RequestRefusal.malformedUpload }
                return false
            }
            guard range.lowerBound <= Self.maximumHeadBytes, parts < maximumParts else {
                throw RequestRefusal.malformedUpload
            }
            parts += 1
            events.append(.began(try PartHead(lines: pending[..<range.lowerBound])))
            drop(upTo: range.upperBound)
            state = .body
        case .body:
            guard let range = pending.firstRange(of: delimiter) else {
                let safe = pending.count - (delimiter.count - 1)
                if safe > 0 {
                    events.append(.bytes(Array(pending[..<safe])))
                    drop(upTo: safe)
                }
                return false
            }
            if range.lowerBound > 0 { events.append(.bytes(Array(pending[..<range.lowerBound]))) }
            events.append(.ended)
            drop(upTo: range.upperBound)
            state = .afterDelimiter
        case .done: return false
        }
        return true
    }

    private mutating func drop(upTo index: Int) {
        pending.removeFirst(index)
    }
}

extension [UInt8] {
    fileprivate func firstRange(of pattern: [UInt8]) -> Range<Int>? {
        guard count >= pattern.count, let first = pattern.first else { return nil }
        return withUnsafeBufferPointer { bytes in
            pattern.withUnsafeBufferPointer { pattern in
                var start = 0
                while start <= bytes.count - pattern.count {
                    guard
                        let found = bytes[start...(bytes.count - pattern.count)].firstIndex(of: first)
                    else { return nil }
                    if bytes[found..<(found + pattern.count)].elementsEqual(pattern) {
                        return found..<(found + pattern.count)
                    }
                    start = found + 1
                }
                return nil
            }
        }
    }
}
