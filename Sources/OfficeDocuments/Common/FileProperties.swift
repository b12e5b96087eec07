import Foundation

/// What a file says of itself.
package struct FileProperties: Equatable, Sendable {
    package var title: String
    package var author: String
    package var subject: String
    /// "vi-VN": the language that the spelling is checked in.
    package var language: String
    /// None leaves it out of a document, and puts the first day of 2000 into a workbook, which must name one.
    package var created: Date?

    package init(
        title: String, author: String, subject: String = "", language: String = "vi-VN", created: Date? = nil
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.language = language
        self.created = created
    }
}
