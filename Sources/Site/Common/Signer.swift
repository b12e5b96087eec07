import Crypto
import Foundation

/// Signs what browsers keep for us, so that nobody else can write it.
struct Signer: Sendable {
    private let key: SymmetricKey

    init(secret: [UInt8]) {
        key = SymmetricKey(data: secret)
    }

    /// `purpose` keeps signatures apart: one made for a form is worth nothing on a notice.
    func signature(of text: String, for purpose: StaticString) -> String {
        HMAC<SHA256>.authenticationCode(for: message(text, purpose), using: key).prefix(20).map(Self.hex)
            .joined()
    }

    func isSignature(_ signature: String, of text: String, for purpose: StaticString) -> Bool {
        let (given, right) = (Array(signature.utf8), Array(self.signature(of: text, for: purpose).utf8))
        // All bytes are compared, so that the time taken does not tell how many were right.
        return given.count == right.count && zip(given, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// The text with its signature, fit for a cookie.
    func seal(_ text: String, for purpose: StaticString) -> String {
        let encoded = Data(text.utf8).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        return "\(encoded).\(signature(of: encoded, for: purpose))"
    }

    func open(_ sealed: String, for purpose: StaticString) -> String? {
        let parts = sealed.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, isSignature(String(parts[1]), of: String(parts[0]), for: purpose) else {
            return nil
        }
        var encoded = parts[0].replacing("-", with: "+").replacing("_", with: "/")
        encoded += String(repeating: "=", count: (4 - encoded.count % 4) % 4)
        return Data(base64Encoded: String(encoded)).flatMap { String(validating: $0, as: UTF8.self) }
    }

    private func message(_ text: String, _ purpose: StaticString) -> [UInt8] {
        Array("\(purpose)\u{0}\(text)".utf8)
    }

    private static func hex(_ byte: UInt8) -> String {
        byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }
}
