import Civics
import Cryptography
import Foundation
import Storage

/// Keeps which receipt code leads to which letter, turn, question or promise. The codes themselves are not kept: who
/// has the database alone can neither read nor find them.
package struct ReceiptStore: Sendable {
    private let key: [UInt8]

    package init(key: InstallationKey) {
        self.key = key.derived(for: "receipt")
    }

    /// What a code was given for, by its word in the journal.
    package struct Subject: Equatable, Sendable {
        /// "letter", "turn", "dialogue_question".
        package let noun: String
        package let id: String

        package init(noun: String, id: String) {
            self.noun = noun
            self.id = id
        }
    }

    /// A new code for something made in this transaction. Give it to the person in the answer to the act; afterwards
    /// nobody can tell it again.
    package func issue(for noun: String, _ id: some CustomStringConvertible, in transaction: Transaction)
        throws
        -> ReceiptCode
    {
        var generator = transaction.randomness.generator
        let code = ReceiptCode(using: &generator)
        try transaction.connection.execute(
            """
            INSERT INTO receipt (digest, noun, subject, issued_at)
            VALUES (\(digest(of: code)), \(noun), \(id.description), \(transaction.now))
            """)
        return code
    }

    /// What the code leads to; nothing where it was never given.
    package func subject(of code: ReceiptCode, in reading: Reading) throws -> Subject? {
        try reading.connection.first("SELECT noun, subject FROM receipt WHERE digest = \(digest(of: code))") {
            Subject(noun: try $0.value(0), id: try $0.value(1))
        }
    }

    /// Remembers which thing a sending made, so that the same form sent twice makes one thing.
    package func remember(
        _ sending: Sending, for noun: String, _ id: some CustomStringConvertible, in transaction: Transaction
    ) throws {
        try transaction.connection.execute(
            """
            INSERT INTO receipt (digest, noun, subject, issued_at)
            VALUES (\(digest(of: sending)), \("sending:" + noun), \(id.description), \(transaction.now))
            """)
    }

    /// What the same form made when it was sent before; nothing where this is the first time.
    package func made(by sending: Sending, _ noun: String, in reading: Reading) throws -> String? {
        try reading.connection.value(
            "SELECT subject FROM receipt WHERE digest = \(digest(of: sending)) AND noun = \("sending:" + noun)"
        )
    }

    /// The mark of one form that somebody without an account sends. Known to the browser it was given to alone.
    package struct Sending: Equatable, Sendable {
        package let text: String

        /// Nothing where it is not as we give them out.
        package init?(_ text: String) {
            guard text.utf8.count == 32,
                text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
            else { return nil }
            self.text = text
        }

        package static func new() -> String {
            var generator = SystemRandomNumberGenerator()
            return (0..<2).map { _ in
                let word = String(generator.next(), radix: 16)
                return String(repeating: "0", count: 16 - word.count) + word
            }.joined()
        }
    }

    private func digest(of sending: Sending) -> [UInt8] {
        MessageCode.sha256(of: "sending \(sending.text)".utf8, key: key)
    }

    private func digest(of code: ReceiptCode) -> [UInt8] {
        MessageCode.sha256(of: code.digits.utf8, key: key)
    }
}

extension ReceiptStore: CustomStringConvertible, CustomReflectable {
    package var description: String { "ReceiptStore" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
