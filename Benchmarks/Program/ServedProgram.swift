import Foundation

/// The built program, serving an empty data folder on a free port.
struct ServedProgram {
    let process: Process
    let port: UInt16

    /// Starts the program and waits until it has answered once. Gives the seconds from start to answer.
    static func start(_ program: String, data: String) async throws -> (ServedProgram, seconds: Double) {
        let port = try freePort()
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["serve", "--data", data, "--port", "\(port)"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let served = ServedProgram(process: process, port: port)
        let seconds = try await Stopwatch.wall {
            try process.run()
            while !served.answers("/") {
                guard process.isRunning else { throw Spoilt(what: "\(program) serve: it ended") }
                try await Task.sleep(for: .milliseconds(1))
            }
        }
        return (served, seconds)
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// Memory that is in use now, shared libraries included.
    func residentBytes() throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        guard let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap({ Double($0) }) else {
            throw Spoilt(what: "/proc says nothing of memory")
        }
        return kilobytes * 1_024
    }

    /// Whether the page comes with status 200.
    func answers(_ path: String) -> Bool {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(connection) }
        var address = Self.address(port: port)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { return false }
        let request = Array(
            "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n".utf8)
        guard send(connection, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            return false
        }
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(connection, &chunk, chunk.count, 0), count > 0 {
            answer += chunk[..<count]
        }
        return answer.starts(with: "HTTP/1.1 200".utf8)
    }

    private static func freePort() throws -> UInt16 {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = address(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let found = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard found else { throw Spoilt(what: "no free port") }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func address(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return address
    }
}
