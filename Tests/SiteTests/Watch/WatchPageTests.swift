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
