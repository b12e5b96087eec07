extension WordDocument {
    package struct Paragraph: Equatable, Sendable {
        package var runs: [Run]
        package var style: ParagraphStyle
        /// A heading takes its looks from the styles of the document instead, and is listed in the navigation.
        package var headingLevel: Int?

        package init(_ runs: [Run], style: ParagraphStyle = ParagraphStyle()) {
            self.runs = runs
            self.style = style
        }

        package init(
            _ text: String, _ textStyle: TextStyle = TextStyle(), style: ParagraphStyle = ParagraphStyle()
        ) {
            self.init([.text(text, textStyle)], style: style)
        }

        package static func heading(_ level: Int, _ runs: [Run]) -> Paragraph {
            var paragraph = Paragraph(runs)
            paragraph.headingLevel = level
            return paragraph
        }
    }

    package enum Alignment: String, Equatable, Sendable {
        case start, centre, end, justified
    }

    package enum LineSpacing: Equatable, Sendable {
        /// Times the natural height of the line.
        case multiple(Double)
        case exactly(points: Double)
    }

    package struct ParagraphStyle: Equatable, Sendable {
        package var alignment: Alignment
        package var firstLineMM: Double
        package var leftMM: Double
        package var rightMM: Double
        package var spaceBeforePt: Double
        package var spaceAfterPt: Double
        package var lineSpacing: LineSpacing
        package var isKeptWithNext: Bool
        package var isKeptTogether: Bool
        package var startsPage: Bool

        /// `firstLineMM` below zero hangs the first line out to the left.
        package init(
            alignment: Alignment = .start, firstLineMM: Double = 0, leftMM: Double = 0, rightMM: Double = 0,
            spaceBeforePt: Double = 0, spaceAfterPt: Double = 0, lineSpacing: LineSpacing = .multiple(1),
            isKeptWithNext: Bool = false, isKeptTogether: Bool = false, startsPage: Bool = false
        ) {
            self.alignment = alignment
            self.firstLineMM = firstLineMM
            self.leftMM = leftMM
            self.rightMM = rightMM
            self.spaceBeforePt = spaceBeforePt
            self.spaceAfterPt = spaceAfterPt
            self.lineSpacing = lineSpacing
            self.isKeptWithNext = isKeptWithNext
            self.isKeptTogether = isKeptTogether
            self.startsPage = startsPage
        }
    }

    package struct TextStyle: Equatable, Sendable {
        /// None takes the size of the document.
        package var sizePt: Double?
        package var isBold: Bool
        package var isItalic: Bool
        package var isUnderlined: Bool
        /// Shown in capitals, whatever was typed.
        package var isUppercase: Bool

        package init(
            sizePt: Double? = nil, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false,
            isUppercase: Bool = false
        ) {
            self.sizePt = sizePt
            self.isBold = isBold
            self.isItalic = isItalic
            self.isUnderlined = isUnderlined
            self.isUppercase = isUppercase
        }
    }

    package indirect enum Run: Equatable, Sendable {
        /// A line feed in the text breaks the line, a tab jumps to the next stop.
        case text(String, TextStyle)
        /// Text that leads to a web or mail address. What is not such an address stays mere text.
        case link([Run], address: String)
        /// Text that leads to a bookmark of the same document.
        case reference([Run], bookmark: String)
        case bookmark(String)
        case footnote([Run])
        case pageNumber(TextStyle)
        case image(Image)
    }

    package struct Image: Equatable, Sendable {
        package var png: [UInt8]
        package var widthMM: Double
        /// What the picture shows, for those who cannot see it.
        package var description: String

        package init(png: [UInt8], widthMM: Double, description: String) {
            self.png = png
            self.widthMM = widthMM
            self.description = description
        }
    }
}

extension WordDocument.Run: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) {
        self = .text(value, WordDocument.TextStyle())
    }
}
