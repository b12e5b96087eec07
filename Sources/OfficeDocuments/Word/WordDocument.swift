/// A document for Word and LibreOffice (DOCX), as a value. It knows pages, paragraphs, tables and footnotes, and nothing
/// of what they say.
package struct WordDocument: Equatable, Sendable {
    package var properties: FileProperties
    package var styles: Styles
    /// Runs of pages with the same paper; at least one.
    package var sections: [Section]
    /// Odd and even pages change their left and right margins, for printing on both sides.
    package var hasMirroredMargins: Bool

    package init(
        properties: FileProperties, styles: Styles = Styles(), sections: [Section],
        hasMirroredMargins: Bool = false
    ) {
        self.properties = properties
        self.styles = styles
        self.sections = sections
        self.hasMirroredMargins = hasMirroredMargins
    }

    /// The looks shared by the whole document.
    package struct Styles: Equatable, Sendable {
        package var font: String
        package var sizePt: Double
        package var footnoteSizePt: Double
        /// The looks of headings, the first level first.
        package var headings: [HeadingStyle]

        package init(
            font: String = "Times New Roman", sizePt: Double = 14, footnoteSizePt: Double = 10,
            headings: [HeadingStyle] = []
        ) {
            self.font = font
            self.sizePt = sizePt
            self.footnoteSizePt = footnoteSizePt
            self.headings = headings
        }
    }

    package struct HeadingStyle: Equatable, Sendable {
        package var text: TextStyle
        package var paragraph: ParagraphStyle

        package init(text: TextStyle, paragraph: ParagraphStyle) {
            self.text = text
            self.paragraph = paragraph
        }
    }
}
