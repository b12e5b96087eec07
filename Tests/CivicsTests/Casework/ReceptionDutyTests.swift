import Testing

@testable import Civics

@Suite struct ReceptionDutyTests {
    let rules = ReceptionRules(DueClock(law: .shipped))

    /// Who must receive how often on which day: the boundary days of the law first.
    @Test(arguments: [
        // Luật 42/2013, Điều 15 khoản 2 điểm d: from 1 July 2014, a day a week.
        ("commune", UnitKind.Level.commune, "2014-06-30", nil, nil, true),
        ("commune", .commune, "2014-07-01", 1, ReceptionDuty.Per.week, true),
        ("ward", .commune, "2022-08-12", 1, .week, true),
        ("township", .commune, "2025-06-30", 1, .week, true),
        ("ward", .commune, "2026-06-30", 1, .week, true),
        // Luật 136/2025: from 1 July 2026 two days a month, in person.
        ("ward", .commune, "2026-07-01", 2, .month, false),
        ("special_zone", .commune, "2030-01-01", 2, .month, false),
        // Điều 13 khoản 5: districts, until they ended.
        ("rural_district", .district, "2025-06-30", 2, .month, true),
        ("rural_district", .district, "2025-07-01", nil, nil, true),
        ("city", .district, "2022-08-12", 2, .month, true),
        // Điều 12 khoản 5 and Điều 18 khoản 2.
        ("central_city", .province, "2026-07-01", 1, .month, true),
        ("administrative_agency", .body, "2022-08-12", 1, .month, true),
        ("school", .body, "2026-07-01", 1, .month, true),
        // Quy định 11-QĐi/TW Điều 4 khoản 1, by the level at which the Party organisation stands.
        ("party_organisation", .commune, "2019-02-17", nil, nil, true),
        ("party_organisation", .commune, "2019-02-18", 2, .month, true),
        ("party_organisation", .district, "2022-08-12", 1, .month, true),
        ("party_organisation", .district, "2025-11-23", nil, nil, true),
        ("party_organisation", .province, "2025-11-23", 1, .month, true),
        // No rule asks them.
        ("village", .village, "2022-08-12", nil, nil, true),
        ("private_enterprise", .body, "2022-08-12", nil, nil, true),
    ])
    func `the duty follows the kind of unit and the law of the day`(
        kind: String, level: UnitKind.Level, day: String, days: Int?, per: ReceptionDuty.Per?,
        mayDelegate: Bool
    ) throws {
        let kind = try #require(UnitKind(kind))
        let duty = ReceptionDuty.of(kind, level: level, on: try #require(Day(day)), under: .shipped)
        #expect(duty?.days == days)
        #expect(duty?.per == per)
        if let duty {
            #expect(duty.mayDelegate == mayDelegate)
            #expect(duty.citation.vietnamese.contains("Điều"))
        }
    }

    @Test(arguments: [
        // Half of 2022: 26 weeks end in it; that of Tết (31/1–6/2) has no working day.
        ("ward", "2022-01-01", "2022-06-30", 25),
        ("city", "2022-01-01", "2022-06-30", 12),
        ("administrative_agency", "2022-01-01", "2022-06-30", 6),
        // One week: its Sunday decides where it counts.
        ("ward", "2022-08-08", "2022-08-13", 0),
        ("ward", "2022-08-08", "2022-08-14", 1),
        ("ward", "2022-08-14", "2022-08-14", 1),
        // A month that is not over asks for nothing yet.
        ("city", "2022-08-01", "2022-08-30", 0),
        ("city", "2022-08-31", "2022-08-31", 2),
        // June 2026 has four Sundays under the old law; the week of 29/6–5/7 ends under the new one, that counts months.
        ("ward", "2026-06-01", "2026-06-30", 4),
        ("ward", "2026-06-29", "2026-07-05", 0),
        ("ward", "2026-06-01", "2026-07-31", 6),
        // Reports from 15 December to 14 June: 26 Sundays (Tết of 2023 leaves a day in each week), and 6 ends of months.
        ("ward", "2022-12-15", "2023-06-14", 26),
        ("administrative_agency", "2022-12-15", "2023-06-14", 6),
        ("ward", "2022-08-12", "2022-08-11", 0),
    ])
    func `the law asks for so many days`(kind: String, first: String, last: String, days: Int) throws {
        let kind = try #require(UnitKind(kind))
        let rounds = ReceptionRound.all(
            from: try #require(Day(first)), to: try #require(Day(last)), in: rules.calendar
        ) { ReceptionDuty.of(kind, level: kind.level, on: $0, under: .shipped) }
        #expect(rounds.reduce(0) { $0 + $1.required } == days)
    }

    @Test func `halves of a year share its rounds between them and count none twice`() throws {
        let kind = try #require(UnitKind("ward"))
        func days(_ first: String, _ last: String) -> Int {
            ReceptionRound.all(from: Day(first)!, to: Day(last)!, in: rules.calendar) {
                ReceptionDuty.of(kind, level: .commune, on: $0, under: .shipped)
            }.reduce(0) { $0 + $1.required }
        }
        for year in 2021...2027 {
            #expect(
                days("\(year)-01-01", "\(year)-06-30") + days("\(year)-07-01", "\(year)-12-31")
                    == days("\(year)-01-01", "\(year)-12-31"))
        }
    }

