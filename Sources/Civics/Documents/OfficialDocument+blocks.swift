extension OfficialDocument {
    /// One piece of the text, in the order of reading.
    package enum Block: Equatable, Sendable, Codable {
        /// A numbered heading; level 1 is "I.", level 2 "1.", level 3 "1.1.", level 4 "a)". The number is given, not
        /// counted, because reports leave sections out and keep the numbers of the outline.
        case heading(level: Int, number: String, text: String)
        case paragraph([Inline])
        /// A line in the middle, as decisions have for who decides and above what is decided.
        case centred([Inline])
        /// Items set off by a hyphen.
        case list([[Inline]])
        case table(Table)
        /// What follows is an annex (phụ lục) on pages of its own.
        case annex(Annex)
    }

    /// One run of text.
    package enum Inline: Equatable, Sendable, Codable {
        case text(String)
        case bold(String)
        case italic(String)
        /// A number out of the records, with the address where they stand behind it.
        case figure(String, link: String?)
        /// A remark at the foot of the page; detail goes here rather than into the running text.
        case footnote([Inline])
    }

    /// The first lines of an annex: "Phụ lục 2", its title, and the report it belongs to.
    package struct Annex: Equatable, Sendable, Codable {
        package var number: String
        package var title: String
        /// "Kèm theo Báo cáo số …" or the span of the figures.
        package var note: String?
        /// Wide tables lie across.
        package var isLandscape: Bool

        package init(number: String, title: String, note: String? = nil, isLandscape: Bool) {
            self.number = number
            self.title = title
            self.note = note
            self.isLandscape = isLandscape
        }
    }
}

extension OfficialDocument.Inline: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self = .text(value)
    }
}

extension [OfficialDocument.Inline] {
    /// The words alone, without footnotes.
    package var plainText: String {
        map { inline in
            switch inline {
            case .text(let text), .bold(let text), .italic(let text), .figure(let text, _): text
            case .footnote: ""
            }
        }.joined()
    }
}
