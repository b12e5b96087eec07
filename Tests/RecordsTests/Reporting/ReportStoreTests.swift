import Civics
import Records
import Testing
import TestSupport

@Suite struct ReportStoreTests {
    typealias Office = ReportingOffice

    @Test(arguments: Backend.available)
    func `a period is opened with its own days and closed for good`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let kept = try #require(try await office.periods.all().first)
        #expect(kept.period.firstDay.description == "2021-12-15")
        #expect(kept.period.name.vietnamese == "6 tháng đầu năm 2022")
        #expect(kept.isOpen)
        try await office.periods.close(Office.period, by: Office.secretary)
        await #expect(throws: Refusal.self) { try await office.fill(Office.east, ["village_meetings": 3]) }
        await #expect(throws: Refusal.self) {
            try await office.periods.open(.usual(Office.period), by: Office.secretary)
        }
        await #expect(throws: Refusal.self) {
            try await office.periods.close(Office.period, by: Office.secretary)
        }
        let unknown = ReportingPeriod.Key(year: 2030, part: .year)
        await #expect(throws: Refusal.self) { try await office.reports.sheet(of: Office.east, in: unknown) }
    }

    @Test(arguments: Backend.available)
    func `the days of a period stay once a report of it was handed in`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        func open(_ from: String, _ to: String, _ due: String) async throws {
            try await office.periods.open(
                ReportingPeriod(key: Office.period, from: Day(from)!, to: Day(to)!, dueOn: Day(due)!),
                by: Office.secretary)
        }
        try await open("2022-01-01", "2022-06-30", "2022-07-08")
        try await office.fill(Office.east, ["village_meetings": 4])
        _ = try await office.reports.submit(Office.east, in: Office.period, by: Office.clerk)
        // What goes back to the unit was handed in all the same.
        _ = try await office.reports.giveBack(
            Office.east, in: Office.period, because: "Thiếu đối thoại", snapshot: 1, by: Office.secretary)

        await #expect(throws: Refusals.self) { try await open("2021-12-15", "2022-06-30", "2022-07-08") }
        await #expect(throws: Refusals.self) { try await open("2022-01-01", "2022-06-14", "2022-07-08") }
        await #expect(throws: Refusals.self) { try await open("2022-01-01", "2022-06-30", "2022-07-04") }
        try await open("2022-01-01", "2022-06-30", "2022-07-08")
        try await open("2022-01-01", "2022-06-30", "2022-07-12")
        office.test.clock.move(to: Day("2022-07-13")!)
        await #expect(throws: Refusals.self) { try await open("2022-01-01", "2022-06-30", "2022-07-20") }
        let kept = try #require(try await office.periods.all().first?.period)
        #expect(
            [kept.firstDay, kept.lastDay, kept.dueOn].map(\.description) == [
                "2022-01-01", "2022-06-30", "2022-07-12",
            ])
    }

    @Test(arguments: Backend.available)
    func `figures fill themselves, and the rest is entered with its source`(on backend: Backend) async throws
    {
        let office = try await Office(on: backend)
        office.counted.set("postings", of: Office.east, to: 7)
        office.counted.set("disclosure_items_required", of: Office.east, to: 40)
        office.counted.set("disclosure_items_done", of: Office.east, to: 30)
        try await office.fill(Office.east, ["village_meetings": 12])
        let sheet = try await office.reports.sheet(of: Office.east, in: Office.period)
        #expect(sheet.live["postings"] == .computed(7))
        #expect(sheet.live["village_meetings"] == .entered(12, source: "Sổ theo dõi"))
        #expect(sheet.live["disclosure_rate"].value == .ratio(Ratio(30, of: 40)))
        #expect(sheet.live["strikes"] == .absent)
        #expect(sheet.report?.state == .draft)
        #expect(sheet.events.map(\.act) == [.begun])
    }

    @Test(arguments: Backend.available)
    func `a computed figure is only changed by an adjustment with a reason`(on backend: Backend) async throws
    {
        let office = try await Office(on: backend)
        office.counted.set("postings", of: Office.east, to: 7)
        let typed = await #expect(throws: Refusals.self) {
            try await office.fill(Office.east, ["postings": 99])
        }
        #expect(typed?.all.map(\.field) == ["postings"])
        #expect(
            try await office.reports.sheet(of: Office.east, in: Office.period).live["postings"]
                == .computed(7))
        var changes = ReportChanges()
        changes.adjustments["postings"] = ReportFigures.Adjustment(quantity: 8, reason: " ")
        await #expect(throws: Refusals.self) {
            try await office.reports.fill(Office.east, in: Office.period, with: changes, by: Office.clerk)
        }
        changes.adjustments["postings"] = ReportFigures.Adjustment(
            quantity: 8, reason: "Một bản niêm yết trên giấy")
        try await office.reports.fill(Office.east, in: Office.period, with: changes, by: Office.clerk)
        let figure = try await office.reports.sheet(of: Office.east, in: Office.period).live["postings"]
        #expect(figure.quantity == 8)
        #expect(figure.origin == .adjusted(from: .quantity(7), reason: "Một bản niêm yết trên giấy"))
        changes.adjustments["postings"] = .some(nil)
        try await office.reports.fill(Office.east, in: Office.period, with: changes, by: Office.clerk)
        #expect(
            try await office.reports.sheet(of: Office.east, in: Office.period).live["postings"]
                == .computed(7))
    }

    @Test(arguments: Backend.available)
    func `what may not be put in is refused, all of it told, and nothing kept`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        var changes = ReportChanges()
        changes.entries["nothing"] = ReportFigures.Entry(quantity: 1, source: "a")
        changes.entries["disclosure_rate"] = ReportFigures.Entry(quantity: 1, source: "a")
        changes.entries["strikes"] = ReportFigures.Entry(quantity: 1, source: "a")
        changes.entries["village_meetings"] = ReportFigures.Entry(quantity: 1, source: "")
        changes.entries["broadcasts"] = ReportFigures.Entry(quantity: 1, source: "Sổ")
        do {
            try await office.reports.fill(Office.east, in: Office.period, with: changes, by: Office.clerk)
            Issue.record("it was taken")
        } catch let refusals as Refusals {
            #expect(
                refusals.all.compactMap(\.field) == [
                    "disclosure_rate", "nothing", "strikes", "village_meetings",
                ])
        }
        #expect(try await office.reports.sheet(of: Office.east, in: Office.period).report == nil)
    }

    @Test(arguments: Backend.available)
    func `an empty report is no report`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        await #expect(throws: Refusals.self) {
            try await office.reports.submit(Office.east, in: Office.period, by: Office.clerk)
        }
        #expect(try await office.reports.sheet(of: Office.east, in: Office.period).report == nil)
    }

    @Test(arguments: Backend.available)
    func `what was submitted is frozen, and what differs now is told`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        office.counted.set("postings", of: Office.east, to: 7)
        try await office.fill(Office.east, ["village_meetings": 0])
        let report = try await office.reports.submit(Office.east, in: Office.period, by: Office.clerk)
        #expect(report.state == .submitted)
        #expect(report.firstSubmittedOn?.description == "2022-07-05")
        office.counted.set("postings", of: Office.east, to: 9)
        let sheet = try await office.reports.sheet(of: Office.east, in: Office.period)
        #expect(sheet.figures["postings"] == .computed(7))
        #expect(sheet.live["postings"] == .computed(9))
        #expect(sheet.differingNow == ["postings"])
        #expect(sheet.frozen?.isComplete == false)
        #expect(sheet.frozen?.digest.count == 32)
        #expect(sheet.punctuality(on: office.test.clock.today) == .onTime)
        await #expect(throws: Refusal.self) { try await office.fill(Office.east, ["village_meetings": 1]) }
    }

    @Test(arguments: Backend.available)
    func `a report goes back, comes again, is accepted and opened once more`(on backend: Backend) async throws
    {
        let office = try await Office(on: backend)
        try await office.fill(Office.east, ["village_meetings": 4])
        _ = try await office.reports.submit(Office.east, in: Office.period, by: Office.clerk)
        _ = try await office.reports.giveBack(
            Office.east, in: Office.period, because: "Thiếu đối thoại", snapshot: 1, by: Office.secretary)
        office.test.clock.move(to: Day("2022-07-15")!)
        try await office.fill(Office.east, ["dialogues": 1])
        _ = try await office.reports.submit(Office.east, in: Office.period, by: Office.clerk)
        await #expect(throws: Refusal.self) {
            try await office.reports.accept(Office.east, in: Office.period, snapshot: 1, by: Office.secretary)
        }
        _ = try await office.reports.accept(Office.east, in: Office.period, snapshot: 2, by: Office.secretary)
        _ = try await office.reports.reopen(
            Office.east, in: Office.period, because: "Nhầm số", by: Office.secretary)
        let sheet = try await office.reports.sheet(of: Office.east, in: Office.period)
        #expect(sheet.report?.state == .reopened)
        #expect(sheet.punctuality(on: office.test.clock.today) == .onTime)
        #expect(
            sheet.events.map(\.act) == [
                .reopened, .accepted, .submitted, .filled, .returned, .submitted, .begun,
            ])
        #expect(sheet.events.map(\.reason).compactMap { $0 } == ["Nhầm số", "Thiếu đối thoại"])
    }

    @Test(arguments: Backend.available)
    func `a unit that does not report has no sheet`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        await #expect(throws: Refusal.self) {
            try await office.reports.sheet(of: Office.id(99), in: Office.period)
        }
        await #expect(throws: Refusal.self) {
            try await office.reports.sheet(of: Office.old, in: Office.period)
        }
        await #expect(throws: Refusal.self) { try await office.fill(Office.old, ["village_meetings": 1]) }
    }
}
