import Foundation

/// An engine that the suites of the stores run on.
package enum Backend: String, CaseIterable, Sendable {
    case sqlite
    case postgres

    /// The engines at hand: SQLite always, PostgreSQL where there is a server to throw away.
    /// Suites take it as their argument: `@Test(arguments: Backend.available)`.
    package static let available: [Backend] = postgresURL == nil ? [.sqlite] : [.sqlite, .postgres]

    /// A server on which tests may make and drop databases, as `bin/test` starts one.
    package static let postgresURL: String? = {
        #if PostgreSQL
            ProcessInfo.processInfo.environment["DIENHONG_TEST_POSTGRES"]
        #else
            nil
        #endif
    }()
}
