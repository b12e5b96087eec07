import Foundation

/// One connection to a served site, as a browser holds it: one request after the other, each waiting for its answer.
package final class WireConnection {
    private let port: UInt16
    private var socket: Int32 = -1
    private var pending: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: 65_536)

    package init(port: UInt16) {
        self.port = port
    }

    deinit {
        if socket >= 0 { close(socket) }
    }

    /// Sends a request and waits for its whole answer. Nothing is sent twice: after a failure nobody can tell whether the
    /// server took it in.
    package func ask(
        _ method: String, _ path: String, _ fields: [(name: String, value: String)] = [], body: [UInt8] = []
    ) throws(WireFailure) -> WireAnswer {
        if socket < 0 { try connectAgain() }
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        if method != "GET" { head += "Content-Length: \(body.count)\r\n" }
        do throws(WireFailure) {
            try send(Array((head + "\r\n").utf8) + body)
            return try answer()
        } catch {
            hangUp()
            throw error
        }
    }

    /// Lets go of the connection, so that the next request begins a new one.
    package func hangUp() {
        if socket >= 0 { close(socket) }
        socket = -1
        pending = []
    }

    private func connectAgain() throws(WireFailure) {
        let new = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard new >= 0 else { throw WireFailure("no socket: \(errno)") }
        var timeout = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(new, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var isOn: Int32 = 1
        setsockopt(new, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(new, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            close(new)
            throw WireFailure("not connected: \(errno)")
        }
        socket = new
    }

    private func send(_ bytes: [UInt8]) throws(WireFailure) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw WireFailure("not sent: \(errno)") }
            sent += count
        }
    }

    private func answer() throws(WireFailure) -> WireAnswer {
        var headEnd = pending.place(of: "\r\n\r\n", from: 0)
        while headEnd == nil {
            try receive()
            headEnd = pending.place(of: "\r\n\r\n", from: 0)
        }
        guard let headEnd else { throw WireFailure("no head") }
        let head = String(decoding: pending[..<headEnd], as: UTF8.self)
        let start = WireAnswer(status: 0, head: head, body: [])
        // "HTTP/1.1 200 OK"; the site gives the length of all it answers.
        guard let status = Int(head.prefix(12).suffix(3)),
            let length = start.field("Content-Length").flatMap({ Int($0) })
        else { throw WireFailure("an answer without status or length") }
        let (from, to) = (headEnd + 4, headEnd + 4 + length)
        while pending.count < to { try receive() }
        let body = Array(pending[from..<to])
        pending.removeFirst(to)
        if start.field("Connection")?.lowercased() == "close" { hangUp() }
        return WireAnswer(status: status, head: head, body: body)
    }

    private func receive() throws(WireFailure) {
        let count = recv(socket, &chunk, chunk.count, 0)
        guard count > 0 else { throw WireFailure(count == 0 ? "hung up on" : "not answered: \(errno)") }
        pending += chunk[..<count]
    }
}

/// Why a request got no whole answer.
package struct WireFailure: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
