/// What changed between two texts, word by word, so that a correction can be seen.
package struct TextDifference: Equatable, Sendable {
    package enum Piece: Equatable, Sendable {
        case same(String)
        case removed(String)
        case added(String)
    }

    package let pieces: [Piece]

    package init(from old: String, to new: String) {
        pieces = Self.joined(Self.compare(Self.words(old), Self.words(new)))
    }

    package var isEmpty: Bool {
        pieces.allSatisfy { if case .same = $0 { true } else { false } }
    }

    /// Texts whose changed parts are larger than this (words of one times words of the other) are shown one after the
    /// other: the comparison takes that many steps.
    static let mostSteps = 4_000_000

    /// Words with the blanks that follow them; a line break stands alone.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var position = text.startIndex
        while position < text.endIndex {
            let character = text[position]
            let next = text.index(after: position)
            if character.isNewline {
                if start < position { words.append(text[start..<position]) }
                words.append(text[position..<next])
                start = next
            } else if character.isWhitespace, next == text.endIndex || !text[next].isWhitespace {
                words.append(text[start..<next])
                start = next
            }
            position = next
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }

    private static func compare(_ old: [Substring], _ new: [Substring]) -> [Piece] {
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }
            .count
        let oldMiddle = Array(old[head..<(old.count - tail)])
        let newMiddle = Array(new[head..<(new.count - tail)])
        return old[..<head].map { .same(String($0)) }
            + middle(oldMiddle, newMiddle)
            + old[(old.count - tail)...].map { .same(String($0)) }
    }

    /// The longest common subsequence, by the usual table.
    private static func middle(_ old: [Substring], _ new: [Substring]) -> [Piece] {
        guard old.count * new.count <= mostSteps else {
            return old.map { .removed(String($0)) } + new.map { .added(String($0)) }
        }
        let lengths = commonLengths(old, new)
        let width = new.count + 1
        var pieces: [Piece] = []
        var (x, y) = (0, 0)
        while x < old.count || y < new.count {
            if x < old.count, y < new.count, old[x] == new[y] {
                pieces.append(.same(String(old[x])))
                x += 1
                y += 1
            } else if y == new.count
                || (x < old.count && lengths[(x + 1) * width + y] >= lengths[x * width + y + 1])
            {
                pieces.append(.removed(String(old[x])))
                x += 1
            } else {
                pieces.append(.added(String(new[y])))
                y += 1
            }
        }
        return pieces
    }

    /// At (x, y): how many words the rest of `old` from x and the rest of `new` from y have in common, in order.
    private static func commonLengths(_ old: [Substring], _ new: [Substring]) -> [Int32] {
        let width = new.count + 1
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        for x in stride(from: old.count - 1, through: 0, by: -1) {
            for y in stride(from: new.count - 1, through: 0, by: -1) {
                lengths[x * width + y] =
                    old[x] == new[y]
                    ? lengths[(x + 1) * width + y + 1] + 1
                    : max(lengths[(x + 1) * width + y], lengths[x * width + y + 1])
            }
        }
        return lengths
    }

    /// Neighbours of one kind as one piece; within a change what was removed comes before what was added.
    private static func joined(_ pieces: [Piece]) -> [Piece] {
        var result: [Piece] = []
        var (removed, added) = ("", "")
        func flush() {
            if !removed.isEmpty { result.append(.removed(removed)) }
            if !added.isEmpty { result.append(.added(added)) }
            (removed, added) = ("", "")
        }
        for piece in pieces {
            switch piece {
            case .removed(let word): removed += word
            case .added(let word): added += word
            case .same(let word):
                flush()
                if case .same(let before) = result.last {
                    result[result.count - 1] = .same(before + word)
                } else {
                    result.append(.same(word))
                }
            }
        }
        flush()
        return result
    }
}
