import Civics
import Foundation
import OfficeDocuments
import Testing

@testable import Site

@Suite struct WordSettingTests {
    private func set(_ document: OfficialDocument, _ kind: DocumentFormat.Kind) throws -> WordDocument {
        let format = try DocumentFormat(kind, under: Law.load(), on: SampleReport.day)
        return document.word(in: format)
    }

    private func lines(_ document: WordDocument, section: Int = 0) -> [String] {
        document.sections[section].blocks.flatMap(\.lines)
    }

    @Test func `the state's letterhead names the office, the nation, number and day`() throws {
        let lines = try lines(set(SampleReport.ward, .state))
        #expect(
            lines.prefix(8) == [
                "ỦY BAN NHÂN DÂN THÀNH PHỐ TÂN PHONG", "ỦY BAN NHÂN DÂN PHƯỜNG HÒA BÌNH", "—",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "—", "Số: 07/BC-UBND",
                "Hòa Bình, ngày 05 tháng 8 năm 2022",
            ])
        #expect(lines.contains("BÁO CÁO"))
        #expect(lines.contains("Kính gửi: Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở thành phố"))
    }

    @Test func `the Party's letterhead has a star and no motto`() throws {
        let lines = try lines(set(SampleReport.committee, .party))
        #expect(
            lines.prefix(5) == [
                "THÀNH ỦY TÂN PHONG", "BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ", "*",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "—",
            ])
        #expect(!lines.contains { $0.contains("Độc lập") })
        #expect(lines.contains { $0.hasPrefix("Số ") && $0.hasSuffix("-BC/BCĐ") })
        #expect(lines.contains("-----"))
    }

    @Test func `the closing names the places and who signs for whom`() throws {
        let state = try lines(set(SampleReport.ward, .state))
        #expect(
            state.suffix(9) == [
                "Nơi nhận:", "- Như trên;", "- Thường trực Đảng ủy phường;", "- Ủy ban MTTQ Việt Nam phường;",
                "- Lưu: VT, VP.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH",
                "Trần Thị Minh Nguyệt",
            ])
        let party = try lines(set(SampleReport.committee, .party))
        #expect(party.suffix(3) == ["T/M BAN CHỈ ĐẠO", "TRƯỞNG BAN", "Lê Văn Khánh"])
    }

    @Test func `an annex lies across on its own pages, numbered from its first`() throws {
        let sections = try set(SampleReport.ward, .state).sections
        #expect(sections.map(\.page.isLandscape) == [false, true])
        #expect(sections.map(\.pageNumber?.isOnFirstPage) == [false, true])
        #expect(sections[1].blocks.flatMap(\.lines).prefix(2) == ["Phụ lục 1", "TIẾP CÔNG DÂN"])
    }

    @Test func `the signature stays with the last words of the text`() throws {
        let blocks = try set(SampleReport.ward, .state).sections[0].blocks.suffix(3)
        let kept = blocks.compactMap { block -> Bool? in
            if case .paragraph(let paragraph) = block { paragraph.style.isKeptWithNext } else { nil }
        }
        #expect(kept == [true, true])
    }

    @Test func `a column is as wide as its longest number`() throws {
        let columns: [OfficialDocument.Table.Column] =
            [.init("Đơn vị", width: 6)] + (1...4).map { .init("Tiền \($0)", alignment: .end, width: 0.6) }
        let amount = "123.456.789.000"
        let table = OfficialDocument.Table(
            columns: columns, rows: [.init(["Phường Hòa Bình", "1", "2", "60 %", "4"])],
            totals: .init(["Cộng", "1", "2", "60 %", amount]))
        let setting = TableSetting(table: table, sizePt: 12, widthMM: 160)
        let widths = setting.widthsMM
        #expect(widths[4] > TextWidth.millimetres(amount, sizePt: 12, isBold: true))
        #expect(abs(widths.reduce(0, +) - 160) < 0.001)
        var document = SampleReport.ward
        document.blocks = [.table(table)]
        let cells = try set(document, .state).sections[0].blocks.flatMap(\.cellRuns)
        #expect(cells.contains { if case .text("60\u{A0}%", _) = $0 { true } else { false } })
    }

    @Test func `letters are of the sizes that the format allows`() throws {
        let state = try set(SampleReport.ward, .state)
        #expect(state.styles.font == "Times New Roman")
        #expect(state.styles.sizePt == 14)
        #expect(try set(SampleReport.committee, .party).styles.sizePt == 15)
    }

    @Test func `figures lead to their records, footnotes stay footnotes`() throws {
        let runs = try set(SampleReport.ward, .state).sections[0].blocks.flatMap(\.runs)
        #expect(
            runs.contains(
                .link([.text("13", .init())], address: "https://tanphong.example/so-lieu/units_total")))
        #expect(runs.count { if case .footnote = $0 { true } else { false } } == 2)
    }

    /// The samples are opened by the office programs from `Tests/Documents/check.py`.
    @Test(.enabled(if: samplesFolder != nil))
    func `samples are written`() throws {
        let folder = URL(filePath: try #require(samplesFolder))
        try Data(set(SampleReport.ward, .state).bytes).write(to: folder.appending(path: "state-report.docx"))
        try Data(set(SampleReport.committee, .party).bytes).write(
            to: folder.appending(path: "party-report.docx"))
        let address = "https://tanphong.example/cong-khai/phuong-hoa-binh?muc=k%E1%BA%BF-ho%E1%BA%A1ch"
        let code = try #require(QRCode(address))
        try Data("\(address)\n\(code.sideWithBorder)\n\(code.path)\n".utf8)
            .write(to: folder.appending(path: "code.qr"))
    }
}

private let samplesFolder = ProcessInfo.processInfo.environment["DOCUMENT_SAMPLES"]

extension WordDocument.Block {
    /// The words as a reader sees them, a line a paragraph; "—" is a drawn line.
    fileprivate var lines: [String] {
        switch self {
        case .paragraph(let paragraph):
            paragraph.runs.isEmpty
                ? [] : [paragraph.runs.map(\.words).joined().replacing("\u{A0}", with: " ")]
        case .rule: ["—"]
        case .table(let table): table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.lines) } }
        }
    }

    /// What stands in the cells of a table.
    fileprivate var cellRuns: [WordDocument.Run] {
        guard case .table(let table) = self else { return [] }
        return table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.runs) } }
    }

    fileprivate var runs: [WordDocument.Run] {
        if case .paragraph(let paragraph) = self { paragraph.runs } else { [] }
    }
}

extension WordDocument.Run {
    fileprivate var words: String {
        switch self {
        case .text(let text, _): text
        case .link(let runs, _), .reference(let runs, _): runs.map(\.words).joined()
        case .footnote, .bookmark, .pageNumber, .image: ""
        }
    }
}
