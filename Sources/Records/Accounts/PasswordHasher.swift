import Civics
import Cryptography
import Foundation
import NIOPosix
import Synchronization

/// Hashes passwords with scrypt on a few threads of its own, so that a rush of sign-ins neither holds up the pages nor
/// fills the memory: whoever comes when the queue is full is asked to come again.
package final class PasswordHasher: Sendable {
    private let pool: NIOThreadPool
    private let cost: PasswordHash.Cost
    private let longestQueue: Int
    private let randomness: Randomness
    private let queued = Mutex(0)
    /// Compared with when there is no such account, so that the answer takes as long.
    private let nobody: PasswordHash

    package init(
        cost: PasswordHash.Cost = .standing, threads: Int = 2, longestQueue: Int = 16,
        randomness: Randomness = .live
    ) {
        pool = NIOThreadPool(numberOfThreads: threads)
        pool.start()
        self.cost = cost
        self.longestQueue = longestQueue
        self.randomness = randomness
        nobody = PasswordHash(cost: cost, salt: randomness.bytes(16), hash: randomness.bytes(32))
    }

    deinit {
        pool.shutdownGracefully { _ in }
    }

    package func hash(_ password: String) async throws -> PasswordHash {
        let (cost, salt) = (cost, randomness.bytes(16))
        return try await queue { try Self.hash(password, salt: salt, cost) }
    }

    /// Hashes several words one after the other, as one place in the queue.
    package func hash(_ passwords: [String]) async throws -> [PasswordHash] {
        let (cost, salt) = (cost, randomness.bytes(16))
        return try await queue {
            try passwords.map { try Self.hash($0, salt: salt, cost) }
        }
    }

    /// Whether the password is the one that was hashed. Takes as long when there is no hash.
    package func isRight(_ password: String, _ kept: PasswordHash?) async throws -> Bool {
        let compared = kept ?? nobody
        let given = try await queue { try Self.hash(password, salt: compared.salt, compared.cost) }
        return Self.areEqual(given.hash, compared.hash) && kept != nil
    }

    /// The place among `kept` of the one that was made of this word. All of them share a salt.
    package func match(_ word: String, among kept: [PasswordHash]) async throws -> Int? {
        let compared = kept.first ?? nobody
        let given = try await queue { try Self.hash(word, salt: compared.salt, compared.cost) }
        return kept.firstIndex { Self.areEqual($0.hash, given.hash) }
    }

    private func queue<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value
    {
        let isFull = queued.withLock { count in
            guard count < longestQueue else { return true }
            count += 1
            return false
        }
        guard !isFull else { throw Refusal.tooManySignIns }
        defer { queued.withLock { $0 -= 1 } }
        return try await pool.runIfActive(work)
    }

    private static func hash(_ password: String, salt: [UInt8], _ cost: PasswordHash.Cost) throws
        -> PasswordHash
    {
        let hash = try KeyDerivation.key(
            fromPassword: Array(password.normalized.utf8), salt: salt, rounds: cost.rounds,
            blockSize: cost.blockSize, parallelism: cost.parallelism, count: 32)
        return PasswordHash(cost: cost, salt: salt, hash: hash)
    }

    /// Compares every byte, so that the time taken does not tell how many were right.
    private static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension Refusal {
    package static let tooManySignIns = Refusal(
        .tooMany,
        Phrase(
            "Đang có quá nhiều người đăng nhập cùng lúc. Ông/bà vui lòng thử lại sau ít phút.",
            "Too many people are signing in at this moment. Please try again in a few minutes."))
}
