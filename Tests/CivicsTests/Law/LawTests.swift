import Testing

@testable import Civics

@Suite struct LawTests {
    let law: Law

    init() throws {
        law = try Law.load()
    }

    @Test func `the law that comes with the program is without fault`() {
        #expect(law.rules.count > 300)
        #expect(law.instruments.count == 60)
        #expect(law.rules(in: "disclosure").count == 69)
        #expect(law.holidays.announced.count == 77)
    }

    @Test func `a rule is found only on a day on which it is in force`() throws {
        let before = try #require(Day("2026-06-30"))
        let after = try #require(Day("2026-07-01"))
        #expect(law.rule("complaint_acceptance_first", on: before)?.key == "complaint_acceptance_first")
        #expect(law.rule("complaint_acceptance_first", on: after) == nil)
        #expect(law.rule("complaint_acceptance_2026", on: after) != nil)
        #expect(law.rule("no_such_rule", on: after) == nil)
    }

    @Test func `the version in force follows the day`() throws {
        let rule = try #require(law.rule("notice_2024"))
        func version(on day: String) -> String? { law.version(of: rule, on: Day(day)!)?.key }
        #expect(version(on: "2024-07-31") == "notice_2013")
        #expect(version(on: "2024-08-01") == "notice_2024")
        #expect(version(on: "2025-12-31") == "notice_2024")
        #expect(version(on: "2026-01-01") == "notice_2026")
        #expect(version(on: "2014-06-30") == nil)
        #expect(law.history(of: rule).map(\.key) == ["notice_2013", "notice_2024", "notice_2026"])
    }

    @Test func `a section of a pack is told apart by the regime of the day`() {
        let last = Day("2023-06-30")!
        let first = Day("2023-07-01")!
        #expect(law.rules(in: "disclosure", section: "ordinance_34_2007_commune", on: last).count == 12)
        #expect(law.rules(in: "disclosure", section: "ordinance_34_2007_commune", on: first).isEmpty)
        #expect(law.rules(in: "disclosure", section: "law_10_2022_commune", on: last).isEmpty)
        #expect(law.rules(in: "disclosure", section: "law_10_2022_commune", on: first).count == 14)
    }

    @Test func `a key that two files use is told apart by the file`() {
        #expect(law.rule("duties/commune_disclosure_register")?.file == "duties")
        #expect(law.rule("disclosure/commune_disclosure_register")?.file == "disclosure")
        #expect(law.rule("casework/commune_disclosure_register") == nil)
    }

    @Test(arguments: [
        ("complaint_first_settlement", "Điều 28 Luật 02/2011/QH13", "Article 28 of Law 02/2011/QH13"),
        (
            "handle_petition_competent", "Điều 26 khoản 2 điểm a Luật 42/2013/QH13",
            "Article 26 clause 2 point a of Law 42/2013/QH13"
        ),
        (
            "complaint_acceptance_2026",
            "Điều 10 (sửa Điều 16 khoản 1 Nghị định 124/2020) Nghị định 155/2026/NĐ-CP",
            "Article 10 (amending Article 16 clause 1 Decree 124/2020) of Decree 155/2026/NĐ-CP"
        ),
        (
            "workplace_dialogue", "Điều 63 khoản 2 Bộ luật 45/2019/QH14",
            "Article 63 clause 2 of Code 45/2019/QH14"
        ),
        ("party_head_dialogue", "Quy định 11-QĐi/TW", "Regulation 11-QĐi/TW"),
    ])
    func `a rule is cited by place and instrument`(key: String, vietnamese: String, english: String) throws {
        let rule = try #require(law.rule(key))
        #expect(law.citation(of: rule) == Phrase(vietnamese, english))
    }

    @Test func `every rule can be cited in both languages`() {
        for rule in law.rules {
            let citation = law.citation(of: rule)
            #expect(!citation.vietnamese.isEmpty && !citation.english.isEmpty, "\(rule.id)")
            #expect(!citation.english.contains("Điều "), "\(rule.id)")
        }
    }

    @Test func `fields are read by their kind`() throws {
        let rule = try #require(law.rule("commune_socio_economic_plan"))
        #expect(
            rule.fields.period("publish_deadline")
                == Period(5, .workingDay, from: "date_of_decision_or_document"))
        #expect(rule.fields.int("posting_min_days") == 30)
        #expect(rule.fields.strings("forms_required").count == 2)
        #expect(rule.fields["loudspeaker_min_days"]?.isNull == true)
        let vote = try #require(law.rule("community_contribution_infrastructure"))
        let threshold = try #require(vote.fields.threshold("threshold"))
        #expect(threshold.isMet(by: 67, of: 100))
        #expect(!threshold.isMet(by: 66, of: 100))
        #expect(threshold.isMet(by: 2, of: 3))
    }

    @Test func `more than half is not reached by half`() throws {
        let vote = try #require(law.rule("village_convention")?.fields.threshold("threshold"))
        #expect(!vote.isMet(by: 50, of: 100))
        #expect(vote.isMet(by: 51, of: 100))
        #expect(!vote.isMet(by: 0, of: 0))
    }
}
