import CLibCrypto

/// Keys out of other keys and out of what people remember.
package enum KeyDerivation {
    /// A key for one use out of a key of full strength (HKDF with SHA-256 and no salt, RFC 5869).
    package static func key(from secret: [UInt8], for info: some Collection<UInt8>, count: Int) -> [UInt8] {
        let context = EVP_PKEY_CTX_new_id(NID_hkdf, nil)
        defer { EVP_PKEY_CTX_free(context) }
        var isReady =
            EVP_PKEY_derive_init(context) == 1 && EVP_PKEY_CTX_set_hkdf_md(context, EVP_sha256()) == 1
            && EVP_PKEY_CTX_set1_hkdf_key(context, secret, Int32(secret.count)) == 1
        isReady =
            info.withBytes { EVP_PKEY_CTX_add1_hkdf_info(context, $0.baseAddress, Int32($0.count)) == 1 }
            && isReady
        precondition(isReady, "libcrypto has no HKDF")
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var length = count
            let isDone = EVP_PKEY_derive(context, buffer.baseAddress, &length) == 1 && length == count
            precondition(isDone, "libcrypto gave no key")
            initialized = count
        }
    }

    /// A key out of a password (scrypt, RFC 7914). Takes 128 × `rounds` × `blockSize` bytes of memory meanwhile.
    ///
    /// - Parameter rounds: the cost, a power of two.
    package static func key(
        fromPassword password: [UInt8], salt: [UInt8], rounds: Int, blockSize: Int, parallelism: Int,
        count: Int
    ) throws -> [UInt8] {
        // Beside its tables it wants a little more; where it is given less than it wants, it refuses.
        let memory = 128 * blockSize * (rounds + parallelism + 4) + 1 << 20
        var isDone = false
        let key = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            isDone =
                password.withUnsafeBytes { password in
                    EVP_PBE_scrypt(
                        password.bindMemory(to: CChar.self).baseAddress, password.count, salt, salt.count,
                        UInt64(rounds), UInt64(blockSize), UInt64(parallelism), UInt64(memory),
                        buffer.baseAddress, count)
                } == 1
            initialized = isDone ? count : 0
        }
        guard isDone else { throw CryptographyFailure.unusableCost }
        return key
    }
}
