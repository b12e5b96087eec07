import Civics

/// A sentence about what was just done, or about the page as a whole.
package struct Notice: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case done, note, warning, wrong
    }

    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// Announced to those who cannot see it: at once where something went wrong, else when there is a pause.
    func view(_ language: Language) -> Markup {
        #"""
        <div class="notice notice-\#(kind.rawValue)" role="\#(kind == .wrong ? "alert" : "status")">\#
        <span class="notice-word">\#(word, language)</span> <p>\#(text)</p></div>
        """#
    }

    private var word: Phrase {
        switch kind {
        case .done: Phrase("Đã xong.", "Done.")
        case .note: Phrase("Xin lưu ý.", "Please note.")
        case .warning: Phrase("Chú ý.", "Attention.")
        case .wrong: Phrase("Chưa được.", "Not yet.")
        }
    }

    var sealedText: String { "\(kind.rawValue) \(text)" }

    init?(sealedText: String) {
        let parts = sealedText.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
        self.init(kind, String(parts[1]))
    }
}
