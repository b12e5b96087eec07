import Civics
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Records
import Site

/// A whole site over made-up records, asked in the process itself: nothing of the network is measured.
struct MeasuredSite: Sendable {
    let parts: SiteParts
    private let responder: SiteResponder
    private let logger: Logger

    /// - Parameter cacheSeconds: zero where every page is to be made anew.
    init(over city: MadeUpCity, cacheSeconds: Int) throws {
        parts = try SiteParts(
            settings: SiteSettings(
                name: Phrase("Thành phố Tân Phong", "Tan Phong City"), cacheSeconds: cacheSeconds),
            archive: city.archive, files: try FileFolder(at: try Scratch.folder()), key: .random())
        responder = SiteResponder.build(parts)
        var logger = Logger(label: "bench")
        logger.logLevel = .critical
        self.logger = logger
    }

    /// The bytes of a page for a stranger.
    func page(_ target: String) async throws -> Int {
        let request = Request(
            head: HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: target),
            body: RequestBody(buffer: ByteBuffer()))
        let response = try await responder.respond(
            to: request, context: SiteContext(logger: logger, peer: "127.0.0.1"))
        guard response.status == .ok else { throw Spoilt(what: "\(target): \(response.status)") }
        let counted = CountedBody()
        try await response.body.write(counted)
        return await counted.count.bytes
    }
}

/// Takes an answer in and only counts it.
private struct CountedBody: ResponseBodyWriter {
    actor Count {
        var bytes = 0
        func add(_ more: Int) { bytes += more }
    }

    let count = Count()

    func write(_ buffer: ByteBuffer) async throws {
        await count.add(buffer.readableBytes)
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
