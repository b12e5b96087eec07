import Foundation

/// All documents that are made from letters.
package struct LetterDocuments: Sendable {
    package let all: [LetterDocument]

    package init(_ all: [LetterDocument]) {
        self.all = all
    }

    /// The document of this key for a letter of this kind, at this instance.
    package func document(_ key: String, for kind: LetterKind, at instance: LetterInstance = .first)
        -> LetterDocument?
    {
        all.first { $0.key == key && $0.kinds.contains(kind) && $0.instances.contains(instance) }
    }

    /// Those that stand in the program.
    package static let shipped: LetterDocuments = {
        do {
            return try load(checkedAgainst: .shipped)
        } catch {
            preconditionFailure("letter-documents.yaml: \(error)")
        }
    }()

    /// Reads the documents beside the program, and throws every fault of them together.
    package static func load(checkedAgainst law: Law) throws -> LetterDocuments {
        guard let folder = Bundle.module.url(forResource: "Rules", withExtension: nil) else {
            throw RulePackFaults([
                RulePackFault(file: file, key: "-", text: "the rules are not beside the program")
            ])
        }
        let text = try String(
            contentsOf: folder.appendingPathComponent("letter-documents.yaml"), encoding: .utf8)
        return try LetterDocuments(yaml: text, checkedAgainst: law)
    }

    package init(yaml: String, checkedAgainst law: Law) throws {
        let root: YAMLMap
        do throws(YAMLFault) {
            root = try YAMLReader.read(yaml).map ?? YAMLMap([])
        } catch {
            throw RulePackFaults([
                RulePackFault(file: Self.file, key: "line \(error.line)", text: error.reason)
            ])
        }
        var reader = LetterDocumentReader(law: law)
        self.init(try reader.documents(root))
    }

    fileprivate static let file = "letter-documents"
}

/// Reads the documents and collects everything that is wrong with them.
private struct LetterDocumentReader {
    let law: Law
    private var faults: [RulePackFault] = []

    init(law: Law) {
        self.law = law
    }

    mutating func documents(_ root: YAMLMap) throws -> [LetterDocument] {
        let rows = root["documents"]?.list?.compactMap(\.map) ?? []
        if rows.isEmpty { fault("documents", "the section is empty") }
        let documents = rows.map { document($0) }
        for (key, same) in Dictionary(grouping: documents, by: \.key) {
            let kinds = same.flatMap { one in
                one.instances.flatMap { at in one.kinds.map { "\($0) \(at)" } }
            }
            if Set(kinds).count != kinds.count { fault(key, "two documents are for the same kind of letter") }
        }
        guard faults.isEmpty else { throw RulePackFaults(faults.sorted()) }
        return documents
    }

    private mutating func document(_ row: YAMLMap) -> LetterDocument {
        let key = text(row, "key", "documents")
        let kinds = list(row, "kinds").compactMap { word -> LetterKind? in
            if LetterKind(rawValue: word) == nil { fault(key, "there is no kind of letter '\(word)'") }
            return LetterKind(rawValue: word)
        }
        let instances = list(row, "instances").compactMap { word -> LetterInstance? in
            if LetterInstance(rawValue: word) == nil { fault(key, "there is no instance '\(word)'") }
            return LetterInstance(rawValue: word)
        }
        let document = LetterDocument(
            key: key, name: Phrase(text(row, "vi", key), text(row, "en", key)),
            kinds: kinds.isEmpty ? LetterKind.allCases : kinds,
            instances: instances.isEmpty ? LetterInstance.allCases : instances, type: text(row, "type", key),
            symbol: text(row, "symbol", key), subject: text(row, "subject", key), addressees: list(row, "to"),
            paragraphs: list(row, "text"), copies: list(row, "copies"), rules: list(row, "rules"),
            citesAlone: row["cites_alone"]?.bool ?? false)
        if document.paragraphs.isEmpty { fault(key, "'text' is missing") }
        let lines = document.paragraphs + document.addressees + document.copies + [document.subject]
        for name in lines.flatMap(LetterDocument.names) where !LetterDocument.known.contains(name) {
            fault(key, "there is nothing called '\(name)'")
        }
        for rule in document.rules where law.rule(rule) == nil { fault(key, "no rule is called '\(rule)'") }
        return document
    }

    private mutating func text(_ row: YAMLMap, _ field: String, _ key: String) -> String {
        if let text = row[field]?.text { return text }
        fault(key, "'\(field)' is missing")
        return ""
    }

    private func list(_ row: YAMLMap, _ field: String) -> [String] {
        row[field]?.list?.compactMap(\.text) ?? []
    }

    private mutating func fault(_ key: String, _ text: String) {
        faults.append(RulePackFault(file: LetterDocuments.file, key: key, text: text))
    }
}
