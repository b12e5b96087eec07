import Civics

/// What a part of an upload says of itself: the name of its field and, for a file, the name it had at home.
package struct PartHead: Equatable, Sendable {
    package let name: String
    /// Cleaned: without folders, hidden characters and blanks around it. Nothing for a field that is not a file; empty
    /// where no file was chosen.
    package let fileName: String?
    /// As claimed by the browser. The content decides.
    package let claimedType: String?

    package init(name: String, fileName: String? = nil, claimedType: String? = nil) {
        self.name = name
        self.fileName = fileName
        self.claimedType = claimedType
    }

    init(lines: ArraySlice<UInt8>) throws {
        guard !lines.contains(0), let text = String(validating: lines, as: UTF8.self) else {
            throw RequestRefusal.malformedUpload
        }
        var disposition: [String: String]?
        var type: String?
        for line in text.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { throw RequestRefusal.malformedUpload }
            let value = String(line[line.index(after: colon)...]).trimmingBlanks
            switch line[..<colon].lowercased() {
            case "content-disposition":
                guard disposition == nil else { throw RequestRefusal.malformedUpload }
                disposition = try Self.parameters(value)
            case "content-type": type = String(value.prefix(200))
            default: continue
            }
        }
        guard let disposition, let name = disposition["name"], !name.isEmpty, name.count <= 200 else {
            throw RequestRefusal.malformedUpload
        }
        self.init(
            name: name.normalized, fileName: disposition["filename"].map(Self.cleaned), claimedType: type)
    }

    /// The parameters of `form-data; name="…"; filename="…"`. Browsers write a quotation mark inside as %22, others as \".
    private static func parameters(_ value: String) throws -> [String: String] {
        var rest = Array(value.unicodeScalars)[...]
        guard value.lowercased().hasPrefix("form-data") else { throw RequestRefusal.malformedUpload }
        rest = rest.dropFirst("form-data".count)
        var result: [String: String] = [:]
        while true {
            rest = rest.drop { $0 == " " || $0 == "\t" }
            guard let mark = rest.first else { return result }
            guard mark == ";" else { throw RequestRefusal.malformedUpload }
            rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
            if rest.isEmpty { return result }
            guard let equals = rest.firstIndex(of: "=") else { throw RequestRefusal.malformedUpload }
            let name = String(String.UnicodeScalarView(rest[..<equals])).lowercased()
            rest = rest[(equals + 1)...]
            let found = try Self.parameter(&rest)
            guard result.updateValue(found, forKey: name) == nil else { throw RequestRefusal.malformedUpload }
        }
    }

    private static func parameter(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> String {
        var result = String.UnicodeScalarView()
        guard rest.first == "\"" else {
            result.append(contentsOf: rest.prefix { $0 != ";" })
            rest = rest.drop { $0 != ";" }
            return String(result).trimmingBlanks
        }
        rest = rest.dropFirst()
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return String(result).replacing("%22", with: "\"")
            case "\\" where rest.first == "\"": result.append(rest.removeFirst())
            default: result.append(scalar)
            }
        }
        throw RequestRefusal.malformedUpload
    }

    /// A name to show beside a file: never a path, never longer than a line, never with marks that turn the direction of
    /// writing and so hide the ending.
    static func cleaned(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
        var kept = String(
            String.UnicodeScalarView(
                last.unicodeScalars.filter { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
                        .paragraphSeparator:
                        false
                    default: true
                    }
                })
        ).normalized
        while let first = kept.first, first.isWhitespace || first == "." { kept.removeFirst() }
        while let last = kept.last, last.isWhitespace || last == "." { kept.removeLast() }
        guard kept.count > 120 else { return kept }
        guard let dot = kept.lastIndex(of: "."), kept.distance(from: dot, to: kept.endIndex) <= 10 else {
            return String(kept.prefix(120))
        }
        let ending = String(kept[dot...])
        return String(kept.prefix(120 - ending.count)) + ending
    }
}
