import Testing

@testable import Cryptography

/// Held against the values that the standards print.
@Suite struct CryptographyTests {
    private func bytes(_ digits: String) -> [UInt8] {
        let digits = digits.filter { !$0.isWhitespace }
        return stride(from: 0, to: digits.count, by: 2).compactMap { place in
            UInt8(digits.dropFirst(place).prefix(2), radix: 16)
        }
    }

    // FIPS 180-4, the examples of one block, none and two.
    @Test(arguments: [
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `digests are those of FIPS 180-4`(text: String, digest: String) {
        #expect(SHA256.hash(text.utf8) == bytes(digest))
    }

    @Test func `a digest is the same however the bytes come`() {
        let text = Array((0..<10_000).map { UInt8($0 % 251) })
        for size in [1, 7, 63, 64, 65, 4_096] {
            var digest = SHA256()
            for start in stride(from: 0, to: text.count, by: size) {
                digest.update(text[start..<min(start + size, text.count)])
                digest.update([])
            }
            #expect(digest.finalize() == SHA256.hash(text))
        }
    }

    @Test func `codes are those of RFC 4231 and RFC 2202`() {
        let (key, text) = (Array("Jefe".utf8), "what do ya want for nothing?")
        #expect(
            MessageCode.sha256(of: text.utf8, key: key)
                == bytes("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"))
        #expect(
            MessageCode.sha1(of: text.utf8, key: key) == bytes("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"))
    }

    @Test func `derived keys are those of RFC 5869`() {
        let key = KeyDerivation.key(from: [UInt8](repeating: 0x0b, count: 22), for: [], count: 42)
        #expect(
            key
                == bytes(
                    "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"))
    }

    @Test func `keys out of passwords are those of RFC 7914`() throws {
        let key = try KeyDerivation.key(
            fromPassword: Array("password".utf8), salt: Array("NaCl".utf8), rounds: 1_024, blockSize: 8,
            parallelism: 16, count: 64)
        #expect(
            key
                == bytes(
                    """
                    fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162
                    2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
                    """))
        #expect(throws: CryptographyFailure.unusableCost) {
            try KeyDerivation.key(
                fromPassword: [1], salt: [2], rounds: 1_000, blockSize: 8, parallelism: 1, count: 32)
        }
    }

    // The Galois/Counter Mode of Operation (McGrew, Viega), test cases 13, 14 and 16.
    @Test func `sealed bytes are those of the standard`() {
        let nothing = [UInt8](repeating: 0, count: 32)
        let nonce = [UInt8](repeating: 0, count: 12)
        #expect(
            SealedBytes.seal([], key: nothing, nonce: nonce, authenticating: [])
                == nonce + bytes("530f8afbc74536b9a963b4f1c4cb738b"))
        #expect(
            SealedBytes.seal([UInt8](repeating: 0, count: 16), key: nothing, nonce: nonce, authenticating: [])
                == nonce + bytes("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"))
        let key = bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
        let text = bytes(
            """
            d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
            1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39
            """)
        let sealed = SealedBytes.seal(
            text, key: key, nonce: bytes("cafebabefacedbaddecaf888"),
            authenticating: bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"))
        #expect(
            sealed.dropFirst(12)
                == bytes(
                    """
                    522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
                    8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662
                    76fc6ece0f4e1768cddf8853bb2d551b
                    """)[...])
    }

    @Test func `what was sealed opens with its key and for its thing alone, and not with one bit changed`()
        throws
    {
        let (key, other) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32))
        let sealed = SealedBytes.seal(Array("bí mật".utf8), key: key, authenticating: "thư 7".utf8)
        #expect(sealed != SealedBytes.seal(Array("bí mật".utf8), key: key, authenticating: "thư 7".utf8))
        let opened = try SealedBytes.open(sealed, key: key, authenticating: "thư 7".utf8)
        #expect(opened == Array("bí mật".utf8))
        func expectRefusal(_ sealed: [UInt8], _ key: [UInt8], _ context: String) {
            #expect(throws: CryptographyFailure.notAuthentic) {
                try SealedBytes.open(sealed, key: key, authenticating: context.utf8)
            }
        }
        expectRefusal(sealed, other, "thư 7")
        expectRefusal(sealed, key, "thư 8")
        expectRefusal([], key, "thư 7")
        expectRefusal(Array(sealed.dropLast()), key, "thư 7")
        for bit in 0..<sealed.count * 8 {
            var changed = sealed
            changed[bit / 8] ^= 1 << (bit % 8)
            expectRefusal(changed, key, "thư 7")
        }
    }
}
