import CLibCrypto

/// A digest of bytes that come piece by piece (SHA-256, FIPS 180-4).
package struct SHA256: ~Copyable {
    package static let byteCount = 32

    private let context: OpaquePointer

    package init() {
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            preconditionFailure("libcrypto has no SHA-256")
        }
        self.context = context
    }

    deinit {
        EVP_MD_CTX_free(context)
    }

    package mutating func update(_ bytes: some Collection<UInt8>) {
        bytes.withBytes { buffer in
            let isTaken = EVP_DigestUpdate(context, buffer.baseAddress, buffer.count) == 1
            precondition(isTaken, "libcrypto took no more bytes")
        }
    }

    /// The 32 bytes of the digest.
    package consuming func finalize() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
            let isDone = EVP_DigestFinal_ex(context, buffer.baseAddress, nil) == 1
            precondition(isDone, "libcrypto gave no digest")
            count = Self.byteCount
        }
    }

    package static func hash(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var digest = SHA256()
        digest.update(bytes)
        return digest.finalize()
    }
}
