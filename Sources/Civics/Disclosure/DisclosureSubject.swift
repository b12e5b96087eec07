import Foundation

/// A subject by which residents look for what was published (lĩnh vực): land, support, budgets. What stands under each is
/// data, in `disclosure-subjects.yaml`.
package struct DisclosureSubject: Equatable, Sendable {
    /// A word for addresses: "dat-dai".
    package let key: String
    package let name: Phrase
    package let items: [DisclosureItem.ID]
    /// The word of the door on the home page behind which it stands, where it stands behind one.
    package let door: String?

    /// Those that come with the program, read once. The tests read the same file.
    package static let shipped: [DisclosureSubject] = {
        do {
            return try load(for: DisclosureCatalogue(of: .shipped))
        } catch {
            preconditionFailure("the subjects of disclosure cannot be read: \(error)")
        }
    }()

    static let file = "disclosure-subjects.yaml"

    static func load(for catalogue: DisclosureCatalogue) throws -> [DisclosureSubject] {
        guard
            let url = Bundle.module.url(
                forResource: "disclosure-subjects", withExtension: "yaml", subdirectory: "Rules")
        else { throw RulePackFaults([RulePackFault(file: file, key: "-", text: "the file is missing")]) }
        return try read(String(contentsOf: url, encoding: .utf8), for: catalogue)
    }

    /// Reads the subjects, and throws every fault of them together.
    static func read(_ text: String, for catalogue: DisclosureCatalogue) throws -> [DisclosureSubject] {
        let root: YAMLValue
        do throws(YAMLFault) {
            root = try YAMLReader.read(text)
        } catch {
            throw RulePackFaults([RulePackFault(file: file, key: "line \(error.line)", text: error.reason)])
        }
        var faults: [RulePackFault] = []
        var keys: Set<String> = []
        let subjects = (root.list ?? []).enumerated().map { number, value in
            let row = value.map ?? YAMLMap([])
            let key = row["key"]?.text ?? ""
            let place = key.isEmpty ? "\(number + 1)" : key
            func fault(_ text: String) { faults.append(RulePackFault(file: file, key: place, text: text)) }
            let names = (row["vi"]?.text ?? "", row["en"]?.text ?? "")
            let items = (row["items"]?.list ?? []).compactMap(\.text)
            if key.isEmpty || names.0.isEmpty || names.1.isEmpty || items.isEmpty {
                fault("it needs 'key', 'vi', 'en' and 'items'")
            }
            if !keys.insert(key).inserted { fault("two subjects have this key") }
            for item in items where catalogue.item(item) == nil { fault("there is no content '\(item)'") }
            return DisclosureSubject(
                key: key, name: Phrase(names.0, names.1), items: items, door: row["door"]?.text)
        }
        if subjects.isEmpty { faults.append(RulePackFault(file: file, key: "-", text: "it is empty")) }
        guard faults.isEmpty else { throw RulePackFaults(faults.sorted()) }
        return subjects
    }
}
