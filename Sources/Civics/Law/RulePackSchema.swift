/// Which fields the rows of a rule pack may have, and what stands in them.
struct RulePackSchema: Sendable {
    enum Shape: Sendable {
        case text
        case int
        case bool
        case texts
        case list
        case map
        case any
        /// `{n, unit, from}`, or `{value, unit, from}`.
        case period
        /// A period, or several by name.
        case periods
        /// `{n, per}` with an optional unit, or several by level.
        case frequency
        case threshold
        /// A day of the year, "11-30".
        case dayOfYear
        case day
    }

    let file: String
    /// The fields beside the common ones. `null` may stand in any of them: the law sets nothing.
    let fields: [String: Shape]
    /// Those of them that every row must have, by section; under "" for every section.
    var required: [String: [String]] = [:]
    /// Sections that hold no rules.
    var otherSections: Set<String> = []
    /// Rows of this file need no article, as the whole instrument is meant.
    var common = RulePackSchema.common

    /// What every row has; all must be there, though some may be `null`.
    static let common: [String: Shape] = [
        "key": .text, "instrument": .text, "article": .text, "vi": .text, "en": .text, "valid_from": .day,
        "valid_to": .day, "basis": .text, "source": .text,
    ]
    static let commonOptional: [String: Shape] = ["unsure": .bool, "note": .text]
    static let nullableCommon: Set<String> = ["article", "valid_from", "valid_to", "source"]
}

extension RulePackSchema {
    /// The packs whose rows are rules.
    static let rulePacks: [RulePackSchema] = [
        casework, decisions, disclosure, documentFormat, duties, landRecovery, supervision,
    ]

    static let casework = RulePackSchema(
        file: "casework",
        fields: [
            "node": .text, "parent": .text, "action": .text, "form_number": .text, "retention": .period,
            "deadline": .period, "excluded": .texts, "representatives": .any, "reasons": .texts,
            "responsible": .text, "variants": .map, "authority_map": .map, "dialogue": .text,
            "notice": .period, "forms": .texts, "posting_min_days": .int, "meeting_notice": .period,
            "criteria": .texts, "min_criteria": .any, "clock_effect": .map, "extensions": .map,
            "protected": .texts, "measures": .texts, "sanction": .text,
        ])

    static let decisions = RulePackSchema(
        file: "decisions",
        fields: [
            "topic": .text, "scope": .text, "forms": .texts, "threshold": .threshold, "effective": .text,
            "recognition_by": .text, "sent_to": .texts, "meeting_quorum": .threshold,
            "recognition_days": .period, "refusal": .text, "convened_by": .any, "preparation": .any,
            "reelection_after_release": .period, "release_petition_min": .threshold,
            "consent_valid_months": .int, "notice_days": .int, "min_households": .int,
            "counting_committee": .any, "team": .any, "witness_households": .int,
            "choice_threshold": .threshold, "required_fields": .texts, "signatures": .any,
            "deadline": .periods, "posting_min_days": .int, "term_years": .int, "interim_max_months": .int,
            "min_consultation": .period, "quorum": .threshold, "extraordinary_on_request": .threshold,
            "revote": .text, "commune_forward": .period, "applies_when": .any, "cluster_households": .any,
        ],
        required: ["": ["topic", "scope"]])

    static let disclosure = RulePackSchema(
        file: "disclosure",
        fields: [
            "topic": .text, "scope": .text, "publisher": .text, "audience": .text, "forms_required": .texts,
            "forms_optional": .texts, "forms_allowed": .texts, "posting_min_days": .int,
            "posting_mode": .text, "posting_exempt_if": .text, "loudspeaker_min_days": .int,
            "publish_deadline": .period, "deadline_article": .text, "deadline_source": .text,
            "form_article": .text, "form_basis": .text, "posting_article": .text, "posting_source": .text,
            "period": .text,
        ],
        required: ["": ["topic", "scope"]],
        otherSections: ["defaults"])

    static let duties = RulePackSchema(
        file: "duties",
        fields: [
            "scope": .text, "duty": .text, "responsible": .text, "min_frequency": .frequency,
            "notice": .period, "on_request": .threshold, "publish_results": .period,
            "employer_side_min": .int, "worker_side": .list, "list_renewed_at_least_every": .period,
            "quorum": .threshold, "deadline": .period, "delegation_to_deputy": .bool, "trigger": .texts,
            "forms": .texts, "form": .text, "periods": .texts, "period": .text, "threshold": .threshold,
            "full_conference_max_staff": .int, "default_date": .dayOfYear, "period_start": .text,
            "period_end": .text, "submission_deadline": .text, "recipient": .text,
            "min_gap_after_cutoff": .period, "due": .text,
        ],
        required: ["": ["scope", "duty"]])

    static let landRecovery = RulePackSchema(
        file: "land-recovery",
        fields: [
            "step": .int, "min_before_decision": .map, "notice_valid": .period, "forms": .texts,
            "posting_duration": .text, "persuasion": .period, "then": .periods, "min_posting": .period,
            "minutes_certified_by": .texts, "dialogue": .text, "tally": .texts, "deadline": .period,
            "threshold": .threshold, "responsible": .text,
        ],
        required: ["": ["step"]])

    static let supervision = RulePackSchema(
        file: "supervision",
        fields: [
            "topic": .text, "scope": .text, "channels": .texts, "members": .any, "deputies_max": .int,
            "term": .any, "min_remaining_months": .int, "incompatible": .texts, "plan_periods": .texts,
            "notice": .period, "deadline": .period, "responsible": .text, "report_periods": .texts,
            "to": .any, "threshold": .threshold, "quorum": .threshold, "project_types": .texts,
            "not_established_if": .any, "min_frequency": .frequency, "participants": .texts,
        ],
        required: ["": ["scope"]])

    static let documentFormat = RulePackSchema(
        file: "document-format",
        fields: [
            "paper": .text, "width_mm": .int, "height_mm": .int, "orientation": .text, "margins_mm": .map,
            "margins_back_mm": .map, "font": .text, "encoding": .text, "colour": .text, "position": .text,
            "format": .map, "first_page": .bool, "text": .text, "rule_below": .map, "pattern": .text,
            "type_code": .text, "zero_pad": .map, "first_line_indent_cm": .any,
            "paragraph_spacing_min_pt": .int, "line_spacing": .list, "prefixes": .map,
            "covers_signature": .text, "side": .text, "last_line": .text, "example": .map,
        ])

    static let holidays = RulePackSchema(
        file: "holidays",
        fields: [
            "calendar": .text, "month": .int, "day": .int, "days": .int, "chosen_yearly_by": .text,
            "rule": .map, "weekly_rest_days": .texts, "date": .day, "weekday": .text, "kind": .text,
            "holiday": .text, "working_day": .bool, "first_day": .day, "last_day": .day,
        ],
        required: [
            "days": ["date", "weekday", "kind", "holiday", "working_day"],
            "official_breaks": ["first_day", "last_day"],
        ],
        otherSections: ["kinds"])

    static let instruments = RulePackSchema(
        file: "instruments",
        fields: [
            "number": .text, "issuer": .text, "date_adopted": .day, "replaced_by": .text,
            "amended_by": .texts,
        ],
        required: ["instruments": ["number", "issuer", "date_adopted", "replaced_by", "amended_by"]])
}
