/// Another reading of a period, where the data leaves open which one the law means.
package struct PeriodDoubt: Hashable, Sendable {
    /// The rule's key.
    package let rule: String
    /// The rule's field the period stands in: "deadline".
    package let field: String
    package let reading: Period
    package let reason: Phrase
}
