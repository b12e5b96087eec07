/// A file someone handed in, kept by its content (tệp đính kèm).
package struct StoredFile: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<StoredFile>

    package let id: ID
    package let unit: Unit.ID
    /// SHA-256 of the bytes as kept, in hexadecimal.
    package let digest: String
    package let name: String
    package let type: FileType
    package let sizeBytes: Int
    /// Seen by staff of the unit alone until what it belongs to is published.
    package let isPublished: Bool

    package init(
        id: ID, unit: Unit.ID, digest: String, name: String, type: FileType, sizeBytes: Int,
        isPublished: Bool
    ) {
        self.id = id
        self.unit = unit
        self.digest = digest
        self.name = name
        self.type = type
        self.sizeBytes = sizeBytes
        self.isPublished = isPublished
    }
}

/// The kinds of file that are taken, told by their content and never by their name.
package enum FileType: String, CaseIterable, Sendable, Codable {
    case pdf, docx, xlsx, png, jpeg, webp, text, csv

    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .webp: "image/webp"
        case .text: "text/plain; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        }
    }

    package var fileExtension: String {
        switch self {
        case .jpeg: "jpg"
        case .text: "txt"
        default: rawValue
        }
    }

    package var isImage: Bool {
        self == .png || self == .jpeg || self == .webp
    }
}
