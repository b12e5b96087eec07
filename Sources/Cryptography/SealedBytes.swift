import CLibCrypto

/// Bytes that only who has the key can read or change (AES-256 in Galois/Counter mode, NIST SP 800-38D): twelve bytes of
/// chance, the bytes enciphered, and a tag of sixteen.
package enum SealedBytes {
    private static let nonceCount = 12
    private static let tagCount = 16

    /// - Parameters:
    ///   - key: 32 bytes.
    ///   - context: what is not kept with them and must be the same when they are opened.
    package static func seal(
        _ bytes: [UInt8], key: [UInt8], authenticating context: some Collection<UInt8>
    ) -> [UInt8] {
        seal(
            bytes, key: key, nonce: (0..<nonceCount).map { _ in UInt8.random(in: .min ... .max) },
            authenticating: context)
    }

    /// - Parameter nonce: twelve bytes that no two sealings with one key share.
    static func seal(
        _ bytes: [UInt8], key: [UInt8], nonce: [UInt8], authenticating context: some Collection<UInt8>
    ) -> [UInt8] {
        precondition(key.count == 32 && nonce.count == nonceCount)
        let cipher = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(cipher) }
        var length: Int32 = 0
        var sealed = [UInt8](repeating: 0, count: bytes.count)
        var tag = [UInt8](repeating: 0, count: tagCount)
        let isReady = EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, nonce) == 1
        let isBound = context.withBytes {
            $0.isEmpty || EVP_EncryptUpdate(cipher, nil, &length, $0.baseAddress, Int32($0.count)) == 1
        }
        let isSealed =
            isReady && isBound && EVP_EncryptUpdate(cipher, &sealed, &length, bytes, Int32(bytes.count)) == 1
            && EVP_EncryptFinal_ex(cipher, nil, &length) == 1
            && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, Int32(tagCount), &tag) == 1
        precondition(isSealed, "libcrypto sealed nothing")
        return nonce + sealed + tag
    }

    /// Throws `CryptographyFailure.notAuthentic` where a single bit is not as it was sealed.
    package static func open(
        _ sealed: [UInt8], key: [UInt8], authenticating context: some Collection<UInt8>
    ) throws -> [UInt8] {
        precondition(key.count == 32)
        guard sealed.count >= nonceCount + tagCount else { throw CryptographyFailure.notAuthentic }
        let nonce = Array(sealed.prefix(nonceCount))
        let bytes = Array(sealed.dropFirst(nonceCount).dropLast(tagCount))
        var tag = Array(sealed.suffix(tagCount))
        let cipher = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(cipher) }
        var length: Int32 = 0
        var opened = [UInt8](repeating: 0, count: bytes.count)
        let isReady = EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, nonce) == 1
        let isBound = context.withBytes {
            $0.isEmpty || EVP_DecryptUpdate(cipher, nil, &length, $0.baseAddress, Int32($0.count)) == 1
        }
        let isOpened =
            isReady && isBound && EVP_DecryptUpdate(cipher, &opened, &length, bytes, Int32(bytes.count)) == 1
            && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, Int32(tagCount), &tag) == 1
            && EVP_DecryptFinal_ex(cipher, nil, &length) == 1
        guard isOpened else { throw CryptographyFailure.notAuthentic }
        return opened
    }
}
