/// Reads the outline, and collects every fault on the way: sentences with references to nothing are faults too.
struct ReportOutlineReader {
    let text: String
    let catalogue: IndicatorCatalogue

    static let file = "report-outline.yaml"

    func read() throws -> ReportOutline {
        var faults = FaultCollector()
        let root = faults.mapping(of: text, in: Self.file)
        let sections = (root["sections"] as? [[String: Any]] ?? []).enumerated().map {
            section($0.element, number: $0.offset + 1, &faults)
        }
        let annexes = (root["annexes"] as? [[String: Any]] ?? []).enumerated().map {
            annex($0.element, number: $0.offset + 1, &faults)
        }
        if sections.isEmpty { faults.add(Self.file, "", "it lists no sections") }
        if Set(sections.map(\.key)).count != sections.count {
            faults.add(Self.file, "", "a section stands twice")
        }
        try faults.throwIfAny()
        return ReportOutline(sections: sections, annexes: annexes)
    }

    private func section(
        _ entry: [String: Any], number: Int, _ faults: inout FaultCollector
    ) -> ReportOutline.Section {
        let key = entry["key"] as? String ?? "section \(number)"
        let level = entry["level"] as? Int ?? -1
        if !(0...3).contains(level) { faults.add(Self.file, key, "'level' must be 0, 1, 2 or 3") }
        let paragraphs = (entry["text"] as? [[Any]] ?? []).map { sentences in
            sentences.compactMap { sentence($0, of: key, &faults) }
        }
        if entry["text"] != nil, paragraphs.isEmpty {
            faults.add(Self.file, key, "'text' is a list of lists")
        }
        let scope = (entry["of"] as? String).flatMap(UnitKind.ReportForm.init)
        if entry["of"] != nil, scope == nil { faults.add(Self.file, key, "'of' names no form") }
        let prompt = (entry["prompt"] as? [String: String]).map { Phrase($0["vi"] ?? "", $0["en"] ?? "") }
        return ReportOutline.Section(
            key: key, level: level,
            number: entry["number"] as? String ?? Self.number(of: key, level: level),
            name: name(entry, of: key, &faults), forms: forms(entry, of: key, &faults),
            paragraphs: paragraphs, scope: scope, prompt: prompt)
    }

    /// A sentence as words alone, or with the reports it stands in and the figures it needs.
    private func sentence(
        _ entry: Any, of key: String, _ faults: inout FaultCollector
    ) -> ReportOutline.Sentence? {
        let fields = (entry as? String).map { ["text": $0 as Any] } ?? entry as? [String: Any] ?? [:]
        guard let text = fields["text"] as? String else {
            faults.add(Self.file, key, "a sentence is words, or has 'text'")
            return nil
        }
        let needs = (fields["needs"] as? [String] ?? []).map {
            ReportTemplate.Reference(name: $0, form: nil, aspect: .value)
        }
        let template: ReportTemplate
        do throws(Refusal) {
            template = try ReportTemplate(text)
        } catch {
            faults.add(Self.file, key, error.reason.english)
            return nil
        }
        let unknown =
            template.unknownReferences(in: catalogue)
            + needs.map(\.name).filter { catalogue[Indicator.Key($0)] == nil }
        for name in unknown { faults.add(Self.file, key, "there is nothing called '\(name)'") }
        return ReportOutline.Sentence(
            template: template, forms: forms(fields, of: key, &faults), needs: needs)
    }

    /// "III.1.1" is numbered "1.1" under "III".
    private static func number(of key: String, level: Int) -> String {
        level == 1 ? key : key.split(separator: ".").dropFirst().joined(separator: ".")
    }

    private func annex(_ entry: [String: Any], number: Int, _ faults: inout FaultCollector)
        -> ReportOutline.Annex
    {
        let place = "annex \(entry["number"] as? String ?? "\(number)")"
        let columns = (entry["columns"] as? [[String: Any]] ?? []).compactMap {
            column($0, of: place, &faults)
        }
        if columns.isEmpty { faults.add(Self.file, place, "it has no columns") }
        return ReportOutline.Annex(
            number: entry["number"] as? String ?? "\(number)", name: name(entry, of: place, &faults),
            forms: forms(entry, of: place, &faults), columns: columns)
    }

    /// One of `key`, `year`, `rest_of` or `record` says what stands in it.
    private func column(
        _ entry: [String: Any], of place: String, _ faults: inout FaultCollector
    ) -> ReportOutline.Annex.Column? {
        let kinds: [(field: String, content: (String) -> ReportOutline.Annex.Content?)] = [
            ("key", { .figure(Indicator.Key($0)) }), ("year", { .year(Indicator.Key($0)) }),
            ("rest_of", { .rest(Indicator.Key($0)) }),
            ("record", { ReportOutline.Annex.Record(rawValue: $0).map { .record($0) } }),
        ]
        let named = kinds.compactMap { kind in (entry[kind.field] as? String).map { (kind, $0) } }
        guard named.count == 1, let (kind, word) = named.first, let title = entry["vi"] as? String else {
            faults.add(Self.file, place, "a column needs 'vi', and 'key', 'year', 'rest_of' or 'record'")
            return nil
        }
        guard let content = kind.content(word) else {
            faults.add(Self.file, place, "there is no record '\(word)'")
            return nil
        }
        if kind.field != "record" {
            guard let indicator = catalogue[Indicator.Key(word)] else {
                faults.add(Self.file, place, "there is no indicator '\(word)'")
                return nil
            }
            if kind.field == "year", indicator.aggregation != .sum {
                faults.add(Self.file, place, "'\(word)' is not added up over a year")
            }
            if kind.field == "rest_of", !indicator.isRatio {
                faults.add(Self.file, place, "'\(word)' is no rate")
            }
        }
        return ReportOutline.Annex.Column(
            content: content, title: title, group: entry["group"] as? String)
    }

    private func name(_ entry: [String: Any], of place: String, _ faults: inout FaultCollector) -> Phrase {
        guard let vi = entry["vi"] as? String, let en = entry["en"] as? String else {
            faults.add(Self.file, place, "it needs its name as 'vi' and 'en'")
            return Phrase("", "")
        }
        return Phrase(vi, en)
    }

    private func forms(
        _ entry: [String: Any], of place: String, _ faults: inout FaultCollector
    ) -> Set<UnitKind.ReportForm> {
        guard let words = entry["forms"] as? [String] else { return Set(UnitKind.ReportForm.allCases) }
        return Set(
            words.compactMap { word in
                let form = UnitKind.ReportForm(rawValue: word)
                if form == nil { faults.add(Self.file, place, "there is no form '\(word)'") }
                return form
            })
    }
}