    @Test func `sessions fill a round up to what the law asks and no further`() throws {
        let round = try #require(
            ReceptionRound.running(on: Day("2022-08-12")!, in: rules.calendar) {
                ReceptionDuty.of(UnitKind("city")!, level: .district, on: $0, under: .shipped)
            })
        #expect(round.first == Day("2022-08-01") && round.last == Day("2022-08-31"))
        func kept(_ held: [(String, Holding.Receiver)]) -> ReceptionTally {
            round.kept(by: held.map { session(on: $0.0, held: $0.1) })
        }
        #expect(kept([]) == ReceptionTally(required: 2))
        #expect(kept([("2022-08-03", .head)]) == ReceptionTally(required: 2, byHead: 1))
        // Two sessions of one day are one day.
        #expect(kept([("2022-08-03", .head), ("2022-08-03", .head)]).byHead == 1)
        #expect(
            kept([("2022-08-03", .head), ("2022-08-10", .head), ("2022-08-17", .head)])
                == ReceptionTally(required: 2, byHead: 2))
        #expect(
            kept([("2022-08-03", .deputyDelegated), ("2022-08-10", .head), ("2022-08-17", .deputyDelegated)])
                == ReceptionTally(required: 2, byHead: 1, delegated: 1))
        #expect(kept([("2022-08-03", .notHeld), ("2022-07-31", .head), ("2022-09-01", .head)]).missed == 2)
    }

    @Test(arguments: [
        // Every Wednesday; 2022-09-01 and 02 are holidays and touch none of them.
        (
            "ward", "2022-08-01", "2022-08-28", Weekday.wednesday,
            "2022-08-03 2022-08-10 2022-08-17 2022-08-24"
        ),
        // Two days of a month: the first and the third Thursday.
        ("city", "2022-08-01", "2022-08-31", .thursday, "2022-08-04 2022-08-18"),
        // A holiday is passed over: thứ Sáu 2/9/2022 is Quốc khánh; the next working day of the week is none, the last
        // before is Wednesday 31/8.
        ("ward", "2022-08-29", "2022-09-04", .friday, "2022-08-31"),
        ("administrative_agency", "2022-01-01", "2022-01-31", .monday, "2022-01-04"),
    ])
    func `the proposal puts the days on the weekday asked for and never on a day off`(
        kind: String, first: String, last: String, weekday: Weekday, expected: String
    ) throws {
        let kind = try #require(UnitKind(kind))
        let rounds = ReceptionRound.all(from: Day(first)!, to: Day(last)!, in: rules.calendar) {
            ReceptionDuty.of(kind, level: kind.level, on: $0, under: .shipped)
        }
        let days = ReceptionProposal.proposals(for: rounds, on: weekday, in: rules.calendar).flatMap(\.days)
        #expect(days.map(\.description).joined(separator: " ") == expected)
        #expect(days.allSatisfy(rules.calendar.isWorking))
    }

    private func session(on day: String, held: Holding.Receiver) -> ReceptionSession {
        ReceptionCast.session(
            on: day,
            holding: Holding(
                by: held, receiver: held == .notHeld ? "" : "Ông Nguyễn Văn Minh", signedBy: "Lan"))
    }
}
