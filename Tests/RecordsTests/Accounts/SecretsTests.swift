import Civics
import Foundation
import TestSupport
import Testing

@testable import Records

@Suite struct SecretsTests {
    // RFC 6238, appendix B, SHA-1, the last six of the eight digits given there.
    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func `codes are those of RFC 6238`(seconds: Int64, code: String) {
        let secret = OneTimePassword(secret: Array("12345678901234567890".utf8))
        #expect(secret.code(atStep: OneTimePassword.step(at: seconds * 1_000)) == code)
    }

    @Test(arguments: [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foobar", "MZXW6YTBOI")])
    func `bytes in letters are those of RFC 4648`(text: String, letters: String) {
        #expect(Base32.text(of: text.utf8) == letters)
        #expect(Base32.bytes(from: letters) == Array(text.utf8))
        #expect(Base32.bytes(from: letters + "1") == nil)
    }

    @Test func `a token reads back what it wrote and nothing else`() throws {
        let token = SecretToken()
        #expect(try #require(SecretToken(token.text)).hash == token.hash)
        for wrong in [
            "", "abc", token.text.uppercased(), token.text + "a", String(token.text.dropLast()) + "1",
        ] {
            #expect(SecretToken(wrong) == nil)
        }
    }

    @Test func `an address for authenticators carries the secret in letters`() {
        let secret = OneTimePassword(secret: Array("12345678901234567890".utf8))
        #expect(
            secret.address(issuer: "Diên Hồng", login: "lan")
                == "otpauth://totp/Di%C3%AAn%20H%E1%BB%93ng:lan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Di%C3%AAn%20H%E1%BB%93ng&algorithm=SHA1&digits=6&period=30")
        #expect(secret.secretText == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    }

    @Test func `whoever holds a key does not show it in a log`() {
        let key = InstallationKey(bytes: [UInt8](repeating: 173, count: 32))
        for shown in ["\(key)", String(reflecting: key), String(reflecting: ReceiptStore(key: key))] {
            #expect(!shown.contains("173") && !shown.contains("\(key.derived(for: "receipt")[0]), "))
        }
        var dumped = ""
        dump(ReceiptStore(key: key), to: &dumped)
        #expect(dumped == "- ReceiptStore\n")
    }

    @Test func `hashing turns callers away when its queue is full`() async throws {
        let hasher = PasswordHasher(
            cost: PasswordHash.Cost(rounds: 1 << 14, blockSize: 8, parallelism: 1), threads: 1,
            longestQueue: 2)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask { (try? await hasher.hash("con đường làng")) != nil }
            }
            return await group.reduce(into: [true: 0, false: 0]) { $0[$1, default: 0] += 1 }
        }
        #expect(outcomes[true, default: 0] >= 2)
        #expect(outcomes[false, default: 0] >= 1)
        #expect(try await hasher.isRight("x", try await hasher.hash("x")))
    }

    @Test func `the key of an installation is made once and readable by its owner alone`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try InstallationKey.kept(in: folder.path) == nil)
        let first = try InstallationKey.keptOrMade(in: folder.path)
        let second = try InstallationKey.keptOrMade(in: folder.path)
        #expect(first.derived(for: "site") == second.derived(for: "site"))
        #expect(first.derived(for: "site") != first.derived(for: "other"))
        let file = folder.appendingPathComponent("installation.key").path
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: file))
        #expect(throws: InstallationKey.Damaged.self) { try InstallationKey.keptOrMade(in: folder.path) }
    }

    @Test func `a key that cannot be read is not taken for one that is missing`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("installation.key")
        // What stands there cannot be followed, whoever reads.
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(at: file, withDestinationURL: file)
        #expect(throws: InstallationKey.Unreadable.self) { try InstallationKey.keptOrMade(in: folder.path) }
        try FileManager.default.removeItem(at: file)
        // Half a key of a program that was killed is left aside.
        try Data([1, 2, 3]).write(to: folder.appendingPathComponent("installation.key.killed"))
        let made = try InstallationKey.keptOrMade(in: folder.path)
        let again = try InstallationKey.keptOrMade(in: folder.path)
        #expect(made.derived(for: "site") == again.derived(for: "site"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }

    @Test func `programs that start at once share one key`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let keys = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 {
                group.addTask { try InstallationKey.keptOrMade(in: folder.path).derived(for: "site") }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(keys.count == 1)
    }
}
