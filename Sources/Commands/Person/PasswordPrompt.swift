import ArgumentParser
import Civics
import Foundation

/// Reads a password: from a terminal, twice and without showing it; otherwise one line of standard input. Never from the
/// arguments, which everyone on the machine can see.
enum PasswordPrompt {
    static func read() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            guard let line = readLine(strippingNewline: true) else {
                throw ValidationError(Phrase("Chưa có mật khẩu.", "No password was given."))
            }
            return line
        }
        let first = try ask(Phrase("Mật khẩu: ", "Password: "))
        guard try ask(Phrase("Nhập lại: ", "The same again: ")) == first else {
            throw ValidationError(Phrase("Hai lần nhập không giống nhau.", "The two are not the same."))
        }
        return first
    }

    private static func ask(_ words: Phrase) throws -> String {
        try Descriptor.write(Array(words[Terminal.language].utf8), to: STDERR_FILENO)
        var shown = termios()
        guard tcgetattr(STDIN_FILENO, &shown) == 0 else {
            throw ValidationError(
                Phrase(
                    "Không che được những gì gõ trên màn hình này.",
                    "The terminal cannot be kept from showing what is typed."))
        }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSANOW, &shown)
            Terminal.complain("")
        }
        return readLine(strippingNewline: true) ?? ""
    }
}
