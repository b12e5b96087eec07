import Cryptography
import Foundation

/// Signs what browsers keep for us, so that nobody else can write it.
struct Signer: Sendable {
    private let key: [UInt8]

    init(secret: [UInt8]) {
        key = secret
    }

    /// `purpose` keeps signatures apart: one made for a form is worth nothing on a notice.
    func signature(of text: String, for purpose: StaticString) -> String {
        let code = MessageCode.sha256(of: message(text, purpose), key: key)
        return String(unsafeUninitializedCapacity: 40) { buffer in
            for (position, byte) in code.prefix(20).enumerated() {
                buffer[position * 2] = Self.hexDigit(byte >> 4)
                buffer[position * 2 + 1] = Self.hexDigit(byte & 0xF)
            }
            return 40
        }
    }

    func isSignature(_ signature: String, of text: String, for purpose: StaticString) -> Bool {
        let (given, right) = (Array(signature.utf8), Array(self.signature(of: text, for: purpose).utf8))
        // All bytes are compared, so that the time taken does not tell how many were right.
        return given.count == right.count && zip(given, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// The text with its signature, fit for a cookie.
    func seal(_ text: String, for purpose: StaticString) -> String {
        let encoded = String(
            decoding: Data(text.utf8).base64EncodedData().compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "+"): UInt8(ascii: "-")
                case UInt8(ascii: "/"): UInt8(ascii: "_")
                case UInt8(ascii: "="): nil
                default: byte
                }
            }, as: UTF8.self)
        return "\(encoded).\(signature(of: encoded, for: purpose))"
    }

    func open(_ sealed: String, for purpose: StaticString) -> String? {
        let parts = sealed.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, isSignature(String(parts[1]), of: String(parts[0]), for: purpose) else {
            return nil
        }
        var encoded = parts[0].utf8.map { byte in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        encoded += Array(repeating: UInt8(ascii: "="), count: (4 - encoded.count % 4) % 4)
        return Data(base64Encoded: Data(encoded)).flatMap { String(validating: $0, as: UTF8.self) }
    }

    private func message(_ text: String, _ purpose: StaticString) -> [UInt8] {
        Array("\(purpose)\u{0}\(text)".utf8)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}

extension Signer: CustomStringConvertible, CustomReflectable {
    var description: String { "Signer" }
    var customMirror: Mirror { Mirror(self, children: [:]) }
}
