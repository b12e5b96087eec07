import Civics
import Foundation
import Records
import TestSupport
import Testing

@testable import Site

/// The papers of letters and the registers, fetched as an officer does; kept as samples where a folder is named, to be opened by
/// Tests/Documents.
@Suite struct LetterPaperTests {
    @Test func `papers of letters are laid out as the state asks, and cite the law of their own kind`()
        async throws
    {
        let city = try await LetterCity()
        let head = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        let (complaint, guided) = (try await city.new("complaint"), try await city.new("complaint"))
        let (petition, passed) = (try await city.new("petition"), try await city.new("petition"))
        for (id, kind, competence) in [
            (complaint, "complaint", "own"), (guided, "complaint", "other"), (petition, "petition", "own"),
            (passed, "petition", "other"),
        ] {
            _ = try await city.act(
                "classify", on: id, by: head,
                [
                    "kind": kind, "field": "land", "eligibility": "eligible", "competence": competence,
                    "competent-body": competence == "other" ? "Nơi khác" : "",
                ])
        }
        _ = try await city.act("guide", on: guided, by: head, ["body": "Toà án nhân dân thành phố"])
        for id in [complaint, petition] { _ = try await city.act("accept", on: id, by: head) }
        _ = try await city.act(
            "extend", on: complaint, by: head, ["variant": "complex", "reason": "Nhiều bên liên quan."])
        for id in [complaint, petition] {
            _ = try await city.act("decide", on: id, by: head, ["outcome": "right", "answer": "Mở lối đi."])
        }
        for (id, key) in [
            (complaint, "receipt"), (complaint, "acceptance"), (complaint, "extension"),
            (complaint, "decision"), (guided, "guidance"), (petition, "acceptance"), (petition, "decision"),
        ] {
            let words = try await city.paper(key, of: id, by: head)
            for part in [
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG HÒA", "Đông Hòa, ngày 12 tháng 8 năm 2022", "Nơi nhận:",
                "- Lưu: VT.", "CHỦ TỊCH", "Phạm Thị Hoa",
            ] {
                #expect(words.contains(part), "\(key): \(part)")
            }
            for fault in ["chưa thấy", "VT, VT", "{{", "Luật Tố cáo", "25/2018", "lần hai (", ".."] {
                #expect(!words.contains(fault), "\(key): \(fault)")
            }
            let isDecision = words.contains("QUYẾT ĐỊNH")
            #expect(words.contains("TM. ỦY BAN NHÂN DÂN") != isDecision, "\(key)")
            for line in ["CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG HÒA", "QUYẾT ĐỊNH:"] {
                #expect(words.contains(line) == isDecision, "\(key): \(line)")
            }
            if id != petition, key != "receipt" {
                #expect(words.contains("Luật Khiếu nại số 02/2011/QH13") || key == "guidance")
            }
            if key == "acceptance" || key == "guidance" {
                #expect(words.contains("Kính gửi: Ông/Bà Nguyễn Văn Ba"), "\(key)")
            }
        }
        // 30 days from acceptance on 12/8 end on Monday 12/9; the extension came later.
        let notice = try await city.paper("acceptance", of: complaint, by: head)
        #expect(notice.contains("đến hết ngày 12/9/2022"))
        let extended = try await city.paper("extension", of: complaint, by: head)
        #expect(extended.contains("đến hết ngày 26/9/2022"))
        _ = try await city.act(
            "transfer", on: passed, by: head, ["unit": DisclosureOffice.otherWard.description])
        // The slip is that of who passed it on, who has the letter no longer; where it went it is read as well.
        let other = try await city.browser(.unitHead, in: DisclosureOffice.otherWard)
        #expect(try await head.get(.letter(passed)).status == .notFound)
        let line = try await head.get(.letterEntry(passed, 0))
        #expect(line.says("Chuyển đến nơi có thẩm quyền, 12/8/2022") && line.says("Phường Tây Hòa"))
        #expect(line.link("Phiếu chuyển đơn") != nil)
        let clerkElsewhere = try await city.browser(.unitClerk, in: DisclosureOffice.city)
        #expect(try await clerkElsewhere.get(.letterEntry(passed, 0)).status == .notFound)
        #expect(try await other.get(.letter(passed)).link("Phiếu chuyển đơn – Phường Đông Hòa") != nil)
        let slip = try await city.paper("transfer", of: passed, line: 1, by: head)
        #expect(slip.contains("Kính gửi: Ủy ban nhân dân phường Tây Hòa"))
        #expect(slip.contains("thuộc thẩm quyền giải quyết của Ủy ban nhân dân phường Tây Hòa"))
        try await city.book(.letterWorkbook, "so-don", by: head)
    }

