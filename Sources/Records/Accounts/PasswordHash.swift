/// What is kept of a password or a recovery code: never the word itself.
package struct PasswordHash: Equatable, Sendable {
    /// How much work one guess takes.
    package struct Cost: Equatable, Sendable {
        package let rounds: Int
        package let blockSize: Int
        package let parallelism: Int

        package init(rounds: Int, blockSize: Int, parallelism: Int) {
            self.rounds = rounds
            self.blockSize = blockSize
            self.parallelism = parallelism
        }

        /// scrypt with N=2^15, r=8, p=1: about a tenth of a second and 32 MiB.
        package static let standing = Cost(rounds: 1 << 15, blockSize: 8, parallelism: 1)
    }

    let cost: Cost
    let salt: [UInt8]
    let hash: [UInt8]
}
