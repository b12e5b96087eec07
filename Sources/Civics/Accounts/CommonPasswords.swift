import Foundation

/// The passwords that are tried first by whoever guesses: known by heart, and the shapes people make of them.
package struct CommonPasswords: Sendable {
    private let words: Set<String>

    package init(_ words: some Sequence<String>) {
        self.words = Set(words)
    }

    /// The list that comes with the program.
    package static let known: CommonPasswords = {
        guard
            let file = Bundle.module.url(
                forResource: "common-passwords", withExtension: "txt", subdirectory: "Rules"),
            let text = try? String(contentsOf: file, encoding: .utf8)
        else { preconditionFailure("the list of common passwords is missing from the program") }
        // A line that begins with "# " is a remark; a password may well begin with the sign.
        return CommonPasswords(
            text.split(separator: "\n").lazy.filter { !$0.hasPrefix("# ") && $0 != "#" }.map(String.init))
    }()

    package var count: Int { words.count }

    /// Whether the password is on the list, whatever its capitals, marks and spaces, also with digits for letters, and
    /// with up to eight digits or signs around it, which is what a year or a date of birth takes.
    package func contain(_ password: String) -> Bool {
        let plain = password.folded.filter { !$0.isWhitespace }
        let core = String(plain.trimmingNonLetters)
        if words.contains(plain) || words.contains(plain.undisguised) { return true }
        guard plain.count - core.count <= 8 else { return false }
        return words.contains(core) || words.contains(core.undisguised)
    }
}

extension String {
    fileprivate var trimmingNonLetters: Substring {
        let head = drop { !$0.isLetter }
        guard let last = head.lastIndex(where: \.isLetter) else { return "" }
        return head[...last]
    }

    /// With the letters that digits and signs stand for.
    fileprivate var undisguised: String {
        String(
            map { character in
                switch character {
                case "0": "o"
                case "1", "!": "i"
                case "3": "e"
                case "4", "@": "a"
                case "5", "$": "s"
                case "7": "t"
                default: character
                }
            })
    }
}
