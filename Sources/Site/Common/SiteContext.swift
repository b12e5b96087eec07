import Civics
import Hummingbird
import HTTPTypes
import Logging
import NIOCore

/// What goes with one request through the site: who reads, what was sent, and the parts of the site.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the request comes from. Only ever a key of the rate limiter: never logged and never kept.
    package let peer: String
    /// Names the request in the log and on the page of a fault.
    package let reference: String
    package internal(set) var reader = Reader(now: Instant(milliseconds: 0))
    /// The form that was sent, already known to come from a page of ours.
    package internal(set) var submission = Submission.none
    package internal(set) var cookies = Cookies(from: [])
    package internal(set) var query = FormFields()
    package internal(set) var ifNoneMatch: String?

    private var joined: SiteParts?

    package init(source: ApplicationRequestContextSource) {
        self.init(logger: source.logger, peer: source.channel.remoteAddress?.ipAddress ?? "local")
    }

    package init(logger: Logger, peer: String) {
        coreContext = CoreRequestContextStorage(source: LoggerSource(logger: logger))
        self.peer = peer
        reference = Self.newReference()
    }

    package internal(set) var parts: SiteParts {
        get {
            guard let joined else { preconditionFailure("the request did not pass through Welcome") }
            return joined
        }
        set { joined = newValue }
    }

    package var language: Language { reader.language }
    package var now: Instant { reader.now }
    package var today: Day { reader.today }
    package var person: SignedInPerson? { reader.person }

    /// Eight letters and digits.
    private static func newReference() -> String {
        let chance = UInt64.random(in: 0...UInt64.max)
        return String(unsafeUninitializedCapacity: 8) { buffer in
            for position in 0..<8 { buffer[position] = signs[Int(chance >> UInt64(position * 5) & 31)] }
            return 8
        }
    }

    /// 32 that are not taken for one another when read out on the telephone.
    private static let signs = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)

    private struct LoggerSource: RequestContextSource {
        let logger: Logger
    }
}
