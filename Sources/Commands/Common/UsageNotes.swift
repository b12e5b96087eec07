import ArgumentParser
import Civics
import Synchronization

/// What is wrong with a value on the command line, noted by whoever read it: the parser only knows that it is wrong.
final class UsageNotes: Sendable {
    @TaskLocal static var taken = UsageNotes()

    private let notes = Mutex<[Phrase]>([])

    /// The newest: the parser stops at the first value that it cannot read.
    var last: Phrase? { notes.withLock { $0.last } }

    static func note(_ vietnamese: String, _ english: String) {
        taken.notes.withLock { $0.append(Phrase(vietnamese, english)) }
    }

    /// Notes that the value is none of those there are.
    static func note(_ argument: String, isNoneOf known: [String]) {
        let known = known.joined(separator: ", ")
        note(
            "“\(argument)” không phải một trong: \(known).", "“\(argument)” is none of: \(known).")
    }
}

extension ValidationError {
    /// Wrong usage that the parser cannot see, in the language of whoever runs the command.
    init(_ phrase: Phrase) {
        self.init(phrase[Terminal.language])
    }
}
