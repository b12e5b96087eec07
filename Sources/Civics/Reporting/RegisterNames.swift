import Foundation

/// What the registers and papers are called from which indicators are counted (sổ, biểu mẫu), from `registers.yaml`.
package enum RegisterNames {
    package static let shipped: [String: Phrase] = {
        do {
            return try load()
        } catch {
            preconditionFailure("registers.yaml cannot be read: \(error)")
        }
    }()

    static func load() throws -> [String: Phrase] {
        let file = "registers.yaml"
        guard
            let url = Bundle.module.url(
                forResource: "registers", withExtension: "yaml", subdirectory: "Rules")
        else { throw CatalogueFaults([CatalogueFault(file: file, key: "", text: "the file is missing")]) }
        var faults = FaultCollector()
        let root = faults.mapping(of: try String(contentsOf: url, encoding: .utf8), in: file)
        var names: [String: Phrase] = [:]
        for entry in root["registers"] as? [[String: Any]] ?? [] {
            guard let key = entry["key"] as? String, let vi = entry["vi"] as? String,
                let en = entry["en"] as? String
            else {
                faults.add(file, "registers", "a register needs 'key', 'vi' and 'en'")
                continue
            }
            names[key] = Phrase(vi, en)
        }
        try faults.throwIfAny()
        return names
    }
}
