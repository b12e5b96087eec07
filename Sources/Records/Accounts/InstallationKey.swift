import Cryptography
import Foundation

/// The key of one installation. It lies beside the database, not in it, so that a copy of the database alone opens
/// nothing that is sealed with it.
package struct InstallationKey: Sendable {
    private let key: [UInt8]

    /// - Parameter bytes: 32 of them.
    package init(bytes: [UInt8]) {
        precondition(bytes.count == 32, "an installation key has 32 bytes")
        key = bytes
    }

    package static func random() -> InstallationKey {
        InstallationKey(bytes: (0..<32).map { _ in UInt8.random(in: .min ... .max) })
    }

    /// The key kept in the data folder, made where there is none. Only the owner of the folder may read it.
    package static func kept(in folder: String) throws -> InstallationKey {
        let file = URL(fileURLWithPath: folder).appendingPathComponent("installation.key")
        if let data = try? Data(contentsOf: file) {
            guard data.count == 32 else { throw Damaged(path: file.path) }
            return InstallationKey(bytes: Array(data))
        }
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw Unwritable(path: file.path, code: errno) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data(bytes))
        try handle.synchronize()
        return InstallationKey(bytes: bytes)
    }

    /// Another key out of this one, for one use alone.
    package func derived(for purpose: StaticString) -> [UInt8] {
        KeyDerivation.key(from: key, for: "\(purpose)".utf8, count: 32)
    }

    /// Seals a few bytes so that they open only for the thing named in `context`.
    func seal(_ bytes: [UInt8], for context: String) -> [UInt8] {
        SealedBytes.seal(bytes, key: sealingKey, authenticating: context.utf8)
    }

    func unseal(_ sealed: [UInt8], for context: String) throws -> [UInt8] {
        try SealedBytes.open(sealed, key: sealingKey, authenticating: context.utf8)
    }

    /// Names what was typed without keeping it.
    func fingerprint(of text: String) -> [UInt8] {
        MessageCode.sha256(of: text.utf8, key: derived(for: "fingerprint"))
    }

    private var sealingKey: [UInt8] { derived(for: "seal") }

    package struct Damaged: Error, CustomStringConvertible {
        let path: String
        package var description: String { "\(path) is not an installation key: it must have 32 bytes" }
    }

    package struct Unwritable: Error, CustomStringConvertible {
        let path: String
        let code: Int32
        package var description: String { "\(path) cannot be written: \(String(cString: strerror(code)))" }
    }
}

extension InstallationKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "InstallationKey" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
