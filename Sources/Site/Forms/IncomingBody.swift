import Hummingbird
import NIOCore

/// The body of a request while it comes in. One that breaks off, is malformed or drips is refused: whoever sent it did
/// that, and it is no fault of the site.
struct IncomingBody: AsyncSequence, Sendable {
    private let body: RequestBody

    init(_ body: RequestBody) {
        self.body = body
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(inner: body.makeAsyncIterator())
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var inner: RequestBody.AsyncIterator

        mutating func next() async throws -> ByteBuffer? {
            do {
                return try await inner.next()
            } catch let error as CancellationError {
                throw error
            } catch is SlowBody {
                throw RequestRefusal.tooSlow
            } catch {
                throw RequestRefusal.brokenOff
            }
        }
    }
}
