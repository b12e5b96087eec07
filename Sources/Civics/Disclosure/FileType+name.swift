extension FileType {
    /// Refuses a file that is another thing than its name says, and for a photo anything but a picture as cameras make it.
    package func check(named name: String, asPhoto: Bool) throws(Refusal) {
        if asPhoto, self != .jpeg, self != .png {
            throw Refusal(
                .invalid,
                Phrase(
                    "Tệp “\(name.asSaid)” không phải là ảnh JPEG hay PNG. Hãy chọn ảnh chụp tại chỗ.",
                    "The file “\(name.asSaid)” is no JPEG or PNG picture. Choose the photo taken on the spot."
                ))
        }
        guard let ending = Self.ending(of: name), Self.endings.contains(ending),
            !endings.contains(ending)
        else { return }
        throw Refusal(
            .invalid,
            Phrase(
                "Tệp “\(name.asSaid)” mang đuôi “.\(ending)” nhưng bên trong là \(kind.vietnamese). Hãy chọn đúng tệp, hoặc sửa tên cho đúng.",
                "The file “\(name.asSaid)” is named “.\(ending)” but is \(kind.english). Choose the right file, or name it as what it is."
            ))
    }

    /// The endings under which files of this type go.
    private var endings: Set<String> {
        switch self {
        case .pdf: ["pdf"]
        case .docx: ["docx"]
        case .xlsx: ["xlsx"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .webp: ["webp"]
        case .text, .csv: ["txt", "csv", "md", "log"]
        }
    }

    private var kind: Phrase {
        switch self {
        case .pdf: Phrase("tài liệu PDF", "a PDF document")
        case .docx: Phrase("tài liệu DOCX", "a DOCX document")
        case .xlsx: Phrase("bảng tính XLSX", "an XLSX workbook")
        case .png: Phrase("ảnh PNG", "a PNG picture")
        case .jpeg: Phrase("ảnh JPEG", "a JPEG picture")
        case .webp: Phrase("ảnh WebP", "a WebP picture")
        case .text, .csv: Phrase("văn bản thuần", "plain text")
        }
    }

    /// The endings that say what a file is. Another one, as behind the dot of a document's number, says nothing.
    private static let endings =
        Self.allCases.reduce(into: Set<String>()) { $0.formUnion($1.endings) }
        .union([
            "doc", "xls", "ppt", "pptx", "rtf", "odt", "ods", "gif", "bmp", "tif", "tiff", "heic", "heif",
            "svg",
            "htm", "html", "xml", "json", "js", "exe", "msi", "bat", "cmd", "com", "sh", "zip", "rar", "7z",
            "mp3",
            "mp4", "mov", "avi", "docm", "xlsm",
        ])

    private static func ending(of name: String) -> String? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        return String(name[name.index(after: dot)...]).trimmed.lowercased()
    }
}

extension String {
    /// A name as it may stand in a sentence: on one line, without what cannot be seen, not too long.
    fileprivate var asSaid: String {
        String(
            String.UnicodeScalarView(unicodeScalars.filter { PlainText.fault(in: String($0)) == nil }).prefix(
                60))
    }
}
