import Civics

/// What changed between two versions of a text, word by word.
struct DiffView {
    typealias Piece = TextDifference.Piece

    let difference: TextDifference

    var pieces: [Piece] { difference.pieces }

    init(_ difference: TextDifference) {
        self.difference = difference
    }

    init(from old: String, to new: String) {
        self.init(TextDifference(from: old, to: new))
    }

    func view(_ language: Language) -> Markup {
        let (removed, added) = (Phrase("bỏ", "removed"), Phrase("thêm", "added"))
        return """
            <div class="diff">\(difference.pieces.markup { piece in
                switch piece {
                case .same(let text): "\(text)"
                case .removed(let text): "<del><span class=\"unseen\">[\(removed, language): </span>\(text)<span class=\"unseen\">]</span></del>"
                case .added(let text): "<ins><span class=\"unseen\">[\(added, language): </span>\(text)<span class=\"unseen\">]</span></ins>"
                }
            })</div>
            """
    }
}
