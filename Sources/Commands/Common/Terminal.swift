import Civics
import Foundation

/// What a command says: its answer on standard output, and why it refuses on standard error.
enum Terminal {
    /// The language of whoever runs the command: `--lang`, then DIENHONG_LANG, then the locale of the terminal.
    @TaskLocal static var language = Language.english

    static func say(_ text: String) {
        write(text + "\n", to: .standardOutput)
    }

    static func say(_ phrase: Phrase) {
        say(phrase[language])
    }

    static func complain(_ text: String) {
        write(text + "\n", to: .standardError)
    }

    static func complain(_ phrase: Phrase) {
        complain(phrase[language])
    }

    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        say(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    private static func write(_ text: String, to handle: FileHandle) {
        handle.write(Data(text.utf8))
    }
}

extension Language {
    /// The language of a locale's name, as `vi_VN.UTF-8`. English wherever it is not Vietnamese.
    init(locale: String) {
        self = locale.lowercased().hasPrefix("vi") ? .vietnamese : .english
    }
}
