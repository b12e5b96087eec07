import Civics
import Records
import Synchronization

/// Who was found signed in, for as long as nobody has kept anything since: a session that was revoked, an account that was
/// closed, an appointment that was ended by whatever program is seen at once. Where the database cannot tell, nobody is
/// remembered and each request asks.
final class SignedInMemory: Sendable {
    private struct Moment: Equatable {
        let stamp: Int64
        /// Appointments hold by the day.
        let day: Day
    }

    private struct Shelf {
        var moment: Moment?
        /// By the hash of the token.
        var people: [[UInt8]: SignedInPerson] = [:]
    }

    private let shelf = Mutex(Shelf())
    private static let most = 2_000

    /// Who was found behind the token, where the records are what they were and the session has not run out.
    func person(_ hash: [UInt8], at stamp: Int64, _ now: Instant) -> SignedInPerson? {
        let moment = Moment(stamp: stamp, day: now.day)
        let known = shelf.withLock { $0.moment == moment ? $0.people[hash] : nil }
        return known.flatMap { $0.signedIn.session.isAlive(at: now) ? $0 : nil }
    }

    /// - Parameter stamp: that of before the records were read.
    func keep(_ person: SignedInPerson, _ hash: [UInt8], at stamp: Int64, _ now: Instant) {
        let moment = Moment(stamp: stamp, day: now.day)
        shelf.withLock { shelf in
            if shelf.moment != moment || shelf.people.count >= Self.most { shelf = Shelf(moment: moment) }
            shelf.people[hash] = person
        }
    }
}
