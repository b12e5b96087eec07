import CXLSXWriter
import Foundation

extension Workbook {
    /// The file, ready to be sent or saved.
    package func bytes() throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        try write(to: file.path)
        return [UInt8](try Data(contentsOf: file))
    }

    private func write(to path: String) throws {
        guard let book = workbook_new(path) else { throw WorkbookFailure(reason: "no memory") }
        var failure: (any Error)?
        do {
            setProperties(of: book)
            let names = SheetNames(for: sheets.map(\.name))
            let formats = CellFormats(book: book)
            // Links lead to sheets further on, so every tab stands before the first cell is written.
            let pages = try names.all.map { name in
                guard let page = workbook_add_worksheet(book, name) else {
                    throw WorkbookFailure(reason: "the sheet name \(name) was refused")
                }
                return page
            }
            for (sheet, page) in zip(sheets, pages) {
                try SheetWriter(sheet: sheet, page: page, formats: formats, names: names).write()
            }
        } catch {
            failure = error
        }
        // Closing frees the book, whatever happened before.
        let closed = workbook_close(book)
        if let failure { throw failure }
        try WorkbookFailure.check(closed)
    }

    private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>) {
        let words = [properties.title, properties.subject, properties.author].map { strdup($0.legalInXML) }
        defer { words.forEach { free($0) } }
        var own = lxw_doc_properties()
        own.title = words[0]
        own.subject = words[1]
        own.author = words[2]
        own.created = time_t((properties.created ?? Self.fixedMoment).timeIntervalSince1970)
        workbook_set_properties(book, &own)
    }

    /// 1 January 2000, UTC.
    private static let fixedMoment = Date(timeIntervalSince1970: 946_684_800)
}

/// What the spreadsheet writer refused, and where.
package struct WorkbookFailure: Error, CustomStringConvertible {
    package var sheet: String?
    package var reason: String

    package init(sheet: String? = nil, reason: String) {
        self.sheet = sheet
        self.reason = reason
    }

    package var description: String {
        sheet.map { "\($0): \(reason)" } ?? reason
    }

    static func check(_ code: lxw_error, sheet: String? = nil) throws {
        guard code != LXW_NO_ERROR else { return }
        let reason = lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
        throw WorkbookFailure(sheet: sheet, reason: reason)
    }
}
