import Civics

/// The files a report is given out as.
package enum ReportFormat: String, CaseIterable, Sendable {
    case docx, xlsx, json, html

    package var type: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .json: "application/json; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        }
    }

    var name: Phrase {
        switch self {
        case .docx: Phrase("Văn bản (DOCX)", "Document (DOCX)")
        case .xlsx: Phrase("Bảng số liệu (XLSX)", "Tables (XLSX)")
        case .json: Phrase("Dữ liệu (JSON)", "Data (JSON)")
        case .html: Phrase("Trang để đọc (HTML)", "Page to read (HTML)")
        }
    }
}

/// A report as a file.
package struct ReportFile: Sendable {
    package let composition: ReportComposition
    package let law: Law

    package init(_ composition: ReportComposition, law: Law) {
        self.composition = composition
        self.law = law
    }

    package func bytes(as format: ReportFormat, on today: Day) throws -> [UInt8] {
        switch format {
        case .docx:
            let setting = try DocumentFormat(composition.head.format, under: law, on: today)
            return composition.document.word(in: setting).bytes
        case .xlsx: return try ReportWorkbook(composition: composition).workbook.bytes()
        case .json: return try ReportJSON(composition).bytes()
        case .html: return ReportLeaf(composition: composition).markup.bytes
        }
    }

    /// "bao-cao-TP-2022-H1.docx".
    package func name(as format: ReportFormat) -> String {
        let code = composition.unit.code.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return "bao-cao-\(code)-\(composition.period.key).\(format.rawValue)"
    }
}
