import Civics

/// Figures that a unit might enter: of a likely size, parts within their wholes and none where there is no whole, no rate
/// above a hundred.
struct DemoFigures {
    private(set) var figures: [Indicator.Key: Int] = [:]
    private let chance: DemoChance
    private let checks: ReportChecks
    private let form: UnitKind.ReportForm
    private let size: Int

    init(_ chance: DemoChance, checks: ReportChecks, form: UnitKind.ReportForm, size: Int) {
        self.chance = chance
        self.checks = checks
        self.form = form
        self.size = size
    }

    mutating func fill(in part: ReportingPeriod.Key.Part) {
        let asked = checks.asked(of: form, in: part)
        for indicator in asked where !indicator.isRatio {
            figures[indicator.key] = amount(of: indicator)
        }
        attendMeetings()
        for (whole, part) in Self.same where figures[part] != nil { figures[part] = figures[whole] }
        for (whole, parts) in Self.sums { makeWhole(whole, of: parts) }
        // What one rule has made smaller may be a whole for another.
        for _ in 1...3 {
            for (part, wholes) in checks.belongings { keep(part, belongingTo: wholes) }
            for (whole, part) in Self.parts { keep(part, within: whole) }
            for indicator in asked {
                if let parts = indicator.parts { keep(parts.numerator, within: parts.denominator) }
            }
            for (whole, parts) in Self.shared { share(whole, among: parts) }
        }
    }

    /// What is drawn gives way to what the records count: no part passes a whole that is counted, and none is left where
    /// nothing was counted.
    func held(within counted: [Indicator.Key: Int]) -> [Indicator.Key: Int] {
        var held = self
        for (key, amount) in counted { held.figures[key] = amount }
        for (part, wholes) in checks.belongings where counted[part] == nil {
            held.keep(part, belongingTo: wholes)
        }
        for (whole, part) in Self.parts where counted[part] == nil { held.keep(part, within: whole) }
        return held.figures
    }

    /// An enterprise tells of itself and its own conference only, under what it is.
    mutating func tellOwnership(isState: Bool) {
        let ownerships: [(isOwn: Bool, total: Indicator.Key, conferences: Indicator.Key)] = [
            (isState, "soe_total", "employee_conferences_soe"),
            (!isState, "nonstate_total", "employee_conferences_nonstate"),
        ]
        for (isOwn, total, conferences) in ownerships {
            if figures[total] != nil { figures[total] = isOwn ? 1 : 0 }
            keep(conferences, within: total)
        }
    }

    private func amount(of indicator: Indicator) -> Int {
        switch indicator.key {
        // Every village meets at least once.
        case "village_meetings": return chance.number(max(1, size)...max(2, 2 * size))
        // One in three is inspected.
        case "inspected_units": return chance.number(0...2) / 2
        default: return amount(countedIn: indicator.unit.key)
        }
    }

    private func amount(countedIn unit: String) -> Int {
        switch unit {
        case "VND": chance.number(2...60) * size * 5_000_000
        case "%": chance.number(78...97)
        case "m2", "m": chance.number(10...90) * size
        case "person-day": chance.number(8...40) * size
        case "household", "person", "attendance", "response", "file", "copy", "ballot":
            chance.number(6...30) * size
        case "visit", "petition", "item", "opinion", "comment", "posting":
            chance.number(2...9) * max(2, size / 2)
        // Villages that met once and twice are counted apart: together no more than there are.
        case "village": chance.number(0...max(1, size / 2))
        // A unit reports itself.
        case "unit", "enterprise": chance.number(0...1)
        case "point": 0
        case "case", "finding", "violation": chance.number(0...3)
        default: chance.number(0...max(2, size / 2))
        }
    }

    /// A village that met twice held two of the meetings, and hardly ever does everybody come.
    private mutating func attendMeetings() {
        guard let meetings = figures["village_meetings"] else { return }
        let twice = min(figures["villages_met_2x"] ?? 0, meetings / 2)
        figures["villages_met_2x"] = twice
        figures["villages_met_1x"] = min(figures["villages_met_1x"] ?? 0, meetings - 2 * twice)
        if let invited = figures["meeting_households_invited"],
            let drawn = figures["meeting_household_attendance"]
        {
            figures["meeting_household_attendance"] = invited * (70 + drawn % 25) / 100
        }
    }

