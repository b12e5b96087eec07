import NIOCore
import NIOHTTP1

/// Keeps to HTTP where the framework does not: hangs up after the answer when the browser asked for that or speaks
/// HTTP/1.0, refuses requests that do not name one host, and cuts off bodies that drip.
final class ConnectionManners: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// A request that is not answered yet.
    private struct Waiting {
        let keepsAlive: Bool
        let isOld: Bool
    }

    private let pace: BodyPace
    private var waiting: [Waiting] = []
    /// What comes in cannot be understood any more, or is not asked for.
    private var isDeaf = false
    private var bodyBegan = ContinuousClock.now
    private var bodyBytes = 0

    init(pace: BodyPace = .standing) {
        self.pace = pace
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isDeaf else { return }
        switch unwrapInboundIn(data) {
        case .head(var head):
            waiting.append(Waiting(keepsAlive: head.isKeepAlive, isOld: Self.isOld(head.version)))
            (bodyBegan, bodyBytes) = (.now, 0)
            // No address at all: refused with a page by the check of addresses.
            if !Self.namesOneHost(head) { head.uri = "" }
            context.fireChannelRead(wrapInboundOut(.head(head)))
        case .body(let bytes):
            bodyBytes += bytes.readableBytes
            guard pace.isKept(bytes: bodyBytes, after: bodyBegan.duration(to: .now)) else {
                return errorCaught(context: context, error: SlowBody())
            }
            context.fireChannelRead(data)
        case .end: context.fireChannelRead(data)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        isDeaf = true
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where head.status.code >= 200:
            if let connection = keepsAlive ? (waiting.first?.isOld == true ? "keep-alive" : nil) : "close" {
                head.headers.replaceOrAdd(name: "Connection", value: connection)
            }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .end:
            let goesOn = keepsAlive
            if !waiting.isEmpty { waiting.removeFirst() }
            guard !goesOn else { return context.write(data, promise: promise) }
            isDeaf = true
            let written: EventLoopPromise<Void> = promise ?? context.eventLoop.makePromise()
            let channel = context.channel
            written.futureResult.whenComplete { _ in Self.hangUp(channel) }
            context.writeAndFlush(data, promise: written)
        default: context.write(data, promise: promise)
        }
    }

    /// What was whole before something broke is answered all the same.
    private var keepsAlive: Bool {
        waiting.first?.keepsAlive == true && (!isDeaf || waiting.count > 1)
    }

    /// The answer is out. Bytes that are still on their way would make the system throw it away if both directions were
    /// closed at once, so the other side has a moment to read it.
    private static func hangUp(_ channel: any Channel) {
        channel.close(mode: .output, promise: nil)
        channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
    }

    private static func isOld(_ version: HTTPVersion) -> Bool {
        version.major < 1 || (version.major == 1 && version.minor < 1)
    }

    /// RFC 9112, 3.2: a request of HTTP/1.1 names its host once.
    private static func namesOneHost(_ head: HTTPRequestHead) -> Bool {
        let hosts = head.headers["Host"].count
        return hosts == 1 || (hosts == 0 && isOld(head.version))
    }
}

/// Puts `ConnectionManners` where the parts of HTTP/1 still have their version, which the framework's own hooks have not.
final class ConnectionSetup: ChannelInboundHandler, RemovableChannelHandler {
    /// It looks at nothing that passes.
    typealias InboundIn = Never

    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        do {
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(ConnectionManners(), position: .after(decoder))
        } catch {
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
    }
}
