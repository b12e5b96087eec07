import Testing

@testable import Civics

/// What is said of rule packs that are not right.
@Suite struct RulePackTests {
    /// The faults told after `old` has been replaced by `new` in one pack.
    private func faults(in file: String, replacing old: String, by new: String) throws -> [RulePackFault] {
        var texts = try Law.bundledTexts()
        let text = try #require(texts[file])
        let place = try #require(text.range(of: old), "“\(old)” is not in \(file)")
        texts[file] = text.replacingCharacters(in: place, with: new)
        do {
            _ = try Law.load(texts: texts)
            return []
        } catch let faults as RulePackFaults {
            return faults.all
        }
    }

    @Test(arguments: [
        (
            "casework", "  node: letter.complaint\n", "  knot: letter.complaint\n", "type_complaint",
            "“knot” is not known"
        ),
        ("casework", "  basis: seen\n", "", "type_complaint", "“basis” is missing"),
        ("casework", "  basis: seen\n", "  basis: heard\n", "type_complaint", "neither seen nor recalled"),
        ("casework", "valid_from: '2012-07-01'", "valid_from: '2012-02-30'", "type_complaint", "not a day"),
        (
            "casework", "valid_from: '2012-07-01'\n  valid_to: null",
            "valid_from: '2012-07-01'\n  valid_to: '2012-06-30'", "type_complaint", "comes before valid_from"
        ),
        (
            "casework", "instrument: luat_02_2011", "instrument: luat_02_2012", "type_complaint",
            "not in instruments.yaml"
        ),
        ("casework", "- key: type_denunciation", "- key: type_complaint", "type_complaint", "stands twice"),
        (
            "casework", "- key: type_denunciation", "- key: Type Denunciation", "letter_classification",
            "has no key"
        ),
        (
            "casework", "    unit: working_day", "    unit: workday", "handle_denunciation_competent",
            "“workday” is none of"
        ),
        (
            "casework", "    extended_to: 10", "    extended_to: 6", "handle_denunciation_competent",
            "not a longer limit"
        ),
        ("casework", "    n: 10\n", "    n: ten\n", "letter_handling_10_days", "has no number"),
        (
            "casework", "    remote: 45", "    remote: soon", "complaint_first_settlement",
            "not a number of days"
        ),
        (
            "decisions", "    fraction: 2/3\n", "    fraction: 3/2\n",
            "community_contribution_infrastructure", "no share"
        ),
        (
            "decisions", "    op: '>='\n", "    op: '=>'\n", "community_contribution_infrastructure",
            "neither > nor >="
        ),
        ("disclosure", "  scope: commune\n", "", "commune_socio_economic_plan", "“scope” is missing"),
        (
            "disclosure", "  posting_min_days: 30", "  posting_min_days: '30'", "commune_socio_economic_plan",
            "not a whole number"
        ),
        ("duties", "    per: year", "    per: decade", "commune_dialogue", "per is none of"),
        ("holidays", "  weekday: saturday", "  weekday: sunday", "day_2022_01_01", "is a saturday"),
        ("holidays", "  kind: holiday", "  kind: holidy", "day_2022_01_01", "kind is none of"),
        ("holidays", "  date: '2022-01-03'", "  date: '2022-01-01'", "day_2022_01_03", "is a saturday"),
        (
            "instruments", "replaced_by: luat_10_2022", "replaced_by: luat_10_2023", "pl_34_2007",
            "is not in the list"
        ),
        ("readings", "notice_2013, ", "notice_2012, ", "notice_2012", "no rule with this key"),
        ("readings", "[notice_2013, notice_2024", "[notice_2024, notice_2024", "notice_2024", "still is"),
        ("readings", "  field: deadline", "  field: notice", "letter_handling_10_days", "a period “notice”"),
    ])
    func `a fault is told with file and key`(
        file: String, old: String, new: String, key: String, words: String
    ) throws {
        let faults = try faults(in: file, replacing: old, by: new)
        #expect(
            faults.contains { $0.file == file && $0.key == key && $0.text.contains(words) },
            "\(RulePackFaults(faults))")
    }

    @Test func `all faults of all files are told together`() throws {
        var texts = try Law.bundledTexts()
        texts["duties"] = nil
        texts["casework"] = texts["casework"]?.replacing("basis: seen", with: "basis: heard")
        texts["holidays"] = "- [unclosed"
        let thrown = #expect(throws: RulePackFaults.self) { try Law.load(texts: texts) }
        let faults = try #require(thrown).all
        #expect(Set(faults.map(\.file)).isSuperset(of: ["duties", "casework", "holidays"]))
        #expect(faults.count { $0.file == "casework" } > 50)
        #expect(faults == faults.sorted())
    }

    @Test func `a file of another form than the plain one is read as well`() throws {
        var texts = try Law.bundledTexts()
        let text = try #require(texts["land-recovery"])
        texts["land-recovery"] =
            "--- # a document\n" + text.replacing("basis: seen", with: "basis: &seen seen")
        #expect(try Law.load(texts: texts).rules == Law.load().rules)
    }
}
