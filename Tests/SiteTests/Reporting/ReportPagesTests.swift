import Civics
import HTTPTypes
import Records
import Site
import Testing
import TestSupport

@Suite struct ReportPagesTests {
    @Test func `a report is filled in, submitted, returned, sent again and accepted`() async throws {
        let city = try await ReportingSite()
        let (clerk, head, secretary) = (
            try await city.clerk(), try await city.head(), try await city.secretary()
        )
        let saved = try await city.fill(
            clerk, ["v.village_meetings": "1.204", "n.village_meetings": "Sổ họp thôn, tổ dân phố"])
        #expect(saved.status == .ok)
        #expect(saved.html.contains("value=\"1.204\""))
        #expect(saved.html.contains("<div data-unsaved>"))
        let next = try await clerk.submit(
            try await clerk.get("\(city.report())?phan=III.1"), to: .report(ReportingSite.key, city.ward),
            ["tiep": "co"])
        #expect(next.html.contains("name=\"phan\" value=\"IV.1\""))

        let asked = try await head.get(city.report() + "/gui")
        #expect(asked.says("chưa đầy đủ"))
        let sent = try await head.submit(asked, to: Address(path: city.report() + "/gui"))
        #expect(sent.says("Đúng hạn Đã gửi (hạn nộp 10/7/2022)"))

        let read = try await secretary.get(city.report())
        let refused = try await secretary.submit(
            read, to: Address(path: city.report() + "/tra-lai"), ["reason": " "])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.says("Nêu lý do để đơn vị biết cần sửa gì."))
        let returned = try await secretary.submit(
            read, to: Address(path: city.report() + "/tra-lai"), ["reason": "Thiếu số hộ dự họp"])
        #expect(returned.says("Bị trả lại"))
        #expect(try await clerk.get(city.report()).says("Thiếu số hộ dự họp"))

