/// The name a person types to sign in: small Latin letters, digits, and `.`, `_`, `-` between them.
package struct Login: Hashable, Sendable, LosslessStringConvertible {
    package let description: String

    /// Reads what was typed: capitals and spaces around it make no difference.
    package init?(_ text: String) {
        let trimmed = text.lowercased().drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
        let login = String(trimmed.reversed())
        guard (3...64).contains(login.utf8.count), let first = login.utf8.first, let last = login.utf8.last,
            Self.isLetterOrDigit(first), Self.isLetterOrDigit(last),
            login.utf8.allSatisfy({ Self.isLetterOrDigit($0) || ".-_".utf8.contains($0) })
        else { return nil }
        description = login
    }

    /// The login, or why the text cannot be one.
    package static func from(_ text: String) throws -> Login {
        guard let login = Login(text) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Tên đăng nhập có 3–64 ký tự: chữ cái không dấu, chữ số, và dấu . _ - ở giữa.",
                    "A sign-in name has 3–64 characters: letters without marks, digits, and . _ - in between."
                ),
                field: "login")
        }
        return login
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