    private mutating func keep(_ part: Indicator.Key, belongingTo wholes: [Indicator.Key]) {
        let known = wholes.compactMap { figures[$0] }
        guard known.count == wholes.count, known.allSatisfy({ $0 == 0 }), figures[part] != nil else { return }
        figures[part] = 0
    }

    private mutating func makeWhole(_ whole: Indicator.Key, of parts: [Indicator.Key]) {
        let known = parts.compactMap { figures[$0] }
        guard figures[whole] != nil, known.count == parts.count else { return }
        figures[whole] = known.reduce(0, +)
    }

    private mutating func keep(_ part: Indicator.Key, within whole: Indicator.Key) {
        guard let limit = figures[whole], let amount = figures[part], amount > limit else { return }
        figures[part] = limit
    }

    /// Together the parts are no more than the whole: the later get what the earlier leave.
    private mutating func share(_ whole: Indicator.Key, among parts: [Indicator.Key]) {
        guard var left = figures[whole] else { return }
        for part in parts {
            guard let amount = figures[part] else { continue }
            figures[part] = min(amount, left)
            left -= min(amount, left)
        }
    }

    /// A unit is of one kind: inspected, it is one inspected unit of that kind.
    private static let same: [(Indicator.Key, Indicator.Key)] = [
        ("inspected_units", "inspected_communes"), ("inspected_units", "inspected_agencies"),
        ("inspected_units", "inspected_workplaces"),
    ]

    private static let shared: [(Indicator.Key, [Indicator.Key])] = [
        ("clearance_households", ["clearance_agreed_households", "clearance_enforced"]),
        ("works_total_value", ["people_money", "state_money"]),
    ]

    private static let sums: [(Indicator.Key, [Indicator.Key])] = [
        ("reception_visits", ["reception_first", "reception_repeat"]),
        ("petitions_eligible", ["petitions_complaint", "petitions_denunciation", "petitions_proposal"]),
        ("petitions_received", ["petitions_eligible", "petitions_denunciation"]),
        ("dialogues", ["dialogues_regular", "dialogues_adhoc"]),
        ("direct_decisions", ["direct_decisions_meeting", "direct_decisions_ballot"]),
        ("reception_people", ["reception_visits", "reception_group_people"]),
        ("head_sessions_required", ["head_sessions_held", "head_sessions_delegated"]),
        ("welfare_beneficiaries", ["welfare_beneficiaries", "covid_beneficiaries"]),
        ("welfare_amount", ["welfare_amount", "covid_amount"]),
        ("works_total_value", ["people_money", "state_money"]),
    ]

    private static let parts: [(Indicator.Key, Indicator.Key)] = [
        ("petitions_received", "petitions_in_authority"), ("petitions_in_authority", "petitions_resolved"),
        ("petitions_resolved", "petitions_ontime"), ("direct_decisions", "direct_decisions_passed"),
        ("villages_met_1x", "villages_met_2x"), ("feedback_received", "feedback_resolved"),
        ("feedback_resolved", "feedback_rated"), ("feedback_resolved", "feedback_ontime"),
        ("feedback_rated", "feedback_rated_ok"), ("voter_proposals", "voter_proposals_answered"),
        ("staff_opinions", "staff_opinions_answered"), ("dialogues", "conclusion_published"),
        ("reception_visits", "reception_groups"), ("procedures_done", "procedures_ontime"),
        ("postings", "postings_hq"), ("postings_hq", "postings_two_places"),
        ("postings", "postings_loudspeaker"),
        ("postings", "postings_village_head"), ("postings", "postings_portal"),
        ("consultations", "consultation_explained"), ("villages_total", "village_heads_elected"),
        ("households_total", "people_land_households"), ("households_total", "poor_households_reviewed"),
        ("works_joint", "contribution_public_settlement"), ("clearance_households", "resettled_households"),
        ("bcd_total", "bcd_regulations"), ("bcd_total", "bcd_current_units"),
        ("bcd_meetings", "bcd_conferences"), ("inspection_findings", "inspection_findings_due"),
        ("ttnd_violations", "ttnd_recommendations"), ("gsdtcd_violations", "gsdtcd_recommendations"),
        ("postings", "clearance_plan_postings"), ("workplace_dialogues", "workplace_dialogue_units"),
        ("workplace_dialogues", "workplace_dialogue_adhoc"),
        ("collective_agreements", "collective_agreements_new"),
    ]
}
