import CLibCrypto

/// Codes that only who has the key can make for a message (HMAC, RFC 2104).
package enum MessageCode {
    /// 32 bytes.
    package static func sha256(of message: some Collection<UInt8>, key: [UInt8]) -> [UInt8] {
        code(of: message, key: key, EVP_sha256(), count: 32)
    }

    /// 20 bytes: what authenticators reckon with (RFC 6238), and nothing else.
    package static func sha1(of message: some Collection<UInt8>, key: [UInt8]) -> [UInt8] {
        code(of: message, key: key, EVP_sha1(), count: 20)
    }

    private static func code(
        of message: some Collection<UInt8>, key: [UInt8], _ digest: OpaquePointer?, count: Int
    ) -> [UInt8] {
        message.withBytes { message in
            [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                let code = HMAC(
                    digest, key, Int32(key.count), message.baseAddress, message.count, buffer.baseAddress, nil
                )
                precondition(code != nil, "libcrypto gave no code")
                initialized = count
            }
        }
    }
}
