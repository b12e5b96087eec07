/// A word on paper that stands in once for the authenticator: twelve characters in three groups, 59 bits.
package enum RecoveryCode {
    static let count = 10
    /// Without letters that are taken for digits or for one another.
    private static let alphabet = Array("ABCDEFGHJKMNPQRSTVWXYZ23456789")

    static func newSet() -> [String] {
        (0..<count).map { _ in
            (0..<3).map { _ in String((0..<4).map { _ in alphabet.randomElement()! }) }.joined(separator: "-")
        }
    }

    /// What was typed, however it was grouped; nothing where it cannot be a code.
    static func plain(_ typed: String) -> String? {
        let letters = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "–" }
        guard letters.count == 12, letters.allSatisfy(alphabet.contains) else { return nil }
        return letters
    }
}
