import Civics
import OfficeDocuments
import Site

extension Benchmark {
    /// What one downloads.
    static let documents = [
        Benchmark("document.docx", "a report with 12 annexes of 100 rows each", .seconds) { ground in
            let report = madeUpReport(annexes: 12, rows: 100)
            let format = try DocumentFormat(.party, under: Law.load(), on: .conference)
            return { await Stopwatch.wall { keep(report.word(in: format).bytes) } }
        },
        Benchmark("document.xlsx", "a sheet of 10,000 rows and 12 columns", .seconds) { _ in
            let rows = (0..<10_000).map { row in
                [Workbook.Cell(.text("Đơn vị \(row)"))] + (1..<12).map { .init(.integer(row * $0)) }
            }
            let book = Workbook(
                properties: FileProperties(title: "Sổ", author: "BCĐ"),
                sheets: [
                    Workbook.Sheet(
                        name: "Sổ", title: "Sổ", columns: (0..<12).map { Workbook.Column("Cột \($0)") },
                        rows: rows)
                ])
            return { try await Stopwatch.wall { keep(try book.bytes()) } }
        },
    ]

    private static func madeUpReport(annexes: Int, rows: Int) -> OfficialDocument {
        let columns = ["Đơn vị", "Lượt", "Người", "Vụ việc", "Kỳ trước", "Tỷ lệ"].map {
            OfficialDocument.Table.Column($0)
        }
        let table = OfficialDocument.Table(
            columns: columns,
            rows: (0..<rows).map { row in
                OfficialDocument.Table.Row((0..<columns.count).map { "\(row * $0)" })
            })
        let text = (0..<80).map { number in
            OfficialDocument.Block.paragraph([
                "Kết quả thứ \(number): ",
                .figure("\(number)", link: "https://tanphong.example/so-lieu/\(number)"),
                .footnote(["Số liệu đến ngày 15/6/2022."]),
            ])
        }
        let tables = (1...annexes).flatMap { number -> [OfficialDocument.Block] in
            let head = OfficialDocument.Annex(
                number: "Phụ lục \(number)", title: "Số liệu", isLandscape: true)
            return [.annex(head), .table(table)]
        }
        return OfficialDocument(
            issuer: OfficialDocument.Issuer(superior: "Thành ủy", body: "Ban Chỉ đạo", keeper: "Ban Chỉ đạo"),
            number: OfficialDocument.Number(5, abbreviation: "BCĐ"), place: "Tân Phong", day: nil,
            title: OfficialDocument.Title(subject: "kết quả 6 tháng đầu năm"), blocks: text + tables,
            signature: OfficialDocument.Signature(position: "Trưởng ban", name: "Lê Văn Khánh"))
    }
}
