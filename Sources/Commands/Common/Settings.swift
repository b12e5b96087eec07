import Civics
import Foundation
import Logging

/// What is decided outside the command line: the environment, then the settings file. A flag goes before both.
///
/// The file has a line for each setting, named as in the environment: `DIENHONG_PORT=8080`. systemd reads the same form.
struct Settings: Sendable {
    /// Every setting there is. A line of the file with another name is refused, since it would have no effect.
    enum Name: String, CaseIterable {
        case data = "DIENHONG_DATA"
        case database = "DIENHONG_DATABASE"
        case key = "DIENHONG_KEY"
        case host = "DIENHONG_HOST"
        case port = "DIENHONG_PORT"
        case origin = "DIENHONG_ORIGIN"
        case siteName = "DIENHONG_NAME"
        case siteNameInEnglish = "DIENHONG_NAME_EN"
        case language = "DIENHONG_LANG"
        case logLevel = "DIENHONG_LOG"
    }

    private let environment: [String: String]
    private let file: [String: String]

    /// Reads the file named by `--settings` or DIENHONG_SETTINGS, where one is named.
    init(file path: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment) throws
    {
        self.environment = environment
        let path = path ?? environment["DIENHONG_SETTINGS"].flatMap { $0.isEmpty ? nil : $0 }
        file = try path.map { try Self.read(contentsOf: $0) } ?? [:]
    }

    subscript(name: Name) -> String? {
        let value = environment[name.rawValue] ?? file[name.rawValue]
        return value.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Refuses, all together, what a site cannot be served with.
    func checkForServing() throws {
        var refusals: [Refusal] = []
        if let origin = self[.origin], !Self.isOrigin(origin) {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "DIENHONG_ORIGIN “\(origin)” phải có dạng https://dienhong.example.vn, với cổng nếu cần, không có đường dẫn.",
                        "DIENHONG_ORIGIN “\(origin)” must be written as https://dienhong.example.vn, with a port if need be and without a path."
                    )))
        }
        if let level = self[.logLevel], Logger.Level(rawValue: level) == nil {
            let known = Logger.Level.allCases.reversed().map(\.rawValue).joined(separator: ", ")
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "DIENHONG_LOG “\(level)” phải là một trong: \(known).",
                        "DIENHONG_LOG “\(level)” must be one of: \(known).")))
        }
        guard refusals.isEmpty else { throw Refusals(refusals) }
    }

    /// Whether it is a scheme, a host and perhaps a port, as browsers name where a form comes from.
    static func isOrigin(_ text: String) -> Bool {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme, let host = parts.host,
            ["http", "https"].contains(scheme), !host.isEmpty,
            parts.port.map({ (1...65_535).contains($0) }) ?? true
        else { return false }
        // Put together again from nothing else: no name, path, query or fragment.
        let port = parts.port.map { ":\($0)" } ?? ""
        return ["\(scheme)://\(host)\(port)", "\(scheme)://[\(host)]\(port)"].contains(text)
    }

    private static func read(contentsOf path: String) throws -> [String: String] {
        let data = try Data(contentsOf: URL(filePath: path))
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Refusal(.invalid, Phrase("\(path) không phải UTF-8.", "\(path) is not UTF-8."))
        }
        return try read(text, from: path)
    }

    /// Reads the lines, and tells all that are wrong together.
    static func read(_ text: String, from path: String) throws -> [String: String] {
        var values: [String: String] = [:]
        var refusals: [Refusal] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let line = line.trimmingCharacters(in: .whitespaces)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts[0].trimmingCharacters(in: .whitespaces)
            guard parts.count == 2, Name(rawValue: name) != nil else {
                refusals.append(unknown(name, at: "\(path):\(index + 1)"))
                continue
            }
            values[name] = parts[1].trimmingCharacters(in: .whitespaces)
                .trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        }
        guard refusals.isEmpty else { throw Refusals(refusals) }
        return values
    }

    private static func unknown(_ name: String, at place: String) -> Refusal {
        let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
        return Refusal(
            .invalid,
            Phrase(
                "\(place): không có thiết lập nào tên “\(name)”. Các thiết lập: \(known).",
                "\(place): no setting is called “\(name)”. There are: \(known)."))
    }
}
