/// An engine that the suites of the stores run on.
package enum Backend: String, CaseIterable, Sendable {
    case sqlite

    /// The engines at hand. Suites take it as their argument: `@Test(arguments: Backend.available)`.
    package static let available: [Backend] = [.sqlite]
}
