import Foundation

/// Bytes sent to a served site as they are, however little they are HTTP, and what comes back.
package struct WireExchange {
    package let answer: String
    /// The other side hung up; nothing where it was still there when the time was over.
    package let hungUp: Bool

    /// - Parameter half: says that nothing more comes, and goes on listening.
    package init(port: UInt16, sending text: String, half: Bool = false, seconds: Int = 5) throws(WireFailure)
    {
        let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw WireFailure("no socket: \(errno)") }
        defer { close(socket) }
        var timeout = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw WireFailure("not connected: \(errno)") }
        let bytes = Array(text.utf8)
        guard send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw WireFailure("not sent: \(errno)")
        }
        if half { shutdown(socket, Int32(SHUT_WR)) }
        var received: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var count = recv(socket, &chunk, chunk.count, 0)
        while count > 0 {
            received += chunk[..<count]
            count = recv(socket, &chunk, chunk.count, 0)
        }
        answer = String(decoding: received, as: UTF8.self)
        hungUp = count == 0
    }

    /// The status of the answer; nothing where none came.
    package var status: Int? { Int(answer.prefix(12).suffix(3)) }
}
