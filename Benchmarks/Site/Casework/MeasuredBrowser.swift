import Foundation
import Hummingbird
import HTTPTypes
import Logging
import NIOCore
import Site

/// A browser inside the process: it keeps cookies and reads pages, and nothing of the network is measured.
final class MeasuredBrowser {
    private let responder: SiteResponder
    private let logger: Logger
    private var cookies: [String: String] = [:]

    init(_ parts: SiteParts) {
        responder = SiteResponder.build(parts)
        var logger = Logger(label: "bench")
        logger.logLevel = .critical
        self.logger = logger
    }

    /// Signs in with the token of an open session.
    func hold(_ token: String, as cookie: String) {
        cookies[cookie] = token
    }

    /// Is signed in no longer.
    func letGo(_ cookie: String) {
        cookies[cookie] = nil
    }

    /// The page at an address.
    func page(_ address: Address) async throws -> ByteBuffer {
        let (response, body) = try await answer(to: .get, address, ByteBuffer())
        guard response.status == .ok else { throw Spoilt(what: "\(address.path): \(response.status)") }
        return body
    }

    /// Sends a form with the seal of the page it stands on; the answer must lead on.
    func send(_ fields: String, to address: Address, from page: ByteBuffer) async throws {
        let page = String(buffer: page)
        guard let start = page.firstRange(of: "name=\"_dau\" value=\""),
            let end = page[start.upperBound...].firstIndex(of: "\"")
        else { throw Spoilt(what: "\(address.path): no seal") }
        let body = "_dau=\(page[start.upperBound..<end])&\(fields)"
        let (response, _) = try await answer(to: .post, address, ByteBuffer(string: body))
        guard response.status == .seeOther else { throw Spoilt(what: "\(address.path): \(response.status)") }
    }

    private func answer(
        to method: HTTPRequest.Method, _ address: Address, _ body: ByteBuffer
    ) async throws -> (Response, ByteBuffer) {
        var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: address.path)
        if !cookies.isEmpty {
            head.headerFields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        if method == .post { head.headerFields[.contentType] = "application/x-www-form-urlencoded" }
        let response = try await responder.respond(
            to: Request(head: head, body: RequestBody(buffer: body)),
            context: SiteContext(logger: logger, peer: "127.0.0.1"))
        for cookie in response.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) }
        }
        let collected = CollectedBody()
        try await response.body.write(collected)
        return (response, await collected.text.buffer)
    }
}

/// Takes an answer in.
private struct CollectedBody: ResponseBodyWriter {
    actor Text {
        var buffer = ByteBuffer()
        func add(_ more: ByteBuffer) { buffer.writeImmutableBuffer(more) }
    }

    let text = Text()

    func write(_ buffer: ByteBuffer) async throws {
        await text.add(buffer)
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
