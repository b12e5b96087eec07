/// What a password has to be: long, and not one that is guessed first. It is never asked to mix kinds of characters, nor
/// to be changed after a time (OWASP ASVS 5.0, 6.2.1–6.2.12).
package struct PasswordRule: Sendable {
    package static let standing = PasswordRule(
        shortestCharacters: 12, longestCharacters: 256, common: .known)

    package let shortestCharacters: Int
    package let longestCharacters: Int
    let common: CommonPasswords

    /// Says what is wrong with a password its owner chose, or nothing.
    package func check(_ password: String, of person: Person) throws {
        let password = password.normalized
        guard password.count >= shortestCharacters else {
            throw refusal(
                "Mật khẩu cần ít nhất \(shortestCharacters) ký tự. Một câu bốn, năm từ dễ nhớ và khó đoán hơn.",
                "A password needs at least \(shortestCharacters) characters. A phrase of four or five words is easier to remember and harder to guess."
            )
        }
        guard password.count <= longestCharacters, password.utf8.count <= longestCharacters * 4 else {
            throw refusal(
                "Mật khẩu dài quá \(longestCharacters) ký tự.",
                "The password is longer than \(longestCharacters) characters.")
        }
        guard !password.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw refusal(
                "Mật khẩu có ký tự không gõ lại được.",
                "The password has characters that cannot be typed again.")
        }
        guard !common.contain(password), !isMonotonous(password), !isMade(password, of: person) else {
            throw refusal(
                "Mật khẩu này dễ đoán: nó nằm trong danh sách thường dùng, lặp lại, hoặc gần với tên của ông/bà.",
                "This password is easy to guess: it is in common use, repeats itself, or is close to your name."
            )
        }
    }

    /// Few characters over and over, one piece repeated, or a plain run such as 3456789….
    private func isMonotonous(_ password: String) -> Bool {
        let characters = Array(password.folded)
        guard Set(characters).count >= 5 else { return true }
        let period = (1...characters.count / 2).first { period in
            characters.indices.dropFirst(period).allSatisfy { characters[$0] == characters[$0 - period] }
        }
        guard period == nil else { return true }
        let codes = password.folded.unicodeScalars.map { Int($0.value) }
        let steps = zip(codes, codes.dropFirst()).map { ($1 - $0 + 10) % 10 }
        return steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == 9 }
    }

    /// The owner's name or sign-in name with less than eight characters beside it.
    private func isMade(_ password: String, of person: Person) -> Bool {
        let plain = password.folded.filter { !$0.isWhitespace }
        let own = [person.login.description, person.name.folded.filter { !$0.isWhitespace }]
        return own.contains { word in
            word.count >= 3 && plain.contains(word) && plain.count - word.count < 8
        }
    }

    private func refusal(_ vietnamese: String, _ english: String) -> Refusal {
        Refusal(.invalid, Phrase(vietnamese, english), field: "password")
    }
}
