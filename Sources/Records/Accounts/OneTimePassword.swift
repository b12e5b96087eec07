import Cryptography
import Foundation

/// The six digits an authenticator shows for half a minute (TOTP, RFC 6238: HMAC-SHA-1, steps of 30 seconds).
package struct OneTimePassword: Sendable {
    package static let stepSeconds: Int64 = 30

    private let secret: [UInt8]

    /// A new secret of 160 bits.
    package init() {
        secret = (0..<20).map { _ in UInt8.random(in: .min ... .max) }
    }

    package init(secret: [UInt8]) {
        self.secret = secret
    }

    var bytes: [UInt8] { secret }

    /// The secret as typed into an authenticator by hand, in groups of four.
    package var secretText: String {
        Base32.text(of: secret).enumerated().map {
            $0.offset > 0 && $0.offset % 4 == 0 ? " \($0.element)" : "\($0.element)"
        }
        .joined()
    }

    /// What the QR code for an authenticator says.
    package func address(issuer: String, login: String) -> String {
        let issuer = issuer.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "otpauth://totp/\(issuer):\(login)?secret=\(Base32.text(of: secret))&issuer=\(issuer)"
            + "&algorithm=SHA1&digits=6&period=\(Self.stepSeconds)"
    }

    package static func step(at milliseconds: Int64) -> Int64 {
        milliseconds / 1_000 / stepSeconds
    }

    package func code(atStep step: Int64) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian, Array.init)
        let mac = MessageCode.sha1(of: counter, key: secret)
        let offset = Int(mac[19] & 0xF)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The step whose code was given: this one, or one before or after it for clocks that differ, but only later than
    /// the last one used. Nothing where the code is wrong or was used.
    package func acceptedStep(for code: String, at milliseconds: Int64, after lastStep: Int64) -> Int64? {
        let digits = code.filter { !$0.isWhitespace }
        let now = Self.step(at: milliseconds)
        var accepted: Int64?
        // All three are computed, so that the time taken says nothing.
        for step in (now - 1)...(now + 1) where self.code(atStep: step) == digits && step > lastStep {
            accepted = accepted ?? step
        }
        return accepted
    }
}

extension OneTimePassword: CustomStringConvertible, CustomReflectable {
    package var description: String { "OneTimePassword" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
