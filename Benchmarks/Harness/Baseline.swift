import Foundation

/// The medians of an earlier measurement, by name. They hold for the machine they were taken on.
struct Baseline: Codable {
    private var medians: [String: Double] = [:]

    init() {}

    init(contentsOf file: URL) throws {
        medians = try JSONDecoder().decode([String: Double].self, from: Data(contentsOf: file))
    }

    subscript(name: String) -> Double? {
        get { medians[name] }
        set { medians[name] = newValue.map { Double(String(format: "%.4g", $0)) ?? $0 } }
    }

    func write(to file: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        var data = try encoder.encode(medians)
        data.append(UInt8(ascii: "\n"))
        try data.write(to: file)
    }
}
