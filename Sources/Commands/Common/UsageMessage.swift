import Civics

/// What the parser says of wrong usage, in both languages.
///
/// The parser speaks English alone. Where the value was read by us, our own sentence stands in the place of its general
/// one; what else it says is known by its beginning.
struct UsageMessage {
    private let error: Phrase
    private let rest: [String]

    init(_ message: String, noted: Phrase?) {
        var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = lines.isEmpty ? "" : lines.removeFirst()
        // Help of a field that was missing or wrong stands behind it; the usage is enough.
        rest = lines.filter { !$0.hasPrefix("Help:") }
        let english = first.hasPrefix("Error: ") ? String(first.dropFirst("Error: ".count)) : first
        error = Self.phrase(english, noted)
    }

    subscript(language: Language) -> String {
        let said =
            error[language].isEmpty ? [] : [(language == .english ? "Error: " : "Lỗi: ") + error[language]]
        return (said + rest.map { language == .english ? $0 : Self.vietnamese(ofRest: $0) })
            .joined(separator: "\n")
    }

    private static func phrase(_ english: String, _ noted: Phrase?) -> Phrase {
        if let noted, let place = quoted(english, after: " is invalid for '") {
            let name = place.split(separator: " ").first.map(String.init) ?? place
            return Phrase("\(name): \(noted.vietnamese)", "\(name): \(noted.english)")
        }
        return Phrase(vietnamese(of: english) ?? english, english)
    }

    /// The parser's own sentences, by how they begin.
    private static func vietnamese(of english: String) -> String? {
        let values = english.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { "'\($0.element)'" }
        guard let first = values.first else { return general[english] }
        let all = values.joined(separator: ", ")
        let known: [(String, String)] = [
            ("Unknown option", "Không có tùy chọn \(first)."),
            ("Missing value for", "\(first) cần một giá trị."),
            ("Missing expected argument", "Còn thiếu \(all)."),
            ("Unexpected argument", "Thừa \(first)."),
            ("The value '", "Giá trị \(all.replacing(", ", with: " không hợp cho "))."),
            ("Value to be set with", "\(all): không đặt hai lần."),
        ]
        if let sentence = known.first(where: { english.hasPrefix($0.0) })?.1 { return sentence }
        return english.contains("unexpected arguments") ? "Thừa \(all)." : nil
    }

    private static let general = ["Missing required subcommand.": "Còn thiếu tên lệnh con."]

    private static func vietnamese(ofRest line: String) -> String {
        if line.hasPrefix("Usage: ") { return "Cách dùng: " + line.dropFirst("Usage: ".count) }
        if let command = quoted(line, after: "See '"), line.hasSuffix("for more information.") {
            return "  Xem '\(command)' để biết thêm."
        }
        return line
    }

    private static func quoted(_ text: String, after mark: String) -> String? {
        guard let place = text.ranges(of: mark).last else { return nil }
        return String(text[place.upperBound...].prefix { $0 != "'" })
    }
}
