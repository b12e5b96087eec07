import Civics
import Foundation

/// What a command says: its answer on standard output, and why it refuses on standard error.
enum Terminal {
    /// The language of whoever runs the command: `--lang`, then DIENHONG_LANG, then the locale of the terminal.
    @TaskLocal static var language = Language.english
    /// Where answers go.
    @TaskLocal static var output = Output()

    static func say(_ text: String) {
        do {
            try output.write(Array((text + "\n").utf8))
        } catch {
            // The output remembers it: the command ends by saying so.
        }
    }

    static func say(_ phrase: Phrase) {
        say(phrase[language])
    }

    static func complain(_ text: String) {
        do {
            try Descriptor.write(Array((text + "\n").utf8), to: STDERR_FILENO)
        } catch {
            // There is nowhere left to say it; the code with which the command ends tells.
        }
    }

    static func complain(_ phrase: Phrase) {
        complain(phrase[language])
    }

    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        say(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}

extension Language {
    /// The language of a locale's name, as `vi_VN.UTF-8`. English wherever it is not Vietnamese.
    init(locale: String) {
        self = locale.lowercased().hasPrefix("vi") ? .vietnamese : .english
    }
}
