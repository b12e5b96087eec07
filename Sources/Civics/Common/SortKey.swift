import Foundation

extension String {
    /// What texts are compared by to stand in Vietnamese order: letter by letter (a ă â … d đ e ê …), then by tone
    /// (ngang, huyền, hỏi, ngã, sắc, nặng), numbers by their size. It holds only `0…9` and `a…z`, so that every
    /// collation of every database sorts it alike.
    package var vietnameseSortKey: String {
        var letters = ""
        var tones = ""
        var digits = ""
        var hasPendingSpace = false
        letters.reserveCapacity(utf8.count * 2)
        for scalar in decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            if ("0"..."9").contains(scalar) {
                if hasPendingSpace { letters += SortMark.space }
                hasPendingSpace = false
                digits.unicodeScalars.append(scalar)
                continue
            }
            if let variant = SortMark.variant(of: scalar) {
                if let last = letters.unicodeScalars.last, last == "0" { letters.replaceLast(with: variant) }
                continue
            }
            if let tone = SortMark.tone(of: scalar) {
                tones.replaceLast(with: tone)
                continue
            }
            letters += SortMark.number(digits)
            digits = ""
            guard scalar.properties.isAlphabetic else {
                hasPendingSpace = !letters.isEmpty
                continue
            }
            if hasPendingSpace { letters += SortMark.space }
            hasPendingSpace = false
            letters += SortMark.letter(scalar)
            tones += "0"
        }
        letters += SortMark.number(digits)
        return letters + SortMark.end + tones
    }

    fileprivate mutating func replaceLast(with text: String) {
        guard !isEmpty else { return }
        removeLast()
        self += text
    }
}

/// The pieces that a sort key is put together from. The end sorts before a space, a space before a number, and a
/// number before a letter.
private enum SortMark {
    static let end = "0"
    static let space = "1"

    /// Digits without leading zeros, with their count before them: 9 comes before 10.
    static func number(_ digits: String) -> String {
        guard !digits.isEmpty else { return "" }
        let significant = digits.drop { $0 == "0" }
        let count = String(min(significant.count, 99))
        return "2" + (count.count == 1 ? "0" + count : count) + significant
    }

    /// Letters that have a variant with a mark are followed by which one it is.
    static func letter(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "đ": "d1"
        case "a", "d", "e", "o", "u": String(Character(scalar)) + "0"
        case "a"..."z": String(Character(scalar))
        default: "zz" + String(scalar.value, radix: 16)
        }
    }

    /// ă and â, ê, ô and ơ, ư: the mark as it follows the letter when decomposed.
    static func variant(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x0306: "1"
        case 0x0302: "2"
        case 0x031B: "3"
        default: nil
        }
    }

    static func tone(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x0300: "1"
        case 0x0309: "2"
        case 0x0303: "3"
        case 0x0301: "4"
        case 0x0323: "5"
        default: nil
        }
    }
}
