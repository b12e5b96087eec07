import Civics

/// The state of a thing by word, shape and colour together.
struct StatusMark {
    enum Kind: String, CaseIterable {
        case done, soon, late, missing, early, closed, waived, nothing, upcoming, unsure
    }

    let kind: Kind
    let word: Phrase

    init(_ kind: Kind, _ word: Phrase? = nil) {
        self.kind = kind
        self.word = word ?? kind.word
    }

    func view(_ language: Language) -> Markup {
        "<span class=\"status status-\(kind.rawValue)\">\(kind.shape)\(word, language)</span>"
    }
}

extension StatusMark.Kind {
    var word: Phrase {
        switch self {
        case .done: Phrase("Đúng hạn", "In time")
        case .soon: Phrase("Sắp đến hạn", "Due soon")
        case .late: Phrase("Quá hạn", "Late")
        case .missing: Phrase("Thiếu", "Missing")
        case .early: Phrase("Gỡ trước hạn", "Taken down early")
        case .closed: Phrase("Đã đóng", "Closed")
        case .waived: Phrase("Miễn", "Waived")
        case .nothing: Phrase("Không phát sinh", "Nothing arose")
        case .upcoming: Phrase("Chưa đến hạn", "Not yet due")
        case .unsure: Phrase("Chưa chắc", "Not certain")
        }
    }

    /// A shape of its own, told apart without colour.
    var shape: Markup { Self.shapes[self] ?? .empty }

    private static let shapes = Dictionary(
        uniqueKeysWithValues: allCases.map { kind -> (Self, Markup) in
            (
                kind,
                """
                <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">\(kind.drawing)</svg>
                """
            )
        })

    var drawing: Markup {
        switch self {
        case .done:
            "<path d=\"M2.5 8.5l3.5 3.5 7.5-8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.4\"/>"
        case .soon:
            """
            <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/>\
            <path d="M8 4.5V8l2.5 1.8" fill="none" stroke="currentColor" stroke-width="2"/>
            """
        case .late: "<path d=\"M8 1.5l7 12.5H1z\" fill=\"currentColor\"/>"
        case .missing: "<path d=\"M3 3l10 10M13 3L3 13\" stroke=\"currentColor\" stroke-width=\"2.4\"/>"
        case .early:
            """
            <path d="M3 2.5h10v5H3z" fill="currentColor"/>\
            <path d="M8 8.5v5M5.5 11L8 13.7 10.5 11" fill="none" stroke="currentColor" stroke-width="2"/>
            """
        case .nothing:
            """
            <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.8"/>\
            <path d="M4 12L12 4" stroke="currentColor" stroke-width="1.8"/>
            """
        case .closed: "<rect x=\"2.5\" y=\"2.5\" width=\"11\" height=\"11\" fill=\"currentColor\"/>"
        case .waived: "<path d=\"M2 8h12\" stroke=\"currentColor\" stroke-width=\"2.4\"/>"
        case .upcoming:
            "<circle cx=\"8\" cy=\"8\" r=\"5.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
        case .unsure:
            """
            <path d="M5 5.5a3 3 0 1 1 4.2 2.8C8.3 8.8 8 9.3 8 10.5M8 12.6v1.6" fill="none" stroke="currentColor" stroke-width="2"/>
            """
        }
    }
}
