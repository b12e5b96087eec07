import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct WatchPageTests {
    @Test func `the watch leads to every subject, and names who owes a report`() async throws {
        let city = try await ReportingSite()
        city.site.clock.move(to: Day("2022-08-12")!)
        let page = try await city.secretary().get("/theo-doi")
        #expect(page.heading == "Theo dõi")
        #expect(page.link("Công khai, niêm yết")?.address == "/theo-doi/cong-khai")
        #expect(page.link("Báo cáo 6 tháng đầu năm 2022")?.address.contains("ky=2022-H1") == true)
        #expect(page.says("Chưa nộp") && page.says("Phường Đông") && page.says("Trường Tiểu học Số 1"))
        #expect(!page.says("Thành phố Tân Phong Chưa có báo cáo"))
    }

    @Test func `the committee's own report and its late tasks stand on watch and desk, late first`()
        async throws
    {
        let city = try await ReportingSite()
        let committees = CommitteeStore(units: city.site.parts.units)
        try await committees.decide(
            .init(kind: .establish, number: "12-QĐ/TU", issuedOn: Day("2021-03-01")!, issuer: "Thành ủy"),
            for: city.city.id, by: .keeper)
        for (task, due) in [("Kiểm tra các phường", "2022-06-30"), ("Tập huấn", "2022-08-30")] {
            try await committees.plan(
                .init(year: 2022, task: task, owner: "Ban Dân vận", dueOn: Day(due)!), of: city.city.id,
                by: .keeper)
        }
        try await city.submitForWard()
        city.site.clock.move(to: Day("2022-08-12")!)
        let secretary = try await city.secretary()
        let desk = try await secretary.get(.desk)
        let late = try #require(desk.texts(of: "section").first)
        #expect(late.contains("Quá hạn: 3"))
        #expect(late.contains("Chương trình công tác: Kiểm tra các phường"))
        #expect(late.contains("Báo cáo tổng hợp 6 tháng đầu năm 2022") && late.contains("10/7/2022"))
        #expect(desk.says("Chương trình công tác: Tập huấn") && desk.says("30/8/2022"))
        let head = try await city.site.browser(of: "Trưởng ban", holding: (.committeeHead, city.city.id))
        #expect(try await head.get(.desk).says("Báo cáo tổng hợp 6 tháng đầu năm 2022"))
        let watch = try await secretary.get(.watch)
        #expect(watch.says("Báo cáo tổng hợp chưa ban hành") && watch.says("Quá hạn 33 ngày"))
        #expect(watch.says("Kiểm tra các phường Ban Dân vận") && !watch.says("Tập huấn Ban Dân vận"))
    }

    @Test func `a report that came in is no longer missing`() async throws {
        let city = try await ReportingSite()
        try await city.site.archive.act { transaction in
            let id: Report.ID = transaction.newID()
            try transaction.connection.execute(
                """
                INSERT INTO report (id, unit, period, state, first_submitted_on, snapshot)
                VALUES (\(id), \(city.ward.id), '2022-H1', 'submitted', '2022-07-08', 1)
                """)
            try transaction.enter(JournalEntry("submitted", "report", id, of: city.ward.id, by: .keeper))
        }
        city.site.clock.move(to: Day("2022-08-12")!)
        let page = try await city.secretary().get("/theo-doi")
        #expect(page.says("Đúng hạn"))
        #expect(
            page.links.filter { $0.text == "Chưa có báo cáo" }.map(\.address).sorted() == [
                "/bao-cao/2022-H1/TAY", "/bao-cao/2022-H1/TH1",
            ])
    }

    @Test func `who watches over nothing has no watch`() async throws {
        let city = try await ReportingSite()
        #expect(try await city.clerk().get("/theo-doi").status == .forbidden)
        let visitor = try await city.site.visitor().get("/theo-doi")
        #expect(visitor.heading != "Theo dõi")
    }
}
