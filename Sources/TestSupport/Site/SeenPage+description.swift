extension SeenPage: CustomStringConvertible {
    /// What a failed expectation shows of the page: where, how it ended, and the beginning of what was read.
    package var description: String {
        "\(status.code) \(address): \(text.prefix(400))"
    }
}
