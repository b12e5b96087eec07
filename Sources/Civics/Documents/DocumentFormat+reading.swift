extension DocumentFormat {
    /// The format in force on `day`. Throws `RulePackFaults` naming everything that the rule pack leaves open.
    package init(_ kind: Kind, under law: Law, on day: Day) throws {
        let rules = law.rules(in: "document-format", section: kind.rawValue, on: day)
        var reading = Reading(kind: kind, rules: rules)
        let paper = reading.paper()
        let font = reading.font()
        let parts = reading.parts()
        guard reading.faults.isEmpty, let paper, let font, let body = parts[.body] else {
            throw RulePackFaults(reading.faults)
        }
        self.init(kind: kind, paper: paper, font: font, parts: parts, body: body, rules: rules)
    }

    /// Reads the rules of one kind and collects what is missing.
    private struct Reading {
        let kind: Kind
        let rules: [Rule]
        private(set) var faults: [RulePackFault] = []

        init(kind: Kind, rules: [Rule]) {
            self.kind = kind
            self.rules = rules
        }

        private mutating func miss(_ key: String, _ what: String) {
            faults.append(RulePackFault(file: "document-format", key: kind.prefix + key, text: what))
        }

        private func fields(_ key: String) -> RuleFields? {
            rules.first { $0.key == kind.prefix + key }?.fields
        }

        /// Where the rule leaves room, the narrower margin is taken: more words on the page.
        mutating func paper() -> Paper? {
            guard let sheet = fields("paper"), let width = sheet.number("width_mm"),
                let height = sheet.number("height_mm")
            else {
                miss("paper", "width_mm or height_mm is missing")
                return nil
            }
            guard let margins = fields("margins")?.nested("margins_mm"),
                let top = margins.range("top")?.lowerBound, let bottom = margins.range("bottom")?.lowerBound,
                let left = margins.range("left")?.lowerBound, let right = margins.range("right")?.lowerBound
            else {
                miss("margins", "margins_mm lacks a side")
                return nil
            }
            return Paper(
                widthMM: width, heightMM: height, topMM: top, bottomMM: bottom, leftMM: left, rightMM: right)
        }

        mutating func font() -> String? {
            guard let font = fields("font")?.string("font") else {
                miss("font", "font is missing")
                return nil
            }
            return font
        }

        mutating func parts() -> [PartName: Part] {
            for name in kind.requiredParts where fields(name.rawValue)?.sizes == nil && !name.isMereText {
                miss(name.rawValue, "the rule or its size_pt is missing")
            }
            let named = PartName.allCases.map { name in (name, fields(name.rawValue).flatMap(Part.init)) }
            return Dictionary(uniqueKeysWithValues: named).compactMapValues { $0 }
        }
    }
}

extension DocumentFormat.PartName {
    /// Signs that are set as the words about them.
    fileprivate var isMereText: Bool {
        self == .separatorStar || self == .abstractSeparator
    }
}

extension DocumentFormat.Part {
    /// Where the rule leaves room, letters are as large as it allows, and distances as small.
    fileprivate init?(_ fields: RuleFields) {
        let format = fields.nested("format")
        text = fields.string("text")
        pattern = fields.string("pattern") ?? fields.string("last_line")
        typeCode = fields.string("type_code")
        sizePt = fields.sizes?.upperBound
        isBold = format?.bool("bold") ?? false
        isItalic = format?.bool("italic") ?? false
        isUnderlined = format?.bool("underline") ?? false
        isUppercase = format?.string("case") == "upper"
        alignment = format?.string("align").flatMap(Alignment.init) ?? .start
        ruleShare = fields.ruleShare
        firstLineMM = (fields.range("first_line_indent_cm")?.lowerBound ?? 0) * 10
        paragraphSpacingPt = fields.number("paragraph_spacing_min_pt") ?? 0
        lineSpacing = fields.range("line_spacing")?.lowerBound ?? 1
        zeroPadding = fields.nested("zero_pad").map {
            DocumentFormat.ZeroPadding(
                daysBelow: $0.int("day_below") ?? 0, months: $0.list("months").compactMap(\.int))
        }
        prefixes = fields.nested("prefixes")?.names ?? []
        isOnFirstPage = fields.bool("first_page") ?? true
    }
}

extension RuleFields {
    /// `[least, most]`, or one number that is both.
    fileprivate func range(_ name: String) -> ClosedRange<Double>? {
        let numbers = (self[name]?.list ?? [self[name] ?? .null]).compactMap(\.number)
        guard let least = numbers.min(), let most = numbers.max() else { return nil }
        return least...most
    }

    fileprivate var sizes: ClosedRange<Double>? {
        nested("format")?.range("size_pt")
    }

    /// `rule_below.length`: "text" is as long as the text; of a range of shares the middle is taken.
    fileprivate var ruleShare: Double? {
        guard let length = nested("rule_below")?["length"] else { return nil }
        if length.text == "text" { return 1 }
        let shares = (length.list ?? []).compactMap(\.text).compactMap(Self.share)
        return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    }

    private static func share(_ fraction: String) -> Double? {
        let numbers = fraction.split(separator: "/").compactMap { Double($0) }
        return numbers.count == 2 && numbers[1] != 0 ? numbers[0] / numbers[1] : nil
    }
}
