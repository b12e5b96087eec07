extension WordDocument {
    /// Pages with the same paper, margins and page numbers.
    package struct Section: Equatable, Sendable {
        package var page: Page
        package var pageNumber: PageNumber?
        package var blocks: [Block]

        package init(page: Page, pageNumber: PageNumber? = nil, blocks: [Block]) {
            self.page = page
            self.pageNumber = pageNumber
            self.blocks = blocks
        }
    }

    package struct Page: Equatable, Sendable {
        package var widthMM: Double
        package var heightMM: Double
        package var margins: Margins
        /// From the edge of the paper to the line of the page number.
        package var headerMM: Double

        package init(widthMM: Double, heightMM: Double, margins: Margins, headerMM: Double = 10) {
            self.widthMM = widthMM
            self.heightMM = heightMM
            self.margins = margins
            self.headerMM = headerMM
        }

        package static func a4(margins: Margins) -> Page {
            Page(widthMM: 210, heightMM: 297, margins: margins)
        }

        /// The same sheet turned to lie across; its margins turn with it.
        package var turned: Page {
            Page(
                widthMM: heightMM, heightMM: widthMM,
                margins: Margins(
                    topMM: margins.leftMM, bottomMM: margins.rightMM, leftMM: margins.bottomMM,
                    rightMM: margins.topMM),
                headerMM: headerMM)
        }

        package var isLandscape: Bool { widthMM > heightMM }
        package var textWidthMM: Double { widthMM - margins.leftMM - margins.rightMM }
    }

    package struct Margins: Equatable, Sendable {
        package var topMM: Double
        package var bottomMM: Double
        package var leftMM: Double
        package var rightMM: Double

        package init(topMM: Double, bottomMM: Double, leftMM: Double, rightMM: Double) {
            self.topMM = topMM
            self.bottomMM = bottomMM
            self.leftMM = leftMM
            self.rightMM = rightMM
        }
    }

    /// The number of the page, centred in the margin.
    package struct PageNumber: Equatable, Sendable {
        package enum Place: Equatable, Sendable {
            case top, bottom
        }

        package var place: Place
        package var text: TextStyle
        /// Whether the first page of the section shows its number.
        package var isOnFirstPage: Bool

        package init(place: Place = .top, text: TextStyle = TextStyle(), isOnFirstPage: Bool) {
            self.place = place
            self.text = text
            self.isOnFirstPage = isOnFirstPage
        }
    }

    package enum Block: Equatable, Sendable {
        case paragraph(Paragraph)
        case table(Table)
        /// A short horizontal line standing alone, as under the name of an office.
        case rule(Rule)
    }

    package struct Rule: Equatable, Sendable {
        package var lengthMM: Double
        package var alignment: Alignment

        package init(lengthMM: Double, alignment: Alignment = .centre) {
            self.lengthMM = lengthMM
            self.alignment = alignment
        }
    }
}
