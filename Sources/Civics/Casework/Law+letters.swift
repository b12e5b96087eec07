extension Law {
    /// The rules an act on a letter rests on; while its kind is still to be found, those of every kind.
    package func rules(of act: LetterAct, on letter: Letter, in table: LetterTable, day: Day) -> [Rule] {
        act.needs.contains("kind")
            ? act.rules.compactMap { version(of: $0, on: day) }
            : rules(act.rules, concerning: letter, in: table, on: day)
    }

    /// Of the rules named, those that concern a letter, as they stand on a day. An act of the table rests on rules for every
    /// kind of letter and both instances: a page or document about one letter cites those of its own.
    package func rules(_ keys: [String], concerning letter: Letter, in table: LetterTable, on day: Day)
        -> [Rule]
    {
        keys.compactMap { version(of: $0, on: day) }.filter { concerns($0, letter, table) }
    }

    private func version(of key: String, on day: Day) -> Rule? {
        rule(key).flatMap { version(of: $0, on: day) }
    }

    private func concerns(_ rule: Rule, _ letter: Letter, _ table: LetterTable) -> Bool {
        let own = table.clocks.filter { $0.kind == letter.kind && $0.instance == letter.instance }.map(\.rule)
        let others = Set(table.clocks.map(\.rule)).subtracting(own)
        guard !others.contains(rule.key) else { return false }
        if let kind = LetterKind(rawValue: rule.section) { return kind == letter.kind }
        let nodes: [LetterKind: String] = [
            .complaint: "letter.complaint", .denunciation: "letter.denunciation",
            .petition: "letter.petition_reflection",
        ]
        guard let node = rule.fields.string("node"), nodes.values.contains(where: { node.hasPrefix($0) })
        else { return true }
        return nodes[letter.kind].map { node.hasPrefix($0) } ?? true
    }
}
