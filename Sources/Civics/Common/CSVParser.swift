/// Reads CSV as RFC 4180 writes it, piece by piece: `feed` what has arrived, then `finish`.
///
/// Lines may end in CR LF or LF. A byte order mark at the very beginning is passed over, and so are empty lines.
/// Whatever is not CSV in UTF-8 is a fault with its row and column; the rows around it are still read.
package struct CSVParser {
    private enum Place {
        case fieldStart, plain, quoted, quoteInQuoted, afterFault
    }

    private var place = Place.fieldStart
    private var row = 1
    private var field: [UInt8] = []
    private var fields: [String] = []
    private var fieldWasQuoted = false
    private var pendingReturn = false
    private var rowHasFault = false
    private var beginning: [UInt8]? = []
    private var isOtherEncoding = false

    package private(set) var faults: [CSVFault] = []

    package init() {}

    /// Reads one more piece of the file and hands over each row that is whole.
    package mutating func feed(_ bytes: some Collection<UInt8>, _ body: (CSVRecord) throws -> Void) rethrows {
        guard !isOtherEncoding else { return }
        if var held = beginning {
            held += bytes
            guard held.count >= 3 else {
                beginning = held
                return
            }
            beginning = nil
            try read(withoutMark(held), body)
        } else {
            try read(bytes, body)
        }
    }

    /// Reads what is left after the last line end.
    package mutating func finish(_ body: (CSVRecord) throws -> Void) rethrows {
        if let held = beginning {
            beginning = nil
            try read(withoutMark(held), body)
        }
        if pendingReturn { loneReturn() }
        if place == .quoted {
            fault("dấu nháy kép mở ra mà không đóng lại", "a double quote is opened and never closed")
        }
        if place != .fieldStart || !fields.isEmpty { try endRow(body) }
    }

    private mutating func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return bytes.dropFirst(3) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            isOtherEncoding = true
            fault(
                "tệp ở mã UTF-16; hãy lưu lại dạng “CSV UTF-8”",
                "the file is in UTF-16; save it as “CSV UTF-8”")
            return []
        }
        return bytes[...]
    }

    private mutating func read(_ bytes: some Collection<UInt8>, _ body: (CSVRecord) throws -> Void) rethrows {
        let finished: Void? = try bytes.withContiguousStorageIfAvailable { try scan($0, body) }
        if finished == nil { try Array(bytes).withUnsafeBufferPointer { try scan($0, body) } }
    }

    private mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (CSVRecord) throws -> Void
    ) rethrows {
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if pendingReturn {
                pendingReturn = false
                if byte == Self.lineFeed {
                    position += 1
                    try endRow(body)
                    continue
                }
                loneReturn()
            }
            switch place {
            case .quoted:
                position = takeQuoted(bytes, from: position)
            case .fieldStart where byte == Self.quote:
                place = .quoted
                fieldWasQuoted = true
                position += 1
            case .fieldStart, .plain, .quoteInQuoted, .afterFault:
                position += 1
                switch byte {
                case Self.comma: endField()
                case Self.lineFeed: try endRow(body)
                case Self.carriageReturn: pendingReturn = true
                default: position = take(byte, bytes, next: position)
                }
            }
        }
    }

    /// Takes a byte that is neither a separator nor a line end, outside of quotes.
    private mutating func take(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, next: Int) -> Int {
        switch (place, byte) {
        case (.quoteInQuoted, Self.quote):
            field.append(byte)
            place = .quoted
            return next
        case (.quoteInQuoted, _):
            fault("có chữ sau dấu nháy kép đóng", "there is text after the closing double quote")
            place = .afterFault
            return next
        case (.afterFault, _):
            return next
        case (_, Self.quote):
            fault(
                "dấu nháy kép ở giữa ô; hãy đặt cả ô trong nháy kép và viết nó thành hai",
                "a double quote in the middle of a field; put the whole field in quotes and double it")
            place = .afterFault
            return next
        default:
            place = .plain
            var end = next
            while end < bytes.count, !Self.endsPlainRun(bytes[end]) { end += 1 }
            field.append(contentsOf: bytes[(next - 1)..<end])
            return end
        }
    }

    private mutating func takeQuoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != Self.quote { end += 1 }
        field.append(contentsOf: bytes[start..<end])
        guard end < bytes.count else { return end }
        place = .quoteInQuoted
        return end + 1
    }

    private mutating func endField() {
        if field.contains(0) {
            fault("có ký tự NUL", "there is a NUL character")
        }
        if let text = String(validating: field, as: UTF8.self) {
            fields.append(text)
        } else {
            fault(
                "chữ không ở mã UTF-8; hãy lưu lại dạng “CSV UTF-8”",
                "the text is not UTF-8; save it as “CSV UTF-8”")
            fields.append("")
        }
        field.removeAll(keepingCapacity: true)
        fieldWasQuoted = false
        place = .fieldStart
    }

    private mutating func endRow(_ body: (CSVRecord) throws -> Void) rethrows {
        let isEmptyLine = fields.isEmpty && field.isEmpty && !fieldWasQuoted
        defer {
            row += 1
            rowHasFault = false
        }
        if isEmptyLine {
            place = .fieldStart
            return
        }
        endField()
        let record = CSVRecord(row: row, fields: fields)
        fields.removeAll(keepingCapacity: true)
        if !rowHasFault { try body(record) }
    }

    private mutating func loneReturn() {
        pendingReturn = false
        fault(
            "dòng kết thúc bằng CR mà không có LF; hãy lưu lại dạng “CSV UTF-8”",
            "a line ends in CR without LF; save it as “CSV UTF-8”")
        place = .afterFault
    }

    private mutating func fault(_ vietnamese: String, _ english: String) {
        rowHasFault = true
        faults.append(
            CSVFault(row: row, column: String(fields.count + 1), reason: Phrase(vietnamese, english)))
    }

    private static func endsPlainRun(_ byte: UInt8) -> Bool {
        byte == comma || byte == lineFeed || byte == carriageReturn || byte == quote
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
