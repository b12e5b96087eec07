import ArgumentParser
import Foundation

/// Reads a password: from a terminal, twice and without showing it; otherwise one line of standard input. Never from the
/// arguments, which everyone on the machine can see.
enum PasswordPrompt {
    static func read() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            guard let line = readLine(strippingNewline: true) else {
                throw ValidationError("No password was given.")
            }
            return line
        }
        let first = try ask("Password: ")
        guard try ask("The same again: ") == first else { throw ValidationError("The two are not the same.") }
        return first
    }

    private static func ask(_ words: String) throws -> String {
        FileHandle.standardError.write(Data(words.utf8))
        var shown = termios()
        guard tcgetattr(STDIN_FILENO, &shown) == 0 else {
            throw ValidationError("The terminal cannot be kept from showing what is typed.")
        }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSANOW, &shown)
            FileHandle.standardError.write(Data("\n".utf8))
        }
        return readLine(strippingNewline: true) ?? ""
    }
}
