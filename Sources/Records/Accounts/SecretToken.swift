import Cryptography
import Foundation

/// 256 bits of chance handed to one person: in the cookie of a session, in the link of an invitation. Only its hash is
/// kept, and it does not show itself in a log.
package struct SecretToken: Sendable {
    private let bytes: [UInt8]

    package init() {
        bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
    }

    /// Reads what `text` wrote, and nothing else.
    package init?(_ text: String) {
        guard text.utf8.count == 52, let bytes = Base32.bytes(from: text.uppercased()), bytes.count == 32,
            Base32.text(of: bytes).lowercased() == text
        else { return nil }
        self.bytes = bytes
    }

    /// 52 small letters and digits, as the cookie or the address carries it.
    package var text: String { Base32.text(of: bytes).lowercased() }

    package var hash: [UInt8] { SHA256.hash(bytes) }
}

extension SecretToken: CustomStringConvertible, CustomReflectable {
    package var description: String { "SecretToken" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