    @Test func `no paper of a denunciation names the sender, or says what was written`() async throws {
        let city = try await LetterCity()
        _ = try await city.write([
            "kind": "denunciation", "name": "Vũ Thị Kín", "address": "Tổ 9", "subject": "Cán bộ nhận tiền",
        ])
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        _ = try await city.act(
            "classify", on: id, by: head,
            [
                "kind": "denunciation", "field": "land", "eligibility": "eligible", "competence": "other",
                "competent-body": "Nơi khác",
            ])
        var papers = [try await city.paper("receipt", of: id, by: head)]
        _ = try await city.act("transfer", on: id, by: head, ["unit": DisclosureOffice.otherWard.description])
        papers.append(try await city.paper("transfer", of: id, line: 1, by: head))
        for paper in papers {
            #expect(paper.contains("đơn tố cáo mang số đến 1/2022"))
            for word in ["Thị Kín", "Tổ 9", "nhận tiền", "Người gửi đơn", "{{"] {
                #expect(!paper.contains(word), "\(word)")
            }
        }
    }

    @Test func `the second instance is that of the people's committee above, and its last word`() async throws
    {
        let city = try await LetterCity()
        _ = try await city.write([
            "kind": "complaint", "name": "Nguyễn Văn Ba", "address": "Tổ 4", "subject": "Thu hồi lối đi",
        ])
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        let above = try await city.browser(.unitHead, in: DisclosureOffice.city, named: "Lê Văn Cao")
        let found: [String: String?] = [
            "kind": "complaint", "field": "land", "eligibility": "eligible", "competence": "own",
        ]
        _ = try await city.act("classify", on: id, by: head, found)
        _ = try await city.act("accept", on: id, by: head)
        _ = try await city.act("decide", on: id, by: head, ["outcome": "wrong", "answer": "Không mở."])
        _ = try await city.act(
            "complain_again", on: id, by: head, ["unit": DisclosureOffice.city.description])
        _ = try await city.act("classify", on: id, by: above, found)
        _ = try await city.act("accept", on: id, by: above)
        let notice = try await city.paper("acceptance", of: id, by: above)
        #expect(notice.contains("ỦY BAN NHÂN DÂN") && !notice.contains("BAN CHỈ ĐẠO"))
        #expect(notice.contains("Điều 36 Luật Khiếu nại") && !notice.contains("Điều 27"))
        // The first decision is read by who settles the second complaint, and made again by who made it.
        for browser in [head, above] {
            let first = try await city.paper("decision", of: id, line: 1, by: browser)
            #expect(first.contains("khiếu nại lần hai hoặc khởi kiện") && first.contains("PHƯỜNG ĐÔNG HÒA"))
        }
        let page = try await above.get(.letter(id))
        #expect(page.link("Khiếu nại lần hai") == nil)
    }

    @Test func `the reception book is a workbook of its twelve columns`() async throws {
        let city = try await ReceptionCity()
        let officer = try await city.officer()
        _ = try await city.enter(by: officer)
        _ = try await city.enter(.complaint, by: officer, ["name": "Trần Văn Nam"])
        let file = try await officer.get(.visitWorkbook)
        #expect(file.status == .ok)
        try keep(file.bytes, "so-tiep-cong-dan.xlsx")
        let words = try ReadArchive(file.bytes).entries.map { String(decoding: $0.content, as: UTF8.self) }
            .joined()
        for head in ["Họ tên, địa chỉ", "Nội dung vụ việc", "Hướng xử lý", "Theo dõi kết quả giải quyết"] {
            #expect(words.contains(head))
        }
    }
}

private func keep(_ bytes: [UInt8], _ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["DOCUMENT_SAMPLES"] else { return }
    try Data(bytes).write(to: URL(fileURLWithPath: folder).appending(path: name))
}

extension LetterCity {
    fileprivate func new(_ kind: String) async throws -> Letter.ID {
        let before = Set(try await letters().map(\.id))
        _ = try await write(["kind": kind, "subject": "Thu hồi lối đi \(before.count)"])
        return try #require(try await letters().map(\.id).first { !before.contains($0) })
    }

    /// The words of a paper, in its order.
    fileprivate func paper(_ key: String, of id: Letter.ID, line: Int? = nil, by browser: Browser)
        async throws -> String
    {
        let address = Address.letterDocument(key, of: id)
        let file = try await browser.get(line.map { address.adding("dong", String($0)) } ?? address)
        #expect(file.status == .ok, "\(key)")
        let number = try #require(try await letters().first { $0.id == id }).number.value
        try keep(file.bytes, "don-\(number)-\(key).docx")
        let body = try ReadArchive(file.bytes).text("word/document.xml")
        return body.replacing("</w:p>", with: " ").replacing(#/<[^>]*>/#, with: "")
            .replacing("\u{A0}", with: " ")
    }

    fileprivate func book(_ address: Address, _ name: String, by browser: Browser) async throws {
        let file = try await browser.get(address)
        #expect(file.status == .ok)
        try keep(file.bytes, "\(name).xlsx")
    }
}
