extension DisclosureCatalogue {
    /// The rule pack that holds the catalogue.
    package static let file = "disclosure"

    /// Reads the catalogue out of the law, and throws every fault together.
    package init(of law: Law) throws {
        let rules = law.rules(in: Self.file).filter { $0.fields.string("topic") == "disclosure" }
        var faults: [RulePackFault] = []
        let items = rules.compactMap { rule in
            let reading = DisclosureItemReading(rule: rule, law: law)
            faults += reading.faults
            return reading.item
        }
        guard faults.isEmpty else { throw RulePackFaults(faults.sorted()) }
        self.init(items)
    }
}

/// Turns one rule into an item, and keeps what could not be read.
struct DisclosureItemReading {
    let item: DisclosureItem?
    let faults: [RulePackFault]

    init(rule: Rule, law: Law) {
        var faults: [String] = []
        let scope = rule.scope.flatMap(DisclosureScope.init)
        if scope == nil { faults.append("scope '\(rule.scope ?? "")' is no kind of unit that publishes") }
        let required = Self.forms("forms_required", of: rule, &faults)
        let optional =
            Self.forms("forms_optional", of: rule, &faults) + Self.forms("forms_allowed", of: rule, &faults)
        let exemption = rule.fields.string("posting_exempt_if").flatMap { Self.form($0, &faults) }
        let deadline = Self.deadline(of: rule, &faults)
        let fallback = scope.flatMap { Self.fallback(for: $0, of: rule, in: law) }
        let term = Self.term(of: rule, fallback: fallback, &faults)
        self.faults = faults.map { RulePackFault(file: rule.file, key: rule.key, text: $0) }
        guard faults.isEmpty, let scope else {
            item = nil
            return
        }
        let usesFallback =
            term == .asSpecificLaw(defaultDays: fallback?.fields.int("posting_min_days")) && fallback != nil
        item = DisclosureItem(
            id: rule.key, scope: scope, name: rule.text, validity: rule.validity,
            citation: law.citation(of: rule), instrument: rule.instrument, deadline: deadline,
            deadlineCitation: Self.citation("deadline_article", "form_article", of: rule, in: law),
            term: term,
            termCitation: usesFallback
                ? fallback.map(law.citation)
                : Self.citation("posting_article", "form_article", of: rule, in: law),
            requiredForms: required, optionalForms: optional,
            loudspeakerMinDays: rule.fields.int("loudspeaker_min_days"), postingExemptIf: exemption,
            isInternal: rule.fields.string("audience") == "internal_staff"
                || (required + optional).contains(where: Self.internalForms.contains),
            isUnsure: rule.isUnsure || rule.basis == .recalled
                || rule.fields.string("form_basis") == "recalled",
            note: rule.note)
    }

    /// Content that may go out on an internal site alone is addressed to the unit's own staff.
    private static let internalForms: Set<DisclosureForm> = [
        .internalSystemFor20Days, .internalSystemOrWebsite, .internalWebsite, .internalSystem,
    ]

    private static func forms(_ name: String, of rule: Rule, _ faults: inout [String]) -> [DisclosureForm] {
        rule.fields.strings(name).compactMap { form($0, &faults) }
    }

    private static func form(_ word: String, _ faults: inout [String]) -> DisclosureForm? {
        let form = DisclosureForm(rawValue: word)
        if form == nil { faults.append("no form of disclosure is called '\(word)'") }
        return form
    }

    private static func deadline(of rule: Rule, _ faults: inout [String]) -> PublishDeadline? {
        guard let fields = rule.fields.nested("publish_deadline") else { return nil }
        guard let period = Period(fields), let unit = PublishDeadline.Unit(rawValue: period.unit.rawValue)
        else {
            faults.append("publish_deadline must be a number of days or working days")
            return nil
        }
        return PublishDeadline(count: period.n, unit: unit, yieldsToOtherLaw: fields.string("unless") != nil)
    }

    private static func term(of rule: Rule, fallback: Rule?, _ faults: inout [String]) -> PostingTerm {
        let days = rule.fields.int("posting_min_days")
        switch rule.fields.string("posting_mode") {
        case "continuous_days_from_posting", "continuous_days":
            guard let days else {
                faults.append("posting_mode asks for days and posting_min_days names none")
                return .free
            }
            return .days(days)
        case "permanent_updated_on_change": return .permanent
        case "as_specific_law_or_regulation":
            return .asSpecificLaw(defaultDays: fallback?.fields.int("posting_min_days"))
        case nil where fallback != nil:
            return .asSpecificLaw(defaultDays: fallback?.fields.int("posting_min_days"))
        case nil: return days.map(PostingTerm.days) ?? .free
        case let mode?:
            faults.append("posting_mode '\(mode)' is not known")
            return .free
        }
    }

    /// Where no law sets the place and time of a posting, the Law on Access to Information does, for state bodies
    /// (Luật Tiếp cận thông tin 2016 Điều 21 khoản 2).
    private static func fallback(for scope: DisclosureScope, of rule: Rule, in law: Law) -> Rule? {
        guard scope == .commune || scope == .agency else { return nil }
        return law.rule("default_posting_access_to_information")
    }

    private static func citation(_ names: String..., of rule: Rule, in law: Law) -> Phrase? {
        names.lazy.compactMap { rule.fields.string($0) }.first
            .map { law.citation(article: $0, instrument: rule.instrument) }
    }
}

extension DisclosureCatalogue {
    /// The catalogue that comes with the program. Its faults are found at start and by the tests, before anyone asks.
    package static let shipped: DisclosureCatalogue = {
        do {
            return try DisclosureCatalogue(of: .shipped)
        } catch {
            preconditionFailure("the rule pack '\(file)' cannot be read: \(error)")
        }
    }()
}