        _ = try await city.fill(clerk, ["v.direct_decisions": "3", "n.direct_decisions": "Biên bản"])
        _ = try await head.submit(
            try await head.get(city.report() + "/gui"), to: Address(path: city.report() + "/gui"))
        let again = try await secretary.get(city.report())
        let accepted = try await secretary.submit(again, to: Address(path: city.report() + "/chap-nhan"))
        #expect(accepted.says("Được chấp nhận"))
        let stale = try await secretary.submit(again, to: Address(path: city.report() + "/chap-nhan"))
        #expect(stale.status == .unprocessableContent)
        let watch = try await secretary.get(Address.reportWatch.path)
        #expect(watch.says("Phường Đông"))
        #expect(watch.says("Được chấp nhận"))
    }

    @Test func `where nothing was written down a year before, there is nothing to compare with`() async throws
    {
        let city = try await ReportingSite()
        let sheet = try await city.site.parts.reports.reports.sheet(of: city.ward.id, in: ReportingSite.key)
        #expect(sheet.live["petitions_received"].quantity == 0)
        #expect(sheet.before["petitions_received"] == nil)
        let page = try await city.clerk().get("\(city.report())?phan=IV.2")
        #expect(page.says("Cùng kỳ năm trước: chưa có số liệu"))
    }

    @Test func `what has to be put right is named with its figure and its section`() async throws {
        let city = try await ReportingSite()
        _ = try await city.fill(
            try await city.clerk(), ["v.village_meetings": "-5", "n.village_meetings": "Sổ họp"])
        let asked = try await city.head().get(city.report() + "/gui")
        let line = try #require(asked.links.first { $0.text.contains("Số không được âm.") })
        #expect(
            line.text
                == "III.1 Xã, phường: dân biết, bàn, kiểm tra – Số cuộc họp thôn, tổ dân phố: Số không được âm."
        )
        #expect(line.address == "\(city.report())?phan=III.1#village_meetings")
    }

    @Test func `what was typed is kept, and what is wrong is told beside its field`() async throws {
        let city = try await ReportingSite()
        let clerk = try await city.clerk()
        let page = try await city.fill(
            clerk,
            [
                "v.village_meetings": "mười hai", "n.village_meetings": "Sổ", "v.direct_decisions": "5",
                "n.direct_decisions": "",
            ])
        #expect(page.status == .unprocessableContent)
        #expect(page.html.contains("value=\"mười hai\""))
        #expect(page.says("“mười hai” không phải là số."))
        #expect(page.says("ghi nguồn của số liệu."))
        #expect(try await clerk.get(city.report()).says("Chưa lập"))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\u{202E}12", "1e9", "-5", "0,001", "9999999999999999", "🙂", "' OR 1=1",
    ])
    func `hostile numbers are refused and shown as text`(typed: String) async throws {
        let city = try await ReportingSite()
        let clerk = try await city.clerk()
        let page = try await city.fill(clerk, ["v.village_meetings": typed, "n.village_meetings": "Sổ <b>"])
        #expect(page.status == (typed == "-5" ? .ok : .unprocessableContent))
        #expect(!page.html.contains("<script>alert"))
        #expect(!page.html.contains("Sổ <b>"))
        if typed == "-5" { #expect(page.says("Số không được âm.")) }
    }

    @Test func `what came in stands on the secretary's desk until it is judged`() async throws {
        let city = try await ReportingSite()
        let secretary = try await city.secretary()
        #expect(try await !secretary.get(.desk).says("Chấp nhận hoặc trả lại"))
        #expect(try await city.clerk().get(.desk).says("Bắt đầu lập báo cáo"))
        try await city.submitForWard()
        let desk = try await secretary.get(.desk)
        #expect(desk.says("Chấp nhận hoặc trả lại") && desk.says("Phường Đông"))
        #expect(try await !city.clerk().get(.desk).says("Chấp nhận hoặc trả lại"))
        let page = try await secretary.get(city.report())
        _ = try await secretary.submit(
            page, to: Address(path: city.report() + "/tra-lai"), ["reason": "Thiếu số hộ"])
        #expect(try await !secretary.get(.desk).says("Chấp nhận hoặc trả lại"))
        #expect(try await city.clerk().get(.desk).says("Sửa theo yêu cầu rồi gửi lại"))
    }

    @Test func `an empty report is not sent`() async throws {
        let city = try await ReportingSite()
        let head = try await city.head()
        let asked = try await head.get(city.report() + "/gui")
        #expect(asked.says("Báo cáo chưa có số liệu nào."))
        let sent = try await head.force(city.report() + "/gui")
        #expect(sent.status == .unprocessableContent)
    }

    @Test func `every number of the consolidated report opens what stands behind it`() async throws {
        let city = try await ReportingSite()
        let (clerk, head, secretary) = (
            try await city.clerk(), try await city.head(), try await city.secretary()
        )
        _ = try await city.fill(clerk, ["v.village_meetings": "12", "n.village_meetings": "Sổ họp"])
        _ = try await head.submit(
            try await head.get(city.report() + "/gui"), to: Address(path: city.report() + "/gui"))
        let chapters = try await city.chapters(for: secretary)
        #expect(chapters.contains { $0.says("Có 12 cuộc họp thôn, tổ dân phố") })
        #expect(chapters.contains { $0.says("Chưa nộp: Phường Tây; Trường Tiểu học Số 1.") })
        let links = Set(chapters.flatMap(\.links).map(\.address).filter { $0.contains("/so-lieu/") })
        #expect(links.contains { $0.hasSuffix("/so-lieu/village_meetings") })
        for link in links {
            let page = try await secretary.get(link)
            #expect(page.status == .ok, "\(link)")
        }
        let figure = try await secretary.get(city.report(city.city) + "/so-lieu/village_meetings")
        #expect(figure.says("1 trên 2 đơn vị"))
        #expect(figure.says("báo cáo đã gửi"))
        #expect(figure.says("Biên bản, nghị quyết cuộc họp thôn, tổ dân phố"))
        #expect(!figure.says("count held in period") && !figure.html.contains("village_meeting:"))
        let english = try await secretary.get(city.report(city.city) + "/so-lieu/village_meetings?lang=en")
        #expect(english.says("1 of 2 units gave it"))
    }

    @Test func `the document is read chapter by chapter, and printed as a whole`() async throws {
        let city = try await ReportingSite()
        let secretary = try await city.secretary()
        let document = city.report(city.city) + "/van-ban"
        let contents = try await secretary.get(document)
        #expect(contents.says("Mục lục"))
        let chapters = try await city.chapters(for: secretary)
        #expect(chapters.count > 5)
        let whole = try await secretary.get(document + "?phan=tat-ca")
        for chapter in chapters {
            #expect(chapter.status == .ok)
            #expect(chapter.bytes.count < 100_000)
            #expect(whole.says(chapter.heading))
        }
        #expect(contents.bytes.count < 100_000)
        let annex = try await secretary.get(document + "?phu-luc=1")
        #expect(annex.heading.hasPrefix("Phụ lục 1") && annex.says("Phường Đông"))
        #expect(whole.says(annex.heading) && whole.says("Phường Đông"))
        let next = try #require(chapters[0].link("Phần sau"))
        #expect(try await secretary.get(next.address).heading == chapters[1].heading)
    }

    @Test func `the text of a section is written, and refused where it names nothing`() async throws {
        let city = try await ReportingSite()
        let secretary = try await city.secretary()
        let place = city.report(city.city) + "/van-ban/VI"
        let page = try await secretary.get(place)
        let refused = try await secretary.submit(
            page, to: Address(path: place), ["body": "Có {{khong_co}} việc"])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.says("Không có chỉ tiêu nào tên {{khong_co}}."))
        #expect(refused.html.contains("Có {{khong_co}} việc"))
        let tried = try await secretary.submit(
            page, to: Address(path: place), ["body": "Còn {{reports.missing}} đơn vị", "xem": "co"])
        #expect(tried.status == .ok)
        #expect(tried.says("Sẽ in như sau (chưa lưu)") && tried.says("Còn 3 đơn vị"))
        #expect(tried.html.contains("Còn {{reports.missing}} đơn vị"))
        let saved = try await secretary.submit(
            page, to: Address(path: place), ["body": "- Nộp báo cáo: {{reports.missing}} đơn vị <b>"])
        #expect(saved.says("Nộp báo cáo: 3 đơn vị <b>"))
        let late = try await secretary.submit(page, to: Address(path: place), ["body": "Đè"])
        #expect(late.status == .unprocessableContent)
        #expect(late.says("Người khác vừa sửa phần này."))
    }

    @Test func `everybody reads the report once it is issued, and nothing before`() async throws {
        let city = try await ReportingSite()
        let (secretary, visitor) = (try await city.secretary(), city.site.visitor())
        #expect(try await visitor.get(city.report(city.city)).status == .notFound)
        #expect(try await visitor.get(city.report(city.city) + "/tai-ve/docx").status == .notFound)
        let issuing = city.report(city.city) + "/ban-hanh"
        #expect(try await secretary.get(issuing).says("Số liệu của báo cáo chưa được gửi."))
        #expect(try await secretary.force(issuing).status == .seeOther)
        #expect(try await visitor.get(city.report(city.city)).status == .notFound)
        try await city.submitForCity()
        let asked = try await secretary.get(issuing)
        #expect(asked.says("Các phần còn trống") && asked.says("1. Ưu điểm"))
        #expect(try await secretary.submit(asked, to: Address(path: issuing)).says("Đã ban hành."))
        // The same page once more: the second click of two.
        #expect(
            try await secretary.submit(asked, to: Address(path: issuing)).says("báo cáo đã được ban hành"))
        let read = try await visitor.get(city.report(city.city))
        #expect(read.status == .ok)
        #expect(read.says("Tình hình chung"))
        #expect(!read.html.contains("/so-lieu/"))
        let annex = try await visitor.get(city.report(city.city) + "?phu-luc=1")
        #expect(annex.says("Phường Đông") && annex.says("Tổng cộng"))
        #expect(!read.says("Tổng cộng"))
        #expect(try await visitor.get(city.report(city.city) + "?phu-luc=99").status == .notFound)
        #expect(try await visitor.get("/bao-cao").says("Thành phố Tân Phong"))
        #expect(try await visitor.get(city.report(city.city) + "/tai-ve/docx").status == .ok)
        #expect(try await visitor.get(city.report(city.city) + "/tai-ve/xlsx").status == .notFound)
    }

    @Test func `an issued report is withdrawn with a reason that everybody reads`() async throws {
        let city = try await ReportingSite()
        let (secretary, visitor) = (try await city.secretary(), city.site.visitor())
        let (report, withdrawal) = (city.report(city.city), city.report(city.city) + "/thu-hoi")
        try await city.submitForCity()
        #expect(
            try await secretary.force(withdrawal, [("reason", "Nhầm số liệu")]).status
                == .unprocessableContent)
        let issuing = try await secretary.get(report + "/ban-hanh")
        _ = try await secretary.submit(issuing, to: Address(path: report + "/ban-hanh"))
        #expect(try await secretary.get(report + "/van-ban").link("Thu hồi bản đã ban hành") != nil)
        let asked = try await secretary.get(withdrawal)
        let without = try await secretary.submit(asked, to: Address(path: withdrawal), ["reason": " "])
        #expect(without.status == .unprocessableContent)
        _ = try await secretary.submit(
            asked, to: Address(path: withdrawal), ["reason": "Nhầm số liệu của hai phường"])
        let page = try await visitor.get(report)
        #expect(page.status == .ok)
        #expect(page.says("đã được thu hồi ngày") && page.says("Nhầm số liệu của hai phường"))
        #expect(!page.says("Tình hình chung"))
        #expect(try await visitor.get("/bao-cao").says("thu hồi ngày"))
        #expect(try await visitor.get(report + "/tai-ve/docx").status == .notFound)
        let again = try await secretary.get(report + "/ban-hanh")
        _ = try await secretary.submit(again, to: Address(path: report + "/ban-hanh"))
        #expect(try await visitor.get(report).says("Tình hình chung"))
    }

    @Test(arguments: ReportFormat.allCases)
    func `a report is given out as a file`(format: ReportFormat) async throws {
        let city = try await ReportingSite()
        let secretary = try await city.secretary()
        for unit in [city.city, city.ward, city.school] {
            let file = try await secretary.get("\(city.report(unit))/tai-ve/\(format.rawValue)")
            #expect(file.status == .ok)
            #expect(file.headers[.contentType] == format.type)
            #expect(file.bytes.count > 1_000)
            if format == .docx || format == .xlsx { #expect(file.bytes.starts(with: [0x50, 0x4B])) }
        }
    }

    @Test(arguments: [
        "/bao-cao/2022-H9/DONG", "/bao-cao/2023-H1/DONG", "/bao-cao/2022-H1/KHONG", "/bao-cao/x/y",
        "/bao-cao/2022-H1/DONG/so-lieu/khong_co", "/bao-cao/2022-H1/DONG/tai-ve/exe",
        "/bao-cao/2022-H1/TP/van-ban/IX", "/bao-cao/2022-H1/TP/van-ban/II",
        "/bao-cao/2022-H1/TP/van-ban?phan=XX", "/bao-cao/2022-H1/TP/van-ban?phu-luc=99",
        "/bao-cao/2022-H1/TP/van-ban?phu-luc=mot",
        "/theo-doi/bao-cao?don-vi=KHONG",
    ])
    func `what is not there is not found`(target: String) async throws {
        let city = try await ReportingSite()
        #expect(try await city.secretary().get(target).status == .notFound)
    }
}
