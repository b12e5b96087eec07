import Foundation

/// The lists that the rules on reception refer to: grounds to turn a visitor away, occasions to receive out of turn.
package struct ReceptionTerms: Sendable {
    package let grounds: [RefusalGround]
    package let occasions: [AdHocOccasion]

    package func ground(_ key: String) -> RefusalGround? {
        grounds.first { $0.key == key }
    }

    package func occasion(_ key: String) -> AdHocOccasion? {
        occasions.first { $0.key == key }
    }
}

/// A ground on which a visitor may be turned away (căn cứ từ chối tiếp công dân, Điều 9 Luật 42/2013/QH13).
package struct RefusalGround: Hashable, Sendable {
    package let key: String
    package let name: Phrase
    /// Where the ground stands in the law.
    package let place: Phrase
    /// The visitor is told in writing (thông báo từ chối).
    package let needsNotice: Bool
    /// The officer has to name the point of the decree.
    package let needsPlace: Bool
    /// The rules that know the ground.
    package let rules: [String]
}

/// Why a head receives out of turn (tiếp công dân đột xuất, Điều 18 khoản 3 Luật 42/2013/QH13).
package struct AdHocOccasion: Hashable, Sendable {
    package let key: String
    package let name: Phrase
    package let rule: String
}

extension ReceptionTerms {
    /// The lists that come with the program. The tests read the same file.
    package static let shipped: ReceptionTerms = {
        do {
            return try load(checkedAgainst: .shipped)
        } catch {
            preconditionFailure("reception-terms.yaml cannot be read: \(error)")
        }
    }()

    package static func load(checkedAgainst law: Law) throws -> ReceptionTerms {
        let file = try Law.rulesFolder().appendingPathComponent("reception-terms.yaml")
        return try ReceptionTerms(
            yaml: String(contentsOf: file, encoding: .utf8), checkedAgainst: law)
    }

    /// Throws every fault of the file together.
    package init(yaml: String, checkedAgainst law: Law) throws {
        let root: YAMLMap
        do throws(YAMLFault) {
            root = try YAMLReader.read(yaml).map ?? YAMLMap([])
        } catch {
            throw RulePackFaults([
                RulePackFault(file: "reception-terms", key: "line \(error.line)", text: error.reason)
            ])
        }
        var reader = ReceptionTermsReader(root: root, law: law)
        self = try reader.terms()
    }
}

/// Reads the file and collects everything that is wrong with it.
private struct ReceptionTermsReader {
    let root: YAMLMap
    let law: Law
    private var faults: [RulePackFault] = []

    init(root: YAMLMap, law: Law) {
        self.root = root
        self.law = law
    }

    mutating func terms() throws -> ReceptionTerms {
        let grounds = rows("grounds").map { ground($0) }
        let occasions = rows("occasions").map { occasion($0) }
        for keys in [grounds.map(\.key), occasions.map(\.key)] {
            for (key, same) in Dictionary(grouping: keys, by: { $0 }) where same.count > 1 {
                fault(key, "the key stands there twice")
            }
        }
        guard faults.isEmpty else { throw RulePackFaults(faults.sorted()) }
        return ReceptionTerms(grounds: grounds, occasions: occasions)
    }

    private mutating func ground(_ row: YAMLMap) -> RefusalGround {
        let key = text(row, "key", "grounds")
        let rules = row["rules"]?.list?.compactMap(\.text) ?? []
        if rules.isEmpty { fault(key, "'rules' is missing") }
        for rule in rules { check(rule, key) }
        return RefusalGround(
            key: key, name: Phrase(text(row, "vi", key), text(row, "en", key)),
            place: Law.translated(text(row, "place", key)),
            needsNotice: row["written_notice"]?.bool ?? false, needsPlace: row["needs_place"]?.bool ?? false,
            rules: rules)
    }

    private mutating func occasion(_ row: YAMLMap) -> AdHocOccasion {
        let key = text(row, "key", "occasions")
        let rule = text(row, "rule", key)
        check(rule, key)
        if let found = law.rule(rule), !found.fields.strings("trigger").contains(key) {
            fault(key, "the rule '\(rule)' knows no such trigger")
        }
        return AdHocOccasion(
            key: key, name: Phrase(text(row, "vi", key), text(row, "en", key)), rule: rule)
    }

    private mutating func check(_ rule: String, _ key: String) {
        if law.rule(rule) == nil { fault(key, "no rule is called '\(rule)'") }
    }

    private mutating func rows(_ section: String) -> [YAMLMap] {
        let rows = root[section]?.list?.compactMap(\.map) ?? []
        if rows.isEmpty { fault(section, "the section is empty") }
        return rows
    }

    private mutating func text(_ row: YAMLMap, _ field: String, _ key: String) -> String {
        if let text = row[field]?.text { return text }
        fault(key, "'\(field)' is missing")
        return ""
    }

    private mutating func fault(_ key: String, _ text: String) {
        faults.append(RulePackFault(file: "reception-terms", key: key, text: text))
    }
}
