import Civics
import Cryptography
import Foundation

/// The folder in which files are kept, each under the SHA-256 of what is in it.
///
/// A file is written aside, flushed to the disk and then moved to its place in one step: killed at any moment, the
/// folder holds whole files only. What was written aside and what no record names does no harm and is swept away.
package struct FileFolder: Sendable {
    package let folder: URL
    package let limits: Limits

    package struct Limits: Sendable {
        package let fileBytes: Int
        package let imageBytes: Int

        package init(fileBytes: Int = 20_000_000, imageBytes: Int = 12_000_000) {
            self.fileBytes = fileBytes
            self.imageBytes = imageBytes
        }
    }

    package init(at folder: URL, limits: Limits = Limits()) throws {
        self.folder = folder
        self.limits = limits
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent(Self.aside), withIntermediateDirectories: true)
    }

    /// A file about to come in, in pieces.
    package func stage() throws -> StagedFile {
        let path = folder.appendingPathComponent(Self.aside).appendingPathComponent(UUID().uuidString)
        return try StagedFile(at: path, limitBytes: max(limits.fileBytes, limits.imageBytes))
    }

    /// Takes a staged file in: tells what it is, cleans pictures of what gives people away, and puts it in its place.
    /// The staged file is used up, whatever happens.
    package func keep(_ staged: StagedFile, sentAs name: String, field: String) throws -> KeptFile {
        defer { staged.discard() }
        let bytes = try staged.contents()
        guard !bytes.isEmpty else {
            throw Refusals([
                Refusal(
                    .invalid, Phrase("Tệp “\(name.shown)” trống.", "The file “\(name.shown)” is empty."),
                    field: field)
            ])
        }
        guard let type = FileType.recognised(in: bytes, named: name) else {
            throw Self.unknownType(name, field)
        }
        guard !type.isImage || bytes.count <= limits.imageBytes else {
            throw Self.tooLarge(name, limits.imageBytes, field)
        }
        guard let content = Self.cleaned(bytes, type) else { throw Self.broken(name, field) }
        let digest = SHA256.hash(content).hexadecimal
        try put(content, at: path(of: digest))
        return KeptFile(
            digest: digest, name: FileName.cleaned(name, as: type), type: type, sizeBytes: content.count)
    }

    package func contents(of digest: String) throws -> Data {
        precondition(Self.isDigest(digest), "a digest is 64 hexadecimal digits")
        return try Data(contentsOf: path(of: digest), options: .mappedIfSafe)
    }

    package func holds(_ digest: String) -> Bool {
        Self.isDigest(digest) && FileManager.default.fileExists(atPath: path(of: digest).path)
    }

    package func path(of digest: String) -> URL {
        folder.appendingPathComponent(Self.place(of: digest))
    }

    /// Where in the folder a content lies.
    package static func place(of digest: String) -> String {
        "\(digest.prefix(2))/\(digest)"
    }

    static let aside = "aside"

    static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func cleaned(_ bytes: [UInt8], _ type: FileType) -> [UInt8]? {
        switch type {
        case .jpeg: JPEGCleaning.cleaned(bytes)
        case .png: PNGCleaning.cleaned(bytes)
        case .webp: WebPCleaning.cleaned(bytes)
        case .pdf, .docx, .xlsx, .text, .csv: bytes
        }
    }

    private func put(_ content: [UInt8], at path: URL) throws {
        if try renew(path) { return }
        let directory = path.deletingLastPathComponent()
        if mkdir(directory.path, 0o777) == 0 {
            // The folder itself is kept only once the one it stands in is on the disk.
            try StagedFile.flush(directory: folder)
        } else if errno != EEXIST {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: directory.path])
        }
        let staged = try StagedFile(
            at: folder.appendingPathComponent(Self.aside).appendingPathComponent(UUID().uuidString),
            limitBytes: content.count)
        try staged.append(content)
        try staged.move(to: path)
    }
}

/// A file in its place, not yet named by any record.
package struct KeptFile: Equatable, Sendable {
    package let digest: String
    package let name: String
    package let type: FileType
    package let sizeBytes: Int
}

extension FileFolder {
    private static func unknownType(_ name: String, _ field: String) -> Refusals {
        Refusals([
            Refusal(
                .invalid,
                Phrase(
                    "Không nhận tệp “\(name.shown)”: chỉ nhận PDF, DOCX, XLSX, ảnh PNG, JPEG, WebP, văn bản và CSV.",
                    "“\(name.shown)” is not taken: only PDF, DOCX, XLSX, PNG, JPEG or WebP pictures, plain text and CSV."
                ),
                field: field)
        ])
    }

    private static func broken(_ name: String, _ field: String) -> Refusals {
        Refusals([
            Refusal(
                .invalid,
                Phrase(
                    "Ảnh “\(name.shown)” bị hỏng hoặc không đầy đủ; hãy chụp hoặc gửi lại.",
                    "The picture “\(name.shown)” is broken or not complete; send it again."), field: field)
        ])
    }

    static func tooLarge(_ name: String, _ limitBytes: Int, _ field: String) -> Refusals {
        let megabytes = limitBytes / 1_000_000
        return Refusals([
            Refusal(
                .tooLarge,
                Phrase(
                    "Tệp “\(name.shown)” quá lớn: tối đa \(megabytes) MB.",
                    "The file “\(name.shown)” is too large: at most \(megabytes) MB."), field: field)
        ])
    }
}

extension String {
    /// A name as it may stand in a sentence: on one line, not too long.
    fileprivate var shown: String {
        String(
            String.UnicodeScalarView(unicodeScalars.filter { PlainText.fault(in: String($0)) == nil }).prefix(
                60))
    }
}

extension Sequence<UInt8> {
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
