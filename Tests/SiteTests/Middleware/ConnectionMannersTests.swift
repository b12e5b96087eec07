import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import Site

@Suite struct ConnectionMannersTests {
    @Test func `a slow telephone line is quick enough, single bytes are not`() {
        let pace = BodyPace.standing
        #expect(pace.isKept(bytes: 1, after: .seconds(60)))
        #expect(!pace.isKept(bytes: 499, after: .seconds(61)))
        #expect(pace.isKept(bytes: 500, after: .seconds(61)))
        #expect(!pace.isKept(bytes: 60, after: .seconds(120)))
        // A photo of 3 MB at 2 kB a second.
        #expect((1...1_500).allSatisfy { pace.isKept(bytes: $0 * 2_000, after: .seconds($0)) })
    }

    @Test func `what drips is cut off, and nothing behind it is listened to`() throws {
        let pace = BodyPace(graceSeconds: -1, bytesEachSecond: 1_000)
        let channel = EmbeddedChannel(handler: ConnectionManners(pace: pace))
        let head = HTTPRequestHead(version: .http1_1, method: .POST, uri: "/", headers: ["Host": "a"])
        try channel.writeInbound(HTTPServerRequestPart.head(head))
        try channel.writeInbound(HTTPServerRequestPart.body(ByteBuffer(repeating: 7, count: 1_000)))
        #expect(throws: SlowBody.self) {
            let slow = EmbeddedChannel(handler: ConnectionManners(pace: pace))
            try slow.writeInbound(HTTPServerRequestPart.head(head))
            try slow.writeInbound(HTTPServerRequestPart.body(ByteBuffer(repeating: 7, count: 999)))
        }
        _ = try channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `an answer after a broken request says that it is the last`() throws {
        let channel = EmbeddedChannel(handler: ConnectionManners())
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/", headers: ["Host": "a"])
        try channel.writeInbound(HTTPServerRequestPart.head(head))
        channel.pipeline.fireErrorCaught(SlowBody())
        #expect(throws: SlowBody.self) { try channel.throwIfErrorCaught() }
        try channel.writeOutbound(
            HTTPServerResponsePart.head(HTTPResponseHead(version: .http1_1, status: .badRequest)))
        let answered = try #require(try channel.readOutbound(as: HTTPServerResponsePart.self))
        guard case .head(let answer) = answered else {
            Issue.record("no head")
            return
        }
        #expect(answer.headers["Connection"] == ["close"])
        _ = try channel.finish(acceptAlreadyClosed: true)
    }
}
