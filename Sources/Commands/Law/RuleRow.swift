import Civics

/// A rule as JSON.
struct RuleRow: Encodable {
    let key: String
    let file: String
    let section: String
    let instrument: String
    let article: String?
    let citation: Phrase
    let vi: String
    let en: String
    let validFrom: Day?
    let validTo: Day?
    let scope: String?
    let basis: String
    let source: String?
    let unsure: Bool
    let note: String?
    let versions: [String]
    let fields: [String: JSONValue]

    init(_ rule: Rule, _ law: Law) {
        key = rule.key
        file = rule.file
        section = rule.section
        instrument = rule.instrument
        article = rule.article
        citation = law.citation(of: rule)
        vi = rule.text.vietnamese
        en = rule.text.english
        validFrom = rule.validity.first
        validTo = rule.validity.last
        scope = rule.scope
        basis = rule.basis.rawValue
        source = rule.source
        unsure = rule.isUnsure
        note = rule.note
        versions = law.history(of: rule).map(\.key)
        fields = Dictionary(
            rule.fields.map.entries.map { ($0.name, JSONValue($0.value)) },
            uniquingKeysWith: { first, _ in first })
    }

    enum CodingKeys: String, CodingKey {
        case key, file, section, instrument, article, citation, vi, en
        case validFrom = "valid_from"
        case validTo = "valid_to"
        case scope, basis, source, unsure, note, versions, fields
    }
}

/// A value of a rule pack as JSON.
struct JSONValue: Encodable {
    private let value: YAMLValue

    init(_ value: YAMLValue) {
        self.value = value
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch value {
        case .null: try container.encodeNil()
        case .bool(let bool): try container.encode(bool)
        case .int(let int): try container.encode(int)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list.map(JSONValue.init))
        case .map(let map):
            try container.encode(
                Dictionary(
                    map.entries.map { ($0.name, JSONValue($0.value)) },
                    uniquingKeysWith: { first, _ in first }))
        }
    }
}
