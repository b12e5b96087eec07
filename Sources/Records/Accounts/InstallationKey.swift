import Cryptography
import Foundation

/// The key of one installation. It lies beside the database, not in it, so that a copy of the database alone opens
/// nothing that is sealed with it.
package struct InstallationKey: Sendable {
    private let key: [UInt8]

    package static let sizeBytes = 32

    /// - Parameter bytes: 32 of them.
    package init(bytes: [UInt8]) {
        precondition(bytes.count == Self.sizeBytes, "an installation key has 32 bytes")
        key = bytes
    }

    package static func random() -> InstallationKey {
        InstallationKey(bytes: (0..<sizeBytes).map { _ in UInt8.random(in: .min ... .max) })
    }

    /// The key kept in the data folder, or nothing where there is none.
    package static func kept(in folder: String) throws -> InstallationKey? {
        try read(file(in: folder))
    }

    /// The key kept in the data folder, made where there is none: only before anything is sealed, since another key opens
    /// nothing of what a lost one sealed. Only the owner of the folder may read it.
    @discardableResult
    package static func keptOrMade(in folder: String) throws -> InstallationKey {
        let file = file(in: folder)
        if let kept = try read(file) { return kept }
        try make(file)
        // Another program may have been quicker: the key that stands there counts for both.
        guard let made = try read(file) else { throw Unreadable(path: file.path, code: ENOENT) }
        return made
    }

    private static func file(in folder: String) -> URL {
        URL(fileURLWithPath: folder).appendingPathComponent("installation.key")
    }

    /// Nothing where there is none. A key that cannot be read is not taken for one that is not there.
    private static func read(_ file: URL) throws -> InstallationKey? {
        let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw Unreadable(path: file.path, code: errno)
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let data = try handle.readToEnd() ?? Data()
        guard data.count == sizeBytes else { throw Damaged(path: file.path) }
        return InstallationKey(bytes: Array(data))
    }

    /// Written aside, flushed, and only then given its name, which never stands for half a key. Whatever has the name
    /// already is left as it is.
    private static func make(_ file: URL) throws {
        let aside = file.path + "." + UUID().uuidString
        let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Unwritable(path: file.path, code: errno) }
        defer { unlink(aside) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data(random().key))
        try handle.synchronize()
        guard link(aside, file.path) == 0 || errno == EEXIST else {
            throw Unwritable(path: file.path, code: errno)
        }
        try StagedFile.flush(directory: file.deletingLastPathComponent())
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

    package struct Unreadable: Error, CustomStringConvertible {
        let path: String
        let code: Int32
        package var description: String { "\(path) cannot be read: \(String(cString: strerror(code)))" }
    }

    package struct Unwritable: Error, CustomStringConvertible {
        let path: String
        package let code: Int32
        package var description: String { "\(path) cannot be written: \(String(cString: strerror(code)))" }
    }
}

extension InstallationKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "InstallationKey" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
