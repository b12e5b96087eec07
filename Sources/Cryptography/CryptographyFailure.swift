/// What was asked for cannot be done with these bytes.
package enum CryptographyFailure: Error {
    /// The sealed bytes were changed, cut short, or sealed with another key or for another thing.
    case notAuthentic
    /// scrypt cannot work at this cost: no power of two, or more memory than there is.
    case unusableCost
}
