/// Checks the rows of rule packs against their schema and turns them into rules, collecting every fault.
struct RulePackCheck {
    private(set) var faults: [RulePackFault] = []

    mutating func fault(_ file: String, _ key: String, _ text: String) {
        faults.append(RulePackFault(file: file, key: key, text: text))
    }

    /// The rows of one file as rules. A row with a fault is left out; its faults are kept.
    mutating func rules(of pack: YAMLValue, _ schema: RulePackSchema) -> [Rule] {
        guard let map = pack.map else {
            fault(schema.file, "-", "the file is not a mapping of sections")
            return []
        }
        var rules: [Rule] = []
        var keys: Set<String> = []
        for section in map.entries where !schema.otherSections.contains(section.name) {
            guard let rows = section.value.list else {
                fault(schema.file, section.name, "the section is not a list of rows")
                continue
            }
            for (index, row) in rows.enumerated() {
                guard let fields = row.map else {
                    fault(schema.file, section.name, "row \(index + 1) is not a mapping")
                    continue
                }
                guard let key = fields["key"]?.text, Self.isKey(key) else {
                    fault(
                        schema.file, section.name,
                        "row \(index + 1) has no key of lower-case letters, digits and “_”")
                    continue
                }
                if !keys.insert(key).inserted { fault(schema.file, key, "the key stands twice in the file") }
                if let rule = rule(key, fields, section.name, schema) { rules.append(rule) }
            }
        }
        return rules
    }

    private mutating func rule(
        _ key: String, _ fields: YAMLMap, _ section: String, _ schema: RulePackSchema
    ) -> Rule? {
        let before = faults.count
        checkNames(key, fields, section, schema)
        for entry in fields.entries {
            let shape =
                RulePackSchema.common[entry.name] ?? RulePackSchema.commonOptional[entry.name]
                ?? schema.fields[entry.name]
            guard let shape, !entry.value.isNull else { continue }
            if let wrong = FieldShapeCheck.fault(of: entry.value, as: shape) {
                fault(schema.file, key, "\(entry.name): \(wrong)")
            }
        }
        checkVariants(key, fields, schema)
        let first = fields["valid_from"]?.text.flatMap(Day.init)
        let last = fields["valid_to"]?.text.flatMap(Day.init)
        if let first, let last, last < first {
            fault(schema.file, key, "valid_to \(last) comes before valid_from \(first)")
        }
        guard faults.count == before, let instrument = fields["instrument"]?.text,
            let vietnamese = fields["vi"]?.text, let english = fields["en"]?.text
        else { return nil }
        let basis = fields["basis"]?.text.flatMap(Rule.Basis.init)
        if basis == nil { fault(schema.file, key, "basis is neither seen nor recalled") }
        let common = RulePackSchema.common
        return Rule(
            key: key, file: schema.file, section: section, instrument: instrument,
            article: fields["article"]?.text, text: Phrase(vietnamese, english),
            validity: DayRange(from: first, to: last), scope: fields["scope"]?.text,
            basis: basis ?? .recalled, source: fields["source"]?.text,
            isUnsure: fields["unsure"]?.bool ?? false, note: fields["note"]?.text,
            fields: RuleFields(
                YAMLMap(
                    fields.entries.filter {
                        common[$0.name] == nil && RulePackSchema.commonOptional[$0.name] == nil
                    })))
    }

    private mutating func checkNames(
        _ key: String, _ fields: YAMLMap, _ section: String, _ schema: RulePackSchema
    ) {
        for name in fields.names
        where RulePackSchema.common[name] == nil && RulePackSchema.commonOptional[name] == nil
            && schema.fields[name] == nil
        {
            fault(schema.file, key, "the field “\(name)” is not known")
        }
        for name in RulePackSchema.common.keys.sorted() {
            switch fields[name] {
            case nil: fault(schema.file, key, "the field “\(name)” is missing")
            case .null where !RulePackSchema.nullableCommon.contains(name):
                fault(schema.file, key, "the field “\(name)” is empty")
            default: break
            }
        }
        for name in (schema.required[""] ?? []) + (schema.required[section] ?? [])
        where fields[name] == nil {
            fault(schema.file, key, "the field “\(name)” is missing")
        }
    }

    /// Variants give the whole number of days in place of `n`, so that a period must be there to be varied.
    private mutating func checkVariants(_ key: String, _ fields: YAMLMap, _ schema: RulePackSchema) {
        guard schema.file == "casework", let variants = fields["variants"]?.map else { return }
        if fields["deadline"]?.map == nil {
            fault(schema.file, key, "variants: there is no deadline to vary")
        }
        for entry in variants.entries where (entry.value.int ?? -1) < 0 {
            fault(schema.file, key, "variants: “\(entry.name)” is not a number of days")
        }
    }

    static func isKey(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
            }
    }
}
