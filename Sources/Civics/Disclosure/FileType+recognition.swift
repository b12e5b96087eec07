extension FileType {
    /// What the bytes are, whatever the name says; nothing for what is not taken: programs, archives, macros.
    ///
    /// Only between plain text and CSV, which are the same bytes, does the name decide.
    package static func recognised(in bytes: some RandomAccessCollection<UInt8>, named name: String)
        -> FileType?
    {
        let head = Array(bytes.prefix(16))
        if head.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return .webp
        }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return office(bytes) }
        return isText(bytes) ? (name.lowercased().hasSuffix(".csv") ? .csv : .text) : nil
    }

    /// An office document is a ZIP archive that names its main part; one with macros is not taken.
    private static func office(_ bytes: some RandomAccessCollection<UInt8>) -> FileType? {
        let names = ZipDirectory.names(in: Array(bytes))
        guard names.contains("[Content_Types].xml"),
            !names.contains(where: { $0.hasSuffix("vbaProject.bin") })
        else { return nil }
        if names.contains("word/document.xml") { return .docx }
        if names.contains("xl/workbook.xml") { return .xlsx }
        return nil
    }

    private static func isText(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        guard !bytes.isEmpty, String(validating: bytes, as: UTF8.self) != nil else { return false }
        return bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}

/// The names in the directory at the end of a ZIP archive.
enum ZipDirectory {
    static func names(in bytes: [UInt8]) -> [String] {
        // The end record is 22 bytes and a comment of at most 65,535: looked for from the end.
        guard bytes.count >= 22,
            let end = (max(0, bytes.count - 65_557)...(bytes.count - 22)).last(where: {
                starts(endRecord, in: bytes, at: $0)
            })
        else { return [] }
        let count = integer(bytes, at: end + 10, size: 2)
        var position = integer(bytes, at: end + 16, size: 4)
        var names: [String] = []
        for _ in 0..<count {
            guard position + 46 <= bytes.count, starts(entry, in: bytes, at: position) else { return names }
            let length = integer(bytes, at: position + 28, size: 2)
            let rest = integer(bytes, at: position + 30, size: 2) + integer(bytes, at: position + 32, size: 2)
            guard position + 46 + length <= bytes.count else { return names }
            names.append(String(decoding: bytes[(position + 46)..<(position + 46 + length)], as: UTF8.self))
            position += 46 + length + rest
        }
        return names
    }

    private static let endRecord: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let entry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]

    private static func starts(_ mark: [UInt8], in bytes: [UInt8], at position: Int) -> Bool {
        bytes[position..<(position + mark.count)].elementsEqual(mark)
    }

    private static func integer(_ bytes: [UInt8], at position: Int, size: Int) -> Int {
        bytes[position..<(position + size)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
