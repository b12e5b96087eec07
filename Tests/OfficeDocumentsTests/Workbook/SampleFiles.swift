import Foundation
import OfficeDocuments
import Testing

/// Writes the samples where `Tests/Documents/check.py` asks for them, to be opened by the office programs.
@Suite struct SampleFiles {
    @Test(.enabled(if: samplesFolder != nil)) func `samples are written`() throws {
        let folder = URL(filePath: try #require(samplesFolder))
        try Data(Samples.everything.bytes).write(to: folder.appending(path: "document.docx"))
        try Data(Self.book.bytes()).write(to: folder.appending(path: "workbook.xlsx"))
    }

    private static let book = Workbook(
        properties: FileProperties(title: "Sổ theo dõi", author: "Ban Chỉ đạo"),
        sheets: [
            Workbook.Sheet(
                name: "Tổng hợp", title: "KẾT QUẢ NIÊM YẾT 6 THÁNG ĐẦU NĂM 2022",
                subtitles: ["Số liệu tính từ ngày 16/12/2021 đến ngày 15/6/2022"],
                columns: [
                    Workbook.Column("Đơn vị", width: 28), Workbook.Column("Phải làm", group: "Niêm yết"),
                    Workbook.Column("Đã làm", group: "Niêm yết"), Workbook.Column("Tỷ lệ", group: "Niêm yết"),
                    Workbook.Column("Ngày nộp"), Workbook.Column("Kinh phí (đồng)", width: 18),
                ],
                rows: (1...120).map { number in
                    [
                        .init(.text("=Phường \(number)"), link: .sheet("Phường")), .init(.integer(12)),
                        .init(.integer(11), note: "Thiếu mục 3"), .init(.percent(11.0 / 12, places: 1)),
                        .init(.day(year: 2022, month: 6, day: 20)), .init(.integer(1_250_000 * number)),
                    ]
                },
                totals: [
                    "Cộng", 1_440, 1_320, .init(.percent(11.0 / 12, places: 1)), .empty,
                    .init(.integer(9_075_000_000)),
                ],
                remarks: ["Số liệu do các đơn vị nhập và hệ thống tính từ sổ niêm yết."], frozenColumns: 1),
            Workbook.Sheet(
                name: "Phường", title: "Chi tiết", columns: [Workbook.Column("Nội dung", width: 60)],
                rows: [[.init(.text("Trang công khai"), link: .address("https://example.vn/cong-khai"))]]),
        ])
}

private let samplesFolder = ProcessInfo.processInfo.environment["DOCUMENT_SAMPLES"]
