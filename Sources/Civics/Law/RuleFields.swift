/// What a rule says beyond its common fields, by name.
package struct RuleFields: Hashable, Sendable {
    package let map: YAMLMap

    package init(_ map: YAMLMap) {
        self.map = map
    }

    package var names: [String] { map.names }

    package subscript(name: String) -> YAMLValue? {
        map[name]
    }

    package func string(_ name: String) -> String? {
        map[name]?.text
    }

    package func int(_ name: String) -> Int? {
        map[name]?.int
    }

    package func number(_ name: String) -> Double? {
        map[name]?.number
    }

    package func bool(_ name: String) -> Bool? {
        map[name]?.bool
    }

    package func list(_ name: String) -> [YAMLValue] {
        map[name]?.list ?? []
    }

    /// The texts of a list, without what is not text.
    package func strings(_ name: String) -> [String] {
        list(name).compactMap(\.text)
    }

    package func nested(_ name: String) -> RuleFields? {
        map[name]?.map.map(RuleFields.init)
    }

    package func period(_ name: String) -> Period? {
        nested(name).flatMap(Period.init)
    }

    package func threshold(_ name: String) -> Threshold? {
        nested(name).flatMap(Threshold.init)
    }
}
