import Civics

/// What changed between two versions of a text, word by word.
struct DiffView {
    enum Piece: Equatable {
        case same(String)
        case removed(String)
        case added(String)
    }

    let pieces: [Piece]

    init(from old: String, to new: String) {
        pieces = Self.pieces(from: Self.words(old), to: Self.words(new))
    }

    var isUnchanged: Bool {
        pieces.allSatisfy { if case .same = $0 { true } else { false } }
    }

    func view(_ language: Language) -> Markup {
        let (removed, added) = (Phrase("bỏ", "removed"), Phrase("thêm", "added"))
        return """
            <div class="diff">\(pieces.markup { piece in
                switch piece {
                case .same(let text): "\(text)"
                case .removed(let text): "<del><span class=\"unseen\">[\(removed, language): </span>\(text)<span class=\"unseen\">]</span></del>"
                case .added(let text): "<ins><span class=\"unseen\">[\(added, language): </span>\(text)<span class=\"unseen\">]</span></ins>"
                }
            })</div>
            """
    }

    /// Beyond this many words in which two texts differ, the changed middle is shown as one piece.
    private static let maximumWords = 6_000

    private static func pieces(from old: [Substring], to new: [Substring]) -> [Piece] {
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }
            .count
        let (oldMiddle, newMiddle) = (
            Array(old.dropFirst(head).dropLast(tail)), Array(new.dropFirst(head).dropLast(tail))
        )
        var result: [Piece] = []
        add(.same(old.prefix(head).joined()), to: &result)
        if oldMiddle.count + newMiddle.count > maximumWords {
            add(.removed(oldMiddle.joined()), to: &result)
            add(.added(newMiddle.joined()), to: &result)
        } else {
            for piece in difference(oldMiddle, newMiddle) { add(piece, to: &result) }
        }
        add(.same(old.suffix(tail).joined()), to: &result)
        return result
    }

    private static func difference(_ old: [Substring], _ new: [Substring]) -> [Piece] {
        let changes = new.difference(from: old)
        let removed = Set(changes.removals.map(\.position))
        let inserted = Set(changes.insertions.map(\.position))
        var result: [Piece] = []
        var (from, to) = (0, 0)
        while from < old.count || to < new.count {
            if removed.contains(from) {
                result.append(.removed(String(old[from])))
                from += 1
            } else if inserted.contains(to) {
                result.append(.added(String(new[to])))
                to += 1
            } else {
                result.append(.same(String(old[from])))
                from += 1
                to += 1
            }
        }
        return result
    }

    private static func add(_ piece: Piece, to pieces: inout [Piece]) {
        switch (pieces.last, piece) {
        case (_, .same("")), (_, .removed("")), (_, .added("")): return
        case (.same(let former), .same(let text)): pieces[pieces.count - 1] = .same(former + text)
        case (.removed(let former), .removed(let text)): pieces[pieces.count - 1] = .removed(former + text)
        case (.added(let former), .added(let text)): pieces[pieces.count - 1] = .added(former + text)
        default: pieces.append(piece)
        }
    }

    /// Words with the blanks behind them, so that joined they are the text again.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var wasBlank = false
        for index in text.indices {
            let isBlank = text[index].isWhitespace
            if wasBlank, !isBlank {
                words.append(text[start..<index])
                start = index
            }
            wasBlank = isBlank
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }
}

extension CollectionDifference.Change {
    fileprivate var position: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
