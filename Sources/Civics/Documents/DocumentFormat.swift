/// How an office must set its documents (thể thức và kỹ thuật trình bày): paper, font, and the place and look of each
/// part. All of it is read from the rule pack `document-format`.
package struct DocumentFormat: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        /// State offices: Nghị định 30/2020/NĐ-CP.
        case state = "state_report"
        /// Party organisations: Hướng dẫn 36-HD/VPTW.
        case party = "party_report"
    }

    package let kind: Kind
    package let paper: Paper
    package let font: String
    package let parts: [PartName: Part]
    package let body: Part
    /// The rules it was read from, to be shown to whoever asks why.
    package let rules: [Rule]

    /// How the part is set; what the format does not speak of is set as the text of the document is.
    package func part(_ name: PartName) -> Part {
        parts[name] ?? body
    }

    /// A sheet and its margins in millimetres.
    package struct Paper: Equatable, Sendable {
        package let widthMM: Double
        package let heightMM: Double
        package let topMM: Double
        package let bottomMM: Double
        package let leftMM: Double
        package let rightMM: Double
    }

    /// One part of a document and how it is set.
    package struct Part: Equatable, Sendable {
        package enum Alignment: String, Sendable {
            case start, centre, justify
        }

        /// Fixed words: the national name, "Nơi nhận:".
        package let text: String?
        /// Words with places to be filled: "Số: {number:02d}/BC-{body_abbreviation}".
        package let pattern: String?
        /// The letters of a report in the pattern of the number: "BC". Other documents have their own.
        package let typeCode: String?
        /// None for mere signs, which are as large as the words they stand by.
        package let sizePt: Double?
        package let isBold: Bool
        package let isItalic: Bool
        package let isUnderlined: Bool
        package let isUppercase: Bool
        package let alignment: Alignment
        /// The line drawn below, as a share of the length of the text.
        package let ruleShare: Double?
        package let firstLineMM: Double
        package let paragraphSpacingPt: Double
        package let lineSpacing: Double
        package let zeroPadding: ZeroPadding?
        /// "TM.", "T/M": how signing for another is abbreviated.
        package let prefixes: [String]
        /// Whether the part stands on the first page too: asked of the page number.
        package let isOnFirstPage: Bool
    }

    /// Which days and months are written with a leading zero, so that nobody can put a digit before them.
    package struct ZeroPadding: Equatable, Sendable {
        package let daysBelow: Int
        package let months: [Int]
    }
}
