import Civics
import Records
import Testing
import TestSupport

@Suite struct ReportTextStoreTests {
    typealias Office = ReportingOffice

    private func desk(_ office: Office) throws -> ReportDesk {
        ReportDesk(
            archive: office.test.archive, book: office.book,
            outline: try ReportOutline.load(for: office.book.catalogue),
            signing: { _, _, _ in
                ReportSigning(
                    name: "Nguyễn Văn An", committee: "Ban Chỉ đạo thực hiện Quy chế dân chủ thành phố")
            })
    }

    @Test(arguments: Backend.available)
    func `the text is drafted from the figures, and who is late or missing is named`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let desk = try desk(office)
        office.counted.set("disclosure_items_required", of: Office.east, to: 40)
        office.counted.set("disclosure_items_done", of: Office.east, to: 30)
        office.test.clock.move(to: Day("2022-07-12")!)
        try await office.fill(Office.east, ["village_meetings": 4])
        _ = try await office.reports.submit(Office.east, in: Office.period, by: Office.clerk)
        let composition = try await desk.composition(of: Office.city, in: Office.period) { "/so-lieu/\($0)" }
        let words = composition.sections.flatMap(\.blocks).compactMap { block -> String? in
            if case .paragraph(let inlines) = block { inlines.plainText } else { nil }
        }.joined(separator: "\n")
        #expect(words.contains("Số liệu trong báo cáo tính từ ngày 15/12/2021 đến ngày 14/6/2022."))
        #expect(words.contains("Đã công khai 30/40 nội dung phải công khai, đạt 75 %"))
        #expect(
            words.contains(
                "có 1/3 đơn vị đã nộp báo cáo kỳ này, trong đó 0 đơn vị đúng hạn (hạn nộp 10/7/2022), 1"))
        let notes = composition.document.blocks.flatMap { block -> [String] in
            guard case .paragraph(let inlines) = block else { return [] }
            return inlines.compactMap { if case .footnote(let note) = $0 { note.plainText } else { nil } }
        }
        #expect(notes.contains("Nộp chậm: Phường Đông."))
        #expect(notes.contains { $0.contains("Chưa nộp: ") && $0.contains("Trường Tiểu học Số 1") })
        #expect(composition.head.signature.name == "Nguyễn Văn An")
        #expect(composition.document.issuer.body == "Ban Chỉ đạo thực hiện Quy chế dân chủ thành phố")
        #expect(composition.document.title.subject.contains("6 tháng đầu năm 2022"))
    }

    @Test(arguments: Backend.available)
    func `what is written stays, with references that stay live`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let desk = try desk(office)
        try await desk.texts.write(
            "Tỷ lệ đạt {{disclosure_rate}}.", section: "V.1", of: Office.city, in: Office.period, seen: 0,
            by: Office.secretary)
        func words() async throws -> String {
            let composition = try await desk.composition(of: Office.city, in: Office.period)
            let section = try #require(composition.sections.first { $0.outline.key == "V.1" })
            guard case .paragraph(let inlines)? = section.blocks.first else { return "" }
            return inlines.plainText
        }
        #expect(try await words() == "Tỷ lệ đạt –.")
        office.counted.set("disclosure_items_required", of: Office.east, to: 4)
        office.counted.set("disclosure_items_done", of: Office.east, to: 3)
        try await office.fill(Office.city, ["inspections": 1])
        #expect(try await words() == "Tỷ lệ đạt 75 %.")
        await #expect(throws: Refusal.self) {
            try await desk.texts.write(
                "Đè lên", section: "V.1", of: Office.city, in: Office.period, seen: 0, by: Office.secretary)
        }
        try await desk.texts.write(
            "", section: "V.1", of: Office.city, in: Office.period, seen: 1, by: Office.secretary)
        #expect(try await words() == "")
    }

    @Test(arguments: Backend.available)
    func `an issued report is read as it was issued`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let desk = try desk(office)
        let document = try await desk.composition(of: Office.city, in: Office.period).document
        let early = try await versions(office)
        await #expect(throws: Refusal.self) { try await issue(document, seen: early, desk) }
        try await handIn(office)
        for number in 1...2 {
            let seen = try await versions(office)
            #expect(try await issue(document, seen: seen, desk) == number)
        }
        try await desk.texts.write(
            "Sửa sau", section: "I", of: Office.city, in: Office.period, seen: 0, by: Office.secretary)
        let (titles, newest) = try await office.test.archive.read { reading in
            (
                try ReportTextStore.issues(reading),
                try ReportTextStore.newestIssue(of: Office.city, in: Office.period, reading)
            )
        }
        #expect(titles.map(\.subject) == [document.title.subject])
        #expect(titles.map(\.issuer) == [document.issuer.body])
        #expect(newest?.number == 2)
        #expect(newest?.document == document)
        try await desk.texts.withdraw(
            Office.city, in: Office.period, because: " Nhầm số liệu ", by: Office.secretary)
        let withdrawn = try await office.test.archive.read {
            try ReportTextStore.newestIssue(of: Office.city, in: Office.period, $0)
        }
        #expect(withdrawn?.withdrawal?.reason == "Nhầm số liệu")
        await #expect(throws: Refusal.self) {
            try await desk.texts.withdraw(
                Office.city, in: Office.period, because: "Lại nữa", by: Office.secretary)
        }
    }

    @Test(arguments: Backend.available)
    func `a report is issued as it was seen, and while its period is open`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let desk = try desk(office)
        let document = try await desk.composition(of: Office.city, in: Office.period).document
        try await handIn(office)
        let first = try await versions(office)
        try await desk.texts.write(
            "Sửa", section: "I", of: Office.city, in: Office.period, seen: 0, by: Office.secretary)
        await #expect(throws: Refusal.reportHasChanged) { try await issue(document, seen: first, desk) }
        let second = try await versions(office)
        #expect(first.text != second.text)
        _ = try await issue(document, seen: second, desk)
        // The second of two clicks.
        await #expect(throws: Refusal.reportHasChanged) { try await issue(document, seen: second, desk) }
        let third = try await versions(office)
        try await desk.periods.close(Office.period, by: Office.secretary)
        let late = await #expect(throws: Refusal.self) { try await issue(document, seen: third, desk) }
        #expect(late?.kind == .tooLate)
    }

    private func handIn(_ office: Office) async throws {
        try await office.fill(Office.city, ["inspections": 1])
        _ = try await office.reports.submit(Office.city, in: Office.period, by: Office.secretary)
    }

    private func versions(_ office: Office) async throws -> ReportVersions {
        try await office.test.archive.read {
            try ReportTextStore.versions(of: Office.city, in: Office.period, $0)
        }
    }

    private func issue(_ document: OfficialDocument, seen: ReportVersions, _ desk: ReportDesk) async throws
        -> Int
    {
        try await desk.texts.issue(
            document, of: Office.city, in: Office.period, seen: seen, by: Office.secretary)
    }

    @Test(arguments: Backend.available)
    func `reports that fell due in a period are counted, and each is behind its figure`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        try await office.enterUnits()
        try await office.fill(Office.east, ["village_meetings": 4])
        _ = try await office.reports.submit(Office.east, in: Office.period, by: Office.clerk)
        let second = ReportingPeriod.usual(ReportingPeriod.Key(year: 2022, part: .secondHalf))
        let measure = ReportsMeasure()
        try await office.test.archive.read { reading in
            var figures = FigureColumns(
                units: ReportingUnits(under: Office.city, in: Office.tree(on: second.lastDay)),
                catalogue: office.book.catalogue)
            try measure.measure(second, into: &figures, reading)
            #expect(figures.quantity("reports_due", of: Office.east) == 1)
            #expect(figures.quantity("reports_due", of: Office.west) == 1)
            #expect(figures.quantity("reports_due", of: Office.city) == nil)
            #expect(figures.quantity("reports_ontime", of: Office.east) == 1)
            #expect(figures.quantity("reports_ontime", of: Office.west) == nil)
            for key in measure.indicators {
                let behind = try measure.records(
                    behind: key, of: [Office.east], in: second, page: RecordPage(), reading)
                #expect(behind.map(\.amount).reduce(.zero, +) == figures.quantity(key, of: Office.east))
            }
        }
        // What was returned is not in until it comes again.
        _ = try await office.reports.giveBack(
            Office.east, in: Office.period, because: "Thiếu số liệu", snapshot: 1, by: Office.secretary)
        try await office.test.archive.read { reading in
            var figures = FigureColumns(
                units: ReportingUnits(under: Office.city, in: Office.tree(on: second.lastDay)),
                catalogue: office.book.catalogue)
            try measure.measure(second, into: &figures, reading)
            #expect(figures.quantity("reports_ontime", of: Office.east) == nil)
            // The ward that was merged away before the period ended owes nothing, and one that began later neither.
            #expect(figures.quantity("reports_due", of: Office.west) == 1)
            #expect(figures.quantity("reports_due", of: Office.school) == nil)
        }
        let consolidated = try await office.cache.report(under: Office.city, in: Office.period)
        let discipline = ReportingDiscipline(of: consolidated)
        #expect(discipline.onTime.isEmpty && discipline.late.isEmpty && discipline.missing.count == 3)
    }
}
