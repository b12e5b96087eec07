import Civics
import Records
import Storage
import TestSupport
import Testing

@testable import Commands

/// What the cities of `DemoTests` hold of dialogues and promises; a city takes too long to make one for each question.
extension DemoTests {
    func checkDialogues(of city: City, on day: Day) async throws {
        for kind in DialogueKind.allCases {
            let held = try await city.count(
                """
                SELECT COUNT(*) FROM dialogue d JOIN dialogue_minutes m ON m.dialogue = d.id
                WHERE d.kind = \(kind.rawValue)
                """)
            #expect(held >= 2, "\(kind)")
        }
        #expect(try await city.count("SELECT COUNT(*) FROM dialogue WHERE announced_on > announce_by") > 0)
        #expect(try await city.count("SELECT COUNT(*) FROM dialogue WHERE announced_on IS NULL") > 0)
        #expect(
            try await city.count(
                "SELECT COUNT(*) FROM dialogue WHERE announced_on IS NOT NULL AND day > \(day)") > 1)
        let found: [(SQLFragment, String)] = [
            ("dialogue_cancellation", "called off"), ("dialogue_change", "put off"),
            ("dialogue_result", "published"), ("dialogue_support", "supported"),
        ]
        for (table, what) in found {
            #expect(try await city.count("SELECT COUNT(*) FROM \(sql: table)") > 0, "\(what)")
        }
        for end in DialogueEnd.Kind.allCases {
            #expect(
                try await city.count("SELECT COUNT(*) FROM dialogue_end WHERE kind = \(end.rawValue)") > 5)
        }
        let outcomes = try await city.archive.read { reading in
            try PromiseStore.list(PromiseFilter(), limit: 2_000, in: reading).map { $0.outcome(on: day) }
        }
        for outcome in PromiseOutcome.allCases { #expect(outcomes.contains(outcome), "\(outcome)") }
        for kind in PromiseStep.Kind.allCases {
            #expect(
                try await city.count("SELECT COUNT(*) FROM promise_step WHERE kind = \(kind.rawValue)") > 0,
                "\(kind)")
        }
        for name in ["letter", "group-letter", "group-question", "question", "turn", "promise"] {
            #expect(city.answer.contains("\"\(name)\":\""), "\(name)")
        }
    }

    /// The forty households have their letter, their dialogue and a promise that was broken.
    func checkGroup(of city: City) async throws {
        let promises = try await city.archive.read { reading in
            try PromiseStore.list(PromiseFilter(), limit: 2_000, in: reading)
                .filter { $0.what.contains(DemoNames.project) }
        }
        #expect(Set(promises.map(\.origin.source)).isSuperset(of: PromiseSource.allCases.filter(\.isPublic)))
        #expect(promises.allSatisfy { $0.outcome(on: City.conference) == .broken })
        #expect(promises.contains { $0.state == .disputed })
        #expect(Set(promises.map(\.unit)).count == 1)
    }

    func checkFigures(of city: City) async throws {
        let period = ReportingPeriod.usual(ReportingPeriod.Key(year: 2022, part: .firstHalf))
        let units = try await UnitStore(archive: city.archive).tree().all.map(\.id)
        for key in [
            "agency_dialogues", "clearance_dialogues", "workplace_dialogues", "workplace_dialogue_units",
            "dialogues", "dialogue_opinions", "dialogue_answered_on_spot", "conclusion_published",
        ] {
            let found = try await city.archive.read {
                try DialogueMeasure().records(
                    behind: Indicator.Key(key), of: units, in: period, page: RecordPage(), $0)
            }
            #expect(found.count > 1, "\(key)")
        }
        for key in ["commitments_made", "commitments_due", "commitments_done"] {
            let found = try await city.archive.read {
                try PromiseMeasure().records(
                    behind: Indicator.Key(key), of: units, in: period, page: RecordPage(), $0)
            }
            #expect(found.count > 10, "\(key)")
        }
    }
}
