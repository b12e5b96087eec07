/// The name a file is kept and offered under: what someone sent, made harmless.
package enum FileName {
    package static let longest = 120

    /// The last part of a path, without what cannot be seen or turns the direction of writing, without the characters
    /// that mean something to a shell or a file system, no dots in front, and with the ending of what the file is.
    package static func cleaned(_ sent: String, as type: FileType) -> String {
        let last = sent.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        var kept = String.UnicodeScalarView()
        for scalar in last.normalized.unicodeScalars where isHarmless(scalar) { kept.append(scalar) }
        var stem = String(kept)
        if let dot = stem.lastIndex(of: "."), stem.distance(from: dot, to: stem.endIndex) <= 6 {
            stem = String(stem[..<dot])
        }
        stem = String(stem.drop { $0 == "." || $0.isWhitespace }).trimmed
        stem = String(stem.prefix(longest)).trimmed
        return (stem.isEmpty ? "tep" : stem) + "." + type.fileExtension
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", ":", "\"", "|", "?", "*", "\u{FFFD}": return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
            return false
        default: return true
        }
    }
}
